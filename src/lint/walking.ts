/** Ways through a scenario on paper: which beats and endings can be come to, and how. */
import type { Beat, Reply, Scenario } from '../scenario/scenario.ts';
import { beatsOf, onceABeat, onceAScenario } from './once-a-beat.ts';

/** A reply with where it stands. */
export interface PlacedReply {
  readonly beat: Beat;
  readonly reply: Reply;
  /** Its place among the replies of the beat. */
  readonly index: number;
}

/** The replies of one beat, as written. */
export const repliesIn = onceABeat((beat): readonly PlacedReply[] =>
  beat.replies.map((reply, index) => ({ beat, reply, index })),
);

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
export function isDeadEnd(beat: Beat): boolean {
  const after = beatsAfter(beat);
  return after.size === 0 || (after.size === 1 && after.has(beat.id));
}

/** The beats that replies of a beat lead to; null among them for an ending. */
const beatsAfter = onceABeat((beat): ReadonlySet<string | null> => new Set(repliesIn(beat).map(beatAfter)));

/** Beats that can be come to from the opening, whatever conditions say. */
export const reachedBeats = onceAScenario(({ opening, beats }) =>
  spread([opening], (id) => {
    const beat = beats[id];
    return beat === undefined ? [] : beatsAfter(beat);
  }),
);

/** Beats from which some reply, in the end, ends the conversation; a dead end counts as an end, being a fault of its own. */
export function beatsWithAWayOut(scenario: Scenario): ReadonlySet<string> {
  const before = new Map<string, string[]>();
  const ending: string[] = [];
  for (const beat of beatsOf(scenario)) {
    const after = beatsAfter(beat);
    if (after.has(null) || isDeadEnd(beat)) ending.push(beat.id);
    for (const id of after) {
      if (id === null) continue;
      const origins = before.get(id);
      if (origins === undefined) before.set(id, [beat.id]);
      else origins.push(beat.id);
    }
  }
  return spread(ending, (id) => before.get(id) ?? []);
}

/** Everything that is come to from a few things, step by step. */
function spread(from: readonly string[], next: (id: string) => Iterable<string | null>): ReadonlySet<string> {
  const seen = new Set(from);
  // A set that grows while it is walked is walked to its new end.
  for (const id of seen) for (const other of next(id)) if (other !== null) seen.add(other);
  return seen;
}
