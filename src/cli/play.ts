/** `cascabel play`: one conversation in the terminal, with a person or by choices given along. */
import {
  choose,
  open,
  outcomeSoFar,
  type Conversation,
  type Happening,
  type Recipe,
} from '../conversation/conversation.ts';
import { disputesOf, lensesOf, scoreGroundOf, scoreOf } from '../debrief/debrief.ts';
import type { Dispute, LensView, Score } from '../debrief/debrief.ts';
import type { Language, Scenario } from '../scenario/scenario.ts';
import { costsOf, finish } from '../trial/trial.ts';
import { choiceFrom } from './choices.ts';
import { isFile, named, openFile, openLibrary, type Library } from './library.ts';
import { readOptions, seedFrom, type Options } from './options.ts';
import { playWithPerson } from './play-with-person.ts';
import { Refusal } from './refusal.ts';
import { stepOf, type Step } from './steps.ts';
import { inLanguage, tellEnding, tellTurn } from './telling.ts';
import type { Terminal } from './terminal.ts';
import { wordsIn } from './words.ts';

const KNOWN = { values: ['persona', 'seed', 'choose', 'packs'], flags: ['json'] };

interface Played {
  readonly steps: readonly Step[];
  readonly outcome: number;
  readonly ending: string | null;
  /** Null while the contact is not over: there is nothing to score yet. */
  readonly score: Score | null;
  /** Where the key and the search disagree by much. */
  readonly disputes: readonly Dispute[];
  readonly lenses: readonly LensView[];
  readonly recipe: Recipe;
}

function scenarioNamed(id: string, options: Options): { library: Library; scenario: Scenario } {
  const { language } = options;
  const library = openLibrary(options.value('packs'), language);
  return { library, scenario: named('scenario', id, { things: library.scenarios, language }) };
}

function openFrom(options: Options): Conversation {
  const { language } = options;
  const [id, extra] = options.plain;
  if (id === undefined) throw new Refusal(wordsIn(language).missing('<scenario>'));
  if (extra !== undefined) throw new Refusal(wordsIn(language).tooMuch(extra));
  const { library, scenario } = isFile(id) ? openFile(id, language) : scenarioNamed(id, options);
  const persona = options.value('persona');
  const guest = persona && named('persona', persona, { things: library.cast, language });
  return open(scenario, { seed: seedFrom(options, 1), language, ...(guest ? { persona: guest } : {}) });
}

function moodChanged(happening: Happening): happening is Happening & { what: 'mood_changed' } {
  return happening.what === 'mood_changed';
}

/** The step a choice made, or null where it moved no mood (an answer after the call). */
function stepTaken(before: Conversation, after: Conversation): Step | null {
  const change = after.happenings.slice(before.happenings.length).find(moodChanged);
  if (!change) return null;
  return stepOf({ reply: change.chose, mood: change.after, band: after.table.band }, change);
}

/** The conversation at its start and after every choice. */
function courseOf(start: Conversation, choices: readonly string[], language: Language): Conversation[] {
  const course = [start];
  let here = start;
  for (const text of choices) {
    here = choose(here, choiceFrom(text, here, language));
    course.push(here);
  }
  return course;
}

function playedOf(course: readonly Conversation[], last: Conversation): Played {
  const steps = course.slice(1).map((after, turn) => stepTaken(course[turn] ?? after, after));
  const ended = last.happenings.find(({ what }) => what === 'contact_ended');
  return {
    steps: steps.filter((step) => step !== null),
    outcome: outcomeSoFar(last),
    ending: ended?.what === 'contact_ended' ? ended.ending : null,
    ...scored(last),
    lenses: lensesOf(last),
    recipe: last.recipe,
  };
}

function scored(last: Conversation): Pick<Played, 'score' | 'disputes'> {
  if (last.table.stage !== 'over') return { score: null, disputes: [] };
  const costs = finish(costsOf(last));
  const score = scoreOf(last, scoreGroundOf(last, costs));
  return { score, disputes: disputesOf(score.decisions, costs) };
}

function tellAll(course: readonly Conversation[], choices: readonly string[], tell: Teller): void {
  course.forEach((conversation, turn) => {
    const before = course[turn - 1];
    if (turn > 0) tellChoice(choices[turn - 1] ?? '', before, tell);
    // After the call nobody speaks any more: the last line is not said again.
    if (before?.table.stage !== 'after') tellTurn(conversation, tell.language, tell.terminal);
    tellEnding(conversation, tell.language, tell.terminal);
  });
}
/** What was chosen, with its words where it has some: a reply's, or an answer's of the minute after. */
function tellChoice(choice: string, before: Conversation | undefined, { language, terminal }: Teller): void {
  terminal.print(`\n> ${choice}`);
  const { replies = [], after = [] } = before?.table ?? {};
  const [question, answer] = choice.split('=');
  const answers = after.find((card) => card.question === question)?.answers ?? [];
  const words = replies.find(({ id }) => id === choice)?.say ?? answers.find(({ id }) => id === answer)?.says;
  if (words) terminal.print(`  ${inLanguage(words, language)}`);
}
interface Teller {
  readonly language: Language;
  readonly terminal: Terminal;
}

export async function play(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions(args, KNOWN, terminal.env);
  const { language } = options;
  const start = openFrom(options);
  const asked = options.value('choose');
  const choices = (asked ?? '').split(',').flatMap((text) => text.trim() || []);
  const course = courseOf(start, choices, language);
  if (options.has('json')) {
    terminal.print(JSON.stringify(playedOf(course, course.at(-1) ?? start), null, 2));
    return 0;
  }
  if (asked !== undefined) {
    tellAll(course, choices, { language, terminal });
    return 0;
  }
  if (!terminal.isInteractive) throw new Refusal(wordsIn(language).needsTerminal);
  return playWithPerson(start, language, terminal);
}
