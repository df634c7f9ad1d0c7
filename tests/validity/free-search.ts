/** A search that knows nothing of methods: from all acts, the ones that leave this person best, by trying. */
import { exitFor, step } from '../../src/persona/persona.ts';
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
const WIDTH = 8;
const TURNS = 11;

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

function played(start: State, acts: readonly Act[]): State {
  let state = start;
  for (const act of acts) {
    if (isOver(state)) break;
    state = step(state, { acts: [act], quality: [1] });
  }
  return state;
}

/** Every course one change away: another act at this place, one act more, one less, or two neighbours changed over. */
function changesAt(acts: readonly Act[], at: number): readonly (readonly Act[])[] {
  const [before, after] = [acts.slice(0, at), acts.slice(at + 1)];
  const [here, next] = [acts[at], acts[at + 1]];
  const longer = acts.length < TURNS ? ACTS.map((act) => [...before, act, ...acts.slice(at)]) : [];
  const turned = here && next ? [[...before, next, here, ...acts.slice(at + 2)]] : [];
  return [...ACTS.map((act) => [...before, act, ...after]), ...longer, [...before, ...after], ...turned];
}

/** Changes one thing at a time for as long as that leaves the person better. */
export function freeSearch(id: string, play: Play = {}): Found {
  const start = seated(id, play);
  let acts = firstCourse(start);
  let best = worth(played(start, acts));
  for (let at = 0, since = 0; since <= acts.length; at = (at + 1) % (acts.length + 1), since++) {
    for (const changed of changesAt(acts, at)) {
      const value = worth(played(start, changed));
      if (value <= best + 1e-6) continue;
      [acts, best, since] = [changed, value, 0];
    }
  }
  return { acts, worth: best };
}
