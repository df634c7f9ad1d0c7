import { bandOf, moodOf, stateOf, whyOf } from '../persona/persona.ts';
import { ACT_FAMILY, type Act, type Band, type Line, type StockSituation } from '../scenario/scenario.ts';
import { baitNamed } from './baits.ts';
import type { Course } from './course.ts';
import { neutralLines } from './customer-words.ts';
import type { Heard } from './hearing.ts';
import { answersFor, isSaid, linesFor, pickLine, toneOf } from './lines.ts';
import { sayLine, tell } from './telling.ts';

/** The customer answers what was heard: written words first, then story, then the persona's own habit. */
export function answerBack(course: Course, heard: Heard): Course {
  const written = sayOneOf(course, writtenAnswer(course, heard), 'answer');
  const told = tellStory(written, heard);
  return told.lines.length > 0 ? told : sayHabit(told, heard);
}

function writtenAnswer(course: Course, heard: Heard): readonly Line[] {
  const tone = toneOfTurn(course, heard);
  const own = answersFor(heard.said.reply?.answer ?? {}, tone, course.persona.id);
  if (own.length > 0 || heard.said.move !== null) return own;
  const bait = baitNamed(heard.before.bait, course);
  if (heard.baitTaken) return bait?.bitten ?? [];
  return heard.baitRefused ? (bait?.refused ?? []) : [];
}

function toneOfTurn(course: Course, heard: Heard): 'softer' | 'harder' | 'any' {
  return toneOf(moodOf(heard.before.sitting).temperature, moodOf(course.sitting).temperature);
}

/** Listening brings the next piece of story, unless harm had closed the mouth: then it only opens again. */
function tellStory(course: Course, { said, before }: Heard): Course {
  const piece = course.scenario.story[course.told];
  const open = said.acts.includes('listen') && !said.acts.some(isHarm);
  if (!open || piece === undefined || stateOf(before.sitting).mouthClosed) return course;
  const begun = said.move === null ? course : sayOneOf(course, freshOpeners(course), 'stock');
  const line: Line = { says: piece.says, abuse: 0 };
  const spoken = sayLine({ ...begun, told: begun.told + 1 }, line, { as: 'story' });
  if (piece.reveals === undefined || spoken.facts.includes(piece.reveals)) return spoken;
  const knows = { ...spoken, facts: [...spoken.facts, piece.reveals] };
  return tell(knows, { what: 'fact_learned', fact: piece.reveals });
}

/** Words with which this person starts to tell; nobody starts twice in the same words. */
function freshOpeners(course: Course): readonly Line[] {
  return stockLines(course, 'listening').filter((line) => !isSaid(line, course.spoken));
}

function isHarm(act: Act): boolean {
  return ACT_FAMILY[act] === 'harm';
}

function sayHabit(course: Course, heard: Heard): Course {
  const situation = situationOf(course, heard);
  return isFiller(situation) && speaksAnyway(course, situation)
    ? course
    : sayStock(course, situation, 'stock');
}

/** A mere sign of softer or harder is left out where more telling words follow at once. */
function speaksAnyway({ leaving, decided, bait }: Course, situation: StockSituation): boolean {
  if (leaving !== null) return true;
  return situation === 'any' && bait === null && decided !== null;
}

/** A mere sign of softer, harder or neither. */
export function isFiller(situation: StockSituation): boolean {
  return situation === 'softer' || situation === 'harder' || situation === 'any';
}

/** Acts that are answered in their own way when nobody wrote an answer. */
export const ANSWERED_AS: Readonly<Partial<Record<Act, StockSituation>>> = {
  silence: 'silence',
  interrupt: 'interrupted',
  end_contact: 'contact_ended',
  warn_of_end: 'warned',
  first_person_limit: 'limit',
  bare_limit: 'limit',
  call_help: 'help_called',
  step_back: 'stepped_back',
  warm_transfer: 'hand_over',
  breathe: 'breathing',
};
function situationOf(course: Course, heard: Heard): StockSituation {
  const { said, before } = heard;
  for (const act of said.acts) {
    const situation = ANSWERED_AS[act];
    if (situation !== undefined) return situation;
  }
  if (said.acts.includes('listen') && !stateOf(before.sitting).mouthClosed) return 'listened_out';
  const tone = toneOfTurn(course, heard);
  return tone !== 'softer' && soundedRepeated(course, heard) ? 'repeated' : tone;
}

/** The very same reply again, or one that the persona itself found worn. */
function soundedRepeated({ sitting }: Course, { said, before }: Heard): boolean {
  return before.choices.some(({ chose }) => chose === said.chose) || soundsWorn(whyOf(sitting));
}

/** Whether the person found a turn worn, going by why the figures moved. */
export function soundsWorn({ effects, shapings }: ReturnType<typeof whyOf>): boolean {
  const isWorn = shapings.some(({ rule, factor }) => rule === 'wears_out' && factor < 0);
  return isWorn || effects.some(({ rule }) => rule === 'broken_record');
}

/** Says a line the persona has ready for a situation. */
export function sayStock(course: Course, situation: StockSituation, as: 'stock' | 'farewell'): Course {
  return sayOneOf(course, stockLines(course, situation), as);
}

function stockLines(course: Course, situation: StockSituation): readonly Line[] {
  return stockLinesFor(situation, bandOf(course.sitting), course);
}

/** The persona's own stock lines, else those of the one the scenario was written for, else a plain one. */
export function stockLinesFor(
  situation: StockSituation,
  band: Band,
  { persona, scenario }: Pick<Course, 'persona' | 'scenario'>,
): readonly Line[] {
  for (const stock of [persona.stock, scenario.persona.stock]) {
    const lines = linesFor(stock[situation] ?? {}, band, persona.id);
    if (lines.length > 0) return lines;
  }
  return linesFor(neutralLines(situation), band, persona.id);
}

/** Says one of some variants; none, when there are none. */
export function sayOneOf(
  course: Course,
  lines: readonly Line[],
  as: 'answer' | 'stock' | 'farewell' | 'beat',
): Course {
  if (lines.length === 0) return course;
  const [line, dice] = pickLine(lines, course);
  const rolled = { ...course, dice };
  if (line === null) return rolled;
  const thinks = as === 'beat' ? course.scenario.beats[course.beat]?.thinks : undefined;
  return sayLine(rolled, line, { as, ...(thinks ? { thinks } : {}) });
}
