/** A course told line by line beside what each line teaches. */
import {
  SET_ASIDE,
  SET_ASIDE_WORDS,
  choiceOf,
  choose,
  rewind,
  type Conversation,
} from '../conversation/conversation.ts';
import { ACT_WORDS, type Act, type Band, type Titled, type Words } from '../scenario/scenario.ts';
import { KEY } from './score/key-table.ts';
import { rateOf } from './score/key.ts';
import { keyMomentOf, type KeyMoment } from './score/state-class.ts';
import { bandAfter, turnsOf, type TurnTold } from './turns.ts';

/** What a reply does, as something to be learned. */
export interface LearningPoint extends Titled {
  readonly act: Act;
  /** `<source>/<number>`. */
  readonly teaching: string;
  /** By the key, in the moment it was said. */
  readonly is: 'technique' | 'harm' | 'neither';
}

/** One turn of a course. */
export interface ExampleTurn {
  readonly turn: number;
  /** What the customer had just said, line by line. */
  readonly before: readonly Words[];
  readonly chose: string;
  readonly said: Words;
  /** In the order said. */
  readonly points: readonly LearningPoint[];
  /** Simulated minutes let pass in written channels; 0 on live ones. */
  readonly minutes: number;
  /** 0–100, after the turn. */
  readonly temperature: number;
  /** Change of it; above 0 it got hotter. */
  readonly heat: number;
  readonly band: Band;
}

/** Every turn of a course. Pure; plays it again once. */
export function exampleTold(course: Conversation): readonly ExampleTurn[] {
  const turns = turnsOf(course);
  let here = rewind(course, 0);
  return course.recipe.choices.map((made, place) => {
    const turn = place + 1;
    const moment = keyMomentOf(here);
    const { temperature } = here.table.mood;
    const before = spokenIn(course, place);
    here = choose(here, choiceOf(made));
    const told = turns.find((each) => each.turn === turn);
    return {
      turn,
      before,
      chose: made.chose,
      said: made.chose === SET_ASIDE ? SET_ASIDE_WORDS : (told?.words ?? {}),
      points: pointsOf(told, moment),
      minutes: made.minutes,
      temperature: here.table.mood.temperature,
      heat: here.table.mood.temperature - temperature,
      band: bandAfter(course, turn),
    };
  });
}

/** What the customer said in a turn; 0 is before the first reply. */
export const spokenIn = ({ happenings }: Conversation, turn: number): readonly Words[] =>
  happenings.flatMap((each) =>
    each.what === 'line_spoken' && each.by === 'customer' && each.turn === turn ? [each.words] : [],
  );

/** From this grade on an act is to be imitated, or below its opposite to be left alone. */
const TELLING = 1;

function pointsOf(told: TurnTold | undefined, moment: KeyMoment): readonly LearningPoint[] {
  return (told?.acts ?? []).map(({ act }) => {
    const rate = rateOf(act, moment);
    const is = rate >= TELLING ? 'technique' : rate <= -TELLING ? 'harm' : 'neither';
    return { ...ACT_WORDS[act], act, teaching: KEY[act].teaching, is };
  });
}
