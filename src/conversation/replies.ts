import type { Reply } from '../scenario/scenario.ts';
import { baitNamed } from './baits.ts';
import { allHold } from './conditions.ts';
import type { Course } from './course.ts';
import { shuffled } from './dice.ts';

/** Replies that may be chosen now, in the order they lie on the table. */
export function repliesNow(course: Course): readonly Reply[] {
  const bait = baitNamed(course.bait, course);
  if (bait !== null) return shuffled(visible(bait.replies, course), course.baitOrder);
  const written = course.scenario.beats[course.beat]?.replies ?? [];
  const order = shuffled(written, course.beatOrder);
  const seen = visible(written, course);
  return order.filter((reply) => seen.includes(reply));
}

/** A reply whose condition fails is hidden; should all fail, an unfinished pack still gets an answer. */
function visible(replies: readonly Reply[], course: Course): readonly Reply[] {
  const holding = replies.filter((reply) => allHold(reply.when, course));
  return holding.length > 0 ? holding : replies;
}
