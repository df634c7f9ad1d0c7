/** A search that knows nothing of methods: from all acts, the ones that leave this person best, by trying. */
import { copyState, exitFor, step, stepInPlace } from '../../src/persona/persona.ts';
import type { State } from '../../src/persona/persona.ts';
import { ACTS } from '../../src/scenario/scenario.ts';
import type { Act } from '../../src/scenario/scenario.ts';
import { seated, worth } from '../persona/people.ts';
import type { Play } from '../persona/people.ts';

export interface Found {
  readonly acts: readonly Act[];
  readonly worth: number;
}
interface Branch extends Found {
  readonly state: State;
}

/** How many ways are followed at a time, and for how many turns. */
const WIDTH = 4;
const TURNS = 13;

const isOver = (state: State): boolean => exitFor(state) !== null || state.handedOver !== 'no';

function grown(branch: Branch): readonly Branch[] {
  return ACTS.map((act) => {
    const state = step(branch.state, { acts: [act], quality: [1] });
    return { acts: [...branch.acts, act], state, worth: worth(state) };
  });
}

/** The same words in the same state are one way, however they were reached. */
const sameness = ({ state, worth: worthNow }: Branch): string =>
  [worthNow, state.anger, state.heard, state.trust, state.hope].map((figure) => figure.toFixed(2)).join();

function firstCourse(start: State): readonly Act[] {
  let open: readonly Branch[] = [{ acts: [], state: start, worth: worth(start) }];
  let best = open[0];
  for (let turn = 0; turn < TURNS; turn++) {
    const next = new Map<string, Branch>();
    for (const branch of open.flatMap(grown)) {
      if (!best || branch.worth > best.worth) best = branch;
      if (!isOver(branch.state)) next.set(sameness(branch), branch);
    }
    open = [...next.values()].sort((a, b) => b.worth - a.worth).slice(0, WIDTH);
  }
  return best?.acts ?? [];
}

const WHOLE = [1];

function played(start: State, acts: readonly Act[]): State {
  const state = copyState(start);
  for (const act of acts) {
    if (isOver(state)) break;
    stepInPlace(state, { acts: [act], quality: WHOLE });
  }
  return state;
}

/** What could be said instead of these words: another first one, one more, one less, or the first two changed over. */
function changes(rest: readonly Act[], room: number): readonly (readonly Act[])[] {
  const [here, next] = rest;
  const after = rest.slice(1);
  const changed = here ? [...ACTS.map((act) => [act, ...after]), after] : [];
  const longer = room > 0 ? ACTS.map((act) => [act, ...rest]) : [];
  return [...changed, ...longer, ...(here && next ? [[next, here, ...rest.slice(2)]] : [])];
}

/** Changes one thing at a time for as long as that leaves the person better. */
export function freeSearch(id: string, play: Play = {}): Found {
  const start = seated(id, play);
  let acts = firstCourse(start);
  let best = worth(played(start, acts));
  for (let at = 0, since = 0; since <= acts.length; at = (at + 1) % (acts.length + 1), since++) {
    const said = acts.slice(0, at);
    const soFar = played(start, said);
    for (const changed of changes(acts.slice(at), TURNS - acts.length)) {
      const value = worth(played(soFar, changed));
      if (value <= best + 1e-6) continue;
      [acts, best, since] = [[...said, ...changed], value, 0];
    }
  }
  return { acts, worth: best };
}
