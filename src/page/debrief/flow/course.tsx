/** What happened: the temperature with every reply on it, and once it is open, what is laid beside it. */
import type { Debrief } from '../../../debrief/debrief.ts';
import { laidBeside, pivotsKnown, reckoningOf, triesOf } from '../beside.ts';
import type { Laid } from '../beside.ts';
import { Curve } from '../curve.tsx';
import type { BesideCourse } from '../curve.tsx';
import { tryName, Tries } from '../tries.tsx';
import type { Call } from '../../state.ts';
import type { SayAll } from '../../words/all-words.ts';
import { useSayFlow } from './flow-words.ts';

/** What lies over the curve, with the name it goes by. */
function courseOf(laid: Laid, say: SayAll): BesideCourse | null {
  switch (laid.with) {
    case 'nothing':
      return null;
    case 'pivot':
      return {
        name: `${say.words.betterFrom} ${laid.pivot.turn}`,
        points: laid.points,
        from: laid.pivot.turn,
      };
    case 'run':
      return { name: tryName(laid.other.branch, say), points: laid.points, from: laid.parting };
  }
}

interface CourseProps {
  readonly call: Call;
  readonly debrief: Debrief;
  /** The turn the learner marks as the one where it turned; null for none. */
  readonly marked: number | null;
  /** Present while it can still be marked on the curve. */
  readonly onMark?: (turn: number) => void;
  readonly isOpen: boolean;
}

/** Before the answer nothing lies over the curve and nothing is ringed: the learner looks first. */
export function Course({ call, debrief, marked, onMark, isOpen }: CourseProps) {
  const say = useSayFlow();
  const { state, flow } = say;
  const laid = laidBeside(state, call);
  const ringed = isOpen ? pivotsKnown(reckoningOf(state, call)).map(({ turn }) => turn) : [];
  return (
    <section class="course-step" aria-labelledby="course-title">
      <h2 id="course-title">{flow.course}</h2>
      {isOpen ? null : <p>{flow.courseHint}</p>}
      {isOpen ? <Tries call={call} tries={triesOf(state, call)} laid={laid} /> : null}
      <Curve
        points={debrief.curve}
        beside={isOpen ? courseOf(laid, say) : null}
        ringed={ringed}
        marked={marked}
        {...(onMark ? { onPick: onMark } : {})}
      />
    </section>
  );
}
