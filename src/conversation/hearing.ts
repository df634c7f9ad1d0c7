import { hear, stateOf, type Utterance } from '../persona/persona.ts';
import type { Act, Move, Reply, Words } from '../scenario/scenario.ts';
import { placeOf, worstOf, type Course } from './course.ts';
import { counted } from './moves.ts';
import { repliesNow } from './replies.ts';
import type { ChoiceMade } from './run.ts';
import { filled } from './slots.ts';
import { noteMood, sayOwn, tell, type News } from './telling.ts';
import { thoughtOn } from './thought.ts';
import { MOVE_ACT, moveWords, silenceWords, WARNING_WORDS } from './trainee-words.ts';

/** One turn of the trainee's. */
export type Turn =
  | { readonly kind: 'reply'; readonly id: string; readonly minutes: number }
  | { readonly kind: 'move'; readonly move: Move; readonly minutes: number }
  | { readonly kind: 'silence'; readonly minutes: number };

/** What was said in a turn, whoever wrote it. */
export interface Said {
  readonly chose: string;
  readonly words: Words;
  readonly acts: readonly Act[];
  readonly specific: boolean;
  readonly reply: Reply | null;
  readonly move: Move | null;
  readonly minutes: number;
}

/** What a turn amounts to here and now; null when it is not on the table. */
export function saidIn(turn: Turn, course: Course): Said | null {
  const plain = { specific: true, reply: null, move: null, minutes: turn.minutes };
  switch (turn.kind) {
    case 'silence':
      return { ...plain, chose: '~silence', words: silenceWords(course.scenario.channel), acts: ['silence'] };
    case 'move': {
      const { words, act } = moveAs(turn.move, course);
      return { ...plain, chose: `~${turn.move}`, words, acts: [act], move: turn.move };
    }
    case 'reply': {
      const reply = repliesNow(course).find((each) => each.id === turn.id);
      if (reply === undefined) return null;
      const { id, say, acts, specific } = reply;
      return { ...plain, chose: id, words: say, acts, specific, reply };
    }
  }
}

/** A limit said a second time is the warning that has to come before an end. */
function moveAs(move: Move, course: Course): { words: Words; act: Act } {
  const isSecond = move === 'first_person_limit' && stateOf(course.sitting).limitSet;
  if (isSecond) return { words: WARNING_WORDS, act: 'warn_of_end' };
  return {
    words: moveWords(move, course.movesEver[move] ?? 0, course.scenario.channel),
    act: MOVE_ACT[move],
  };
}

/** A turn as it was heard: what it was, the customer before it, and what it brought to light. */
export interface Heard {
  readonly said: Said;
  readonly before: Course;
  readonly baitTaken: boolean;
  readonly baitRefused: boolean;
}

/** The customer hears the trainee out: the mood moves, and everything about the turn is written down. */
export function hearOut(course: Course, said: Said): readonly [Course, Heard] {
  const sitting = hear(course.sitting, utteranceOf(said, course));
  const written = noteTurn({ ...course, sitting, lines: [] }, said, course);
  const [was, is] = [stateOf(course.sitting), stateOf(sitting)];
  const heard: Heard = {
    said,
    before: course,
    baitTaken: course.bait !== null && is.bites > was.bites,
    baitRefused: course.bait !== null && is.refusals > was.refusals,
  };
  const spoken = sayOwn(written, said.words, said.move === null ? 'reply' : 'move');
  const told = tell(spoken, ...newsOf(heard, course));
  const moved = noteMood(told, { before: course.sitting, acts: said.acts, chose: said.chose });
  return [tell(moved, ...baitNews(heard)), heard];
}

function utteranceOf(said: Said, course: Course): Utterance {
  const fresh = said.reply !== null && said.reply.uses.some((fact) => isFresh(fact, course));
  const quality = said.specific || fresh ? 1 : 0.4;
  return {
    acts: said.acts,
    quality: said.acts.map(() => quality),
    against: worstOf(course),
    ...(fresh ? { freshFact: true } : {}),
    ...(course.told < course.scenario.story.length ? { tellsMore: true } : {}),
    ...(said.minutes > 0 ? { minutes: said.minutes } : {}),
    ...aroundIt(said, course),
  };
}

/** What goes with the words: a promise, who else hears them, and what the trainee could not help thinking. */
function aroundIt({ reply }: Said, course: Course): Pick<Utterance, 'promise' | 'overheard' | 'leaks'> {
  const { promises, audience } = course.scenario;
  const promise = reply?.promise === undefined ? undefined : promises[reply.promise];
  const leaking = reply === null ? null : thoughtOn(course);
  return {
    ...(promise ? { promise: { feasible: promise.feasible, dated: promise.dueHours > 0 } } : {}),
    ...(audience && reply?.aside !== true ? { overheard: true } : {}),
    ...(leaking ? { leaks: leaking.leaks } : {}),
  };
}

/** A fact the customer has told and the trainee has not given back yet (decision 4). */
function isFresh(fact: string, course: Course): boolean {
  return course.facts.includes(fact) && !course.given.includes(fact);
}

function noteTurn(course: Course, said: Said, before: Course): Course {
  const choice: ChoiceMade = {
    at: placeOf(before),
    chose: said.chose,
    minutes: said.minutes,
    acts: said.acts,
  };
  const promise = said.reply?.promise;
  const known = (said.reply?.uses ?? []).filter((fact) => course.facts.includes(fact));
  return {
    ...course,
    thinking: course.thinking && (said.reply === null || before.bait !== null),
    choices: [...course.choices, choice],
    acts: [...course.acts, ...said.acts],
    given: [...new Set([...course.given, ...known])],
    promises: promise === undefined ? course.promises : [...new Set([...course.promises, promise])],
    movesHere: said.move === null ? course.movesHere : counted(course.movesHere, said.move),
    movesEver: said.move === null ? course.movesEver : counted(course.movesEver, said.move),
  };
}

function newsOf(heard: Heard, before: Course): readonly News[] {
  const news: News[] = heard.said.chose === '~silence' ? [{ what: 'silence_fell' }] : [];
  const thought = heard.said.reply === null ? null : thoughtOn(before);
  if (thought !== null) news.push({ what: 'thought_leaked', says: filled(thought.says, before.scenario) });
  const promise = heard.said.reply?.promise;
  const terms = promise === undefined ? undefined : before.scenario.promises[promise];
  if (terms !== undefined && !before.promises.includes(terms.id)) {
    news.push({ what: 'promise_made', promise: terms.id, says: terms.says });
  }
  return news;
}

function baitNews({ before, baitTaken, baitRefused }: Heard): readonly News[] {
  if (before.bait === null) return [];
  if (baitTaken) return [{ what: 'bait_taken', bait: before.bait }];
  return baitRefused ? [{ what: 'bait_refused', bait: before.bait }] : [];
}
