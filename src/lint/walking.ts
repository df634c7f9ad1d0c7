/** Ways through a scenario on paper: which beats and endings can be come to, and how. */
import type { Beat, Reply, Scenario } from '../scenario/scenario.ts';

/** A reply with where it stands. */
export interface PlacedReply {
  readonly beat: Beat;
  readonly reply: Reply;
  /** Its place among the replies of the beat. */
  readonly index: number;
}

/** The replies of one beat, as written. */
export function repliesIn(beat: Beat): readonly PlacedReply[] {
  return beat.replies.map((reply, index) => ({ beat, reply, index }));
}

/** Every rule asks for all replies: they are counted once per scenario. */
const ALL_REPLIES = new WeakMap<Scenario, readonly PlacedReply[]>();

/** Every reply of every beat, as written. */
export function repliesOf(scenario: Scenario): readonly PlacedReply[] {
  const known = ALL_REPLIES.get(scenario) ?? Object.values(scenario.beats).flatMap(repliesIn);
  ALL_REPLIES.set(scenario, known);
  return known;
}

/** The pointer to a reply, or to something in it. */
export function pointerTo(
  { beat, index }: PlacedReply,
  ...steps: readonly (string | number)[]
): (string | number)[] {
  return ['beats', beat.id, 'replies', index, ...steps];
}

/** The ending a reply leads to, or null. */
export function endingOf({ next }: Reply): string | null {
  return next?.startsWith('end/') === true ? next.slice('end/'.length) : null;
}

/** The beat that comes after a reply; null where it ends. */
export function beatAfter({ beat, reply }: PlacedReply): string | null {
  return endingOf(reply) === null ? (reply.next ?? beat.id) : null;
}

/** Whether every reply of a beat stays on it. */
export function isDeadEnd({ id, replies }: Beat): boolean {
  return replies.every(({ next }) => next === null || next === id);
}

/** Beats that can be come to from the opening, whatever conditions say. */
export function reachedBeats(scenario: Scenario): ReadonlySet<string> {
  return spread([scenario.opening], (id) =>
    (scenario.beats[id]?.replies ?? []).flatMap((reply) =>
      endingOf(reply) === null && reply.next !== null ? [reply.next] : [],
    ),
  );
}

/** Beats from which some reply, in the end, ends the conversation; a dead end counts as an end, being a fault of its own. */
export function beatsWithAWayOut(scenario: Scenario): ReadonlySet<string> {
  const before = new Map<string, string[]>();
  const ending = Object.values(scenario.beats).flatMap((beat) => (isDeadEnd(beat) ? [beat.id] : []));
  for (const placed of repliesOf(scenario)) {
    const after = beatAfter(placed);
    if (after === null) ending.push(placed.beat.id);
    else {
      const origins = before.get(after) ?? [];
      origins.push(placed.beat.id);
      before.set(after, origins);
    }
  }
  return spread(ending, (id) => before.get(id) ?? []);
}

/** Everything that is come to from a few things, step by step. */
function spread(from: readonly string[], next: (id: string) => readonly string[]): ReadonlySet<string> {
  const seen = new Set(from);
  // A set that grows while it is walked is walked to its new end.
  for (const id of seen) for (const other of next(id)) seen.add(other);
  return seen;
}
