/** One turn as tools and people read it. */
import { ruleWords, type Effect, type Mood, type Shaping } from '../persona/persona.ts';
import { ACT_WORDS, ACTS, BAND_WORDS, type Band, type Language } from '../scenario/scenario.ts';

/** A figure moved, by which rule; for a rule that made an act count more or less, what the act was multiplied with. */
interface Reason {
  readonly rule: string;
  readonly figure: string;
  readonly from: number;
  readonly to: number;
}
export interface Step {
  readonly acts?: readonly string[];
  readonly reply?: string;
  readonly mood: Mood;
  readonly band: Band;
  readonly rules: readonly string[];
  readonly why: readonly Reason[];
}
export interface Why {
  readonly effects: readonly Effect[];
  readonly shapings: readonly Shaping[];
}

/** What was said, and how the customer is after it. */
type Said = Pick<Step, 'acts' | 'reply' | 'mood' | 'band'>;

export function stepOf(said: Said, why: Why): Step {
  const shaped = why.shapings.map(({ rule, act, factor }) => ({ rule, figure: act, from: 1, to: factor }));
  const moved = why.effects.map(({ rule, figure, from, to }) => ({ rule, figure, from, to }));
  const rules = [...new Set([...shaped, ...moved].map(({ rule }) => rule))];
  return { ...said, rules, why: [...shaped, ...moved] };
}

/** Cells in the bar of the temperature. */
const CELLS = 20;

/** The mood in a line: a bar of the temperature, its word and its figure. */
export function moodLine(mood: Mood, band: Band, language: Language): string {
  const full = Math.round((mood.temperature / 100) * CELLS);
  const bar = '█'.repeat(full) + '░'.repeat(CELLS - full);
  return `${bar} ${BAND_WORDS[band].title[language]} ${Math.round(mood.temperature)}`;
}

/** A rule in plain words; an act's own effect is told by the act's title. */
function ruleInWords(rule: string, language: Language): string {
  const act = ACTS.find((name) => name === rule);
  return ruleWords(rule)?.[language] ?? (act ? ACT_WORDS[act].title[language] : rule);
}

/** Why the mood moved, a line for every rule. */
export function whyLines(step: Step, language: Language): readonly string[] {
  return step.rules.map((rule) => `    · ${ruleInWords(rule, language)}`);
}
