/** What all rules say about a scenario. What hangs on one beat alone is asked once for as long as the beat is the same. */
import type { Beat, Language, Remark } from '../scenario/scenario.ts';
import { LOOKING } from './all-rules.ts';
import type { BeatRule, Finding, ScenarioRule, Subject, TextRule } from './rule.ts';
import { textsAround, textsOfBeat } from './texts.ts';
import type { PlacedText } from './texts.ts';

const OF_SCENARIOS = LOOKING.filter((rule): rule is ScenarioRule => 'check' in rule);
const OF_BEATS = LOOKING.filter((rule): rule is BeatRule => 'checkBeat' in rule);
const OF_TEXTS = LOOKING.filter((rule): rule is TextRule => 'checkText' in rule);

/** Everything that rules remark about a scenario, in no order. */
export function remarksAbout(subject: Subject): readonly Remark[] {
  const { beats, pack } = subject.scenario;
  const remarks = OF_SCENARIOS.flatMap((rule) => underName(rule.id, rule.check(subject)));
  for (const text of textsAround(subject.scenario)) remarkOnText(text, remarks);
  for (const id in beats) {
    const beat = beats[id];
    if (beat !== undefined) remarks.push(...remarksInBeat(beat, pack.languages));
  }
  return remarks;
}

interface Asked {
  readonly languages: readonly Language[];
  readonly remarks: readonly Remark[];
}

/** What was said about beats; the reader hands out the same beat for as long as its text is the same. */
const ASKED = new WeakMap<Beat, Asked>();

function remarksInBeat(beat: Beat, languages: readonly Language[]): readonly Remark[] {
  const known = ASKED.get(beat);
  if (known !== undefined && isSame(known.languages, languages)) return known.remarks;
  const remarks = OF_BEATS.flatMap((rule) => underName(rule.id, rule.checkBeat(beat, languages)));
  for (const text of textsOfBeat(beat, languages)) remarkOnText(text, remarks);
  ASKED.set(beat, { languages, remarks });
  return remarks;
}

function isSame(one: readonly Language[], other: readonly Language[]): boolean {
  return one === other || one.join() === other.join();
}

function remarkOnText(text: PlacedText, remarks: Remark[]): void {
  for (const rule of OF_TEXTS) remarks.push(...underName(rule.id, rule.checkText(text)));
}

function underName(code: string, findings: Iterable<Finding>): Remark[] {
  return Array.from(findings, (finding): Remark => ({ ...finding, code }));
}
