import { isBaitDue, throwBait } from '../persona/persona.ts';
import type { Bait } from '../scenario/scenario.ts';
import type { Course } from './course.ts';
import { rollSeed, shuffled } from './dice.ts';
import { sayLine, tell } from './telling.ts';

/** The baits this run may use: the persona's own, else those of the one the scenario was written for. */
export function baitsOf({
  persona,
  scenario,
  intensity,
}: Pick<Course, 'persona' | 'scenario' | 'intensity'>): readonly Bait[] {
  const all = persona.baits.length > 0 ? persona.baits : scenario.persona.baits;
  return all.filter((bait) => bait.intensity <= intensity);
}

/** A bait this run may use, by its id. */
export function baitNamed(id: string | null, course: Course): Bait | null {
  return baitsOf(course).find((bait) => bait.id === id) ?? null;
}

/** Whether the customer provokes before the conversation goes on. */
export function canBait(course: Course): boolean {
  return isBaitDue(course.sitting) && baitsOf(course).length > 0;
}

/** The customer throws the next bait; none comes twice until all have come. */
export function throwNextBait(course: Course): Course {
  const dealt = course.baitsLeft.length > 0 ? course : deal(course);
  const [id, ...baitsLeft] = dealt.baitsLeft;
  const bait = baitNamed(id ?? null, dealt);
  if (bait === null) return course;
  const [baitOrder, dice] = rollSeed(dealt.dice);
  const { abuse, threat } = bait.line;
  const sitting = throwBait(course.sitting, { abuse, ...(threat ? { threat } : {}) });
  const thrown: Course = { ...dealt, sitting, dice, baitOrder, baitsLeft, bait: bait.id };
  return sayLine(tell(thrown, { what: 'bait_thrown', bait: bait.id }), bait.line, { as: 'bait' });
}

function deal(course: Course): Course {
  const [seed, dice] = rollSeed(course.dice);
  return { ...course, dice, baitsLeft: shuffled(baitsOf(course), seed).map((bait) => bait.id) };
}
