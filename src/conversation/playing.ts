import { bandOf } from '../persona/persona.ts';
import { answerBack, sayOneOf } from './answering.ts';
import { rollSeed } from './dice.ts';
import { givesToThink, type Course } from './course.ts';
import { leavingOf } from './endings.ts';
import { hearOut, saidIn, type Turn } from './hearing.ts';
import { linesFor } from './lines.ts';

/** The customer says what the beat has for this band. */
export function sayBeat(course: Course): Course {
  const lines = course.scenario.beats[course.beat]?.customer ?? {};
  return sayOneOf(course, linesFor(lines, bandOf(course.sitting), course.persona.id), 'beat');
}

/** One turn of the trainee's: heard, decided, answered. */
export function takeTurn(course: Course, turn: Turn): Course {
  const said = saidIn(turn, course);
  if (said === null) return course;
  const [moved, heard] = hearOut(course, said);
  const decided = course.bait === null ? (said.reply?.next ?? null) : course.decided;
  const after: Course = { ...moved, decided, bait: null };
  return answerBack({ ...after, leaving: leavingOf(after, said) }, heard);
}

/** Goes to the beat that was decided; its replies are laid out anew and its moves counted from nothing. */
export function goOn(course: Course): Course {
  const [beatOrder, dice] = rollSeed(course.dice);
  const beat = course.decided ?? course.beat;
  return {
    ...course,
    beat,
    decided: null,
    dice,
    beatOrder,
    movesHere: {},
    thinking: givesToThink(course.scenario, beat),
  };
}

/** Whether a turn is on the table now. */
export function isOnTable(turn: Turn, course: Course): boolean {
  return saidIn(turn, course) !== null;
}
