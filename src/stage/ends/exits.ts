/** Every kind of ending, staged so that somebody without the words could tell it from the others. */
import { HERE, stagedAt } from './exit.ts';
import { contactOn } from './contact.ts';
import type { Contact } from './contact.ts';
import type { EndingKind } from '../../conversation/conversation.ts';
import type { Exit, Staging } from './exit.ts';

/** What holds everywhere, and what a way of being in contact changes or adds. */
type Stagings = { readonly all: Staging } & Readonly<Partial<Record<Contact, Staging>>>;

const STAGED: Readonly<Record<EndingKind, Stagings>> = {
  // A breath out, a nod, a small smile; stays, in warmer light.
  reconciled: {
    all: {
      pose: 'relieved',
      tint: 'warm',
      moves: { posed: [0.1, 1, 1], nods: [1, 2.3, 2], size: [0.2, 1.8, 1.03], shade: [0.2, 1.8, 0.14] },
    },
  },
  // A nod, and goes their way.
  settled: {
    all: { pose: 'at_ease', moves: { posed: [0, 0.8, 1], nods: [0.3, 1, 1] } },
    phone: {
      moves: {
        lowered: [0.9, 1.7, 1],
        hungUp: [1.4, 1.8, 1],
        presence: [1.6, 2.8, 0],
        down: [1.5, 2.8, 0.05],
      },
    },
    video: { moves: { hungUp: [1.4, 1.8, 1], presence: [1.6, 2.2, 0] } },
    face: {
      pose: 'going_at_ease',
      moves: { posed: [0.8, 1.5, 1], right: [1.1, 2.8, -0.7], steps: [1.1, 2.8, 5], presence: [2, 2.8, 0] },
    },
    written: { moves: { presence: [1.6, 2.8, 0], size: [1.5, 2.8, 0.97] } },
  },
  // Turns to the colleague who has come, and stays with them.
  handed_over: {
    all: {
      pose: 'to_the_colleague',
      moves: { posed: [0.3, 1.1, 1], nods: [1.2, 1.9, 1] },
    },
    face: { moves: { right: [0.1, 1, -0.13] } },
  },
  // Lets go of it, and looks at what stands there instead.
  hazard_stopped: {
    all: {
      pose: 'hands_over',
      thing: 'water',
      moves: { posed: [0, 0.7, 1], thing: [0.5, 1.5, 1], nods: [1.6, 2.3, 1] },
    },
  },
  // What should have been refused goes out of the door with them.
  hazard_stood: {
    all: {
      pose: 'got_their_way',
      moves: { posed: [0, 0.5, 1], shade: [1, 2.6, 0.42], presence: [1.7, 2.4, 0] },
    },
    face: { moves: { right: [1, 2.4, 0.75], steps: [1, 2.4, 5] } },
    phone: { moves: { lowered: [1.1, 1.7, 1], hungUp: [1.6, 1.9, 1] } },
    video: { moves: { hungUp: [1.6, 1.9, 1] } },
  },
  // A weary nod; goes slowly, a little greyer.
  resigned: {
    all: {
      pose: 'weary',
      tint: 'grey',
      moves: { posed: [0, 1.2, 1], nods: [1, 1.9, 1], shade: [0.4, 2.6, 0.24], presence: [2, 3.4, 0] },
    },
    face: { moves: { right: [1.8, 3.4, -0.34], steps: [1.8, 3.4, 3] } },
    phone: { moves: { lowered: [1.2, 2.2, 1], hungUp: [2, 2.4, 1], down: [1.8, 3.2, 0.05] } },
    video: { moves: { hungUp: [2, 2.4, 1] } },
  },
  // No nod and no word: fades where they are, and the chair is empty.
  gave_up: {
    all: {
      pose: 'empty',
      tint: 'grey',
      moves: { posed: [0, 1.6, 1], shade: [0, 2.8, 0.5], presence: [0.9, 3.2, 0], size: [0, 3.2, 0.94] },
    },
    phone: { moves: { lowered: [1.3, 2.7, 1], hungUp: [2.6, 3, 1] } },
    video: { moves: { hungUp: [2.6, 3, 1] } },
  },
  // We step back until they are far; the light of help comes in.
  left_to_safety: {
    all: { tint: 'help', moves: { size: [0, 1.5, 0.68], shade: [0.5, 2.2, 0.4], right: [0, 1.5, -0.05] } },
    phone: { moves: { hungUp: [0.3, 0.6, 1] } },
    video: { moves: { hungUp: [0.3, 0.6, 1] } },
  },
  // We end it: gently, and in order.
  ended_with_limit: {
    all: {
      pose: 'taken_aback',
      tint: 'calm',
      moves: { posed: [0, 0.5, 1], size: [0.5, 2.3, 0.88], shade: [0.4, 2.2, 0.34], presence: [1, 2.3, 0] },
    },
    phone: { moves: { lowered: [1.1, 1.9, 1], hungUp: [0.5, 1.1, 1] } },
    video: { moves: { hungUp: [0.5, 1.1, 1] } },
  },
  // The back, the door; or the receiver, thrown down.
  walked_out: {
    all: { pose: 'turned_away', moves: { posed: [0, 0.4, 1], presence: [0.8, 1.3, 0] } },
    face: { moves: { right: [0.25, 1.3, -0.85], steps: [0.25, 1.3, 5], jolt: [1.35, 1.75, 0.5] } },
    phone: {
      pose: 'slams',
      moves: {
        posed: [0, 0.3, 1],
        lowered: [0, 0.34, 1],
        down: [0.14, 0.36, 0.03],
        jolt: [0.34, 0.8, 1.3],
        flash: [0.34, 0.6, 0.26],
        hungUp: [0.32, 0.38, 1],
        presence: [0.6, 1.3, 0],
      },
    },
    video: {
      pose: 'shuts_it',
      moves: { posed: [0, 0.3, 1], size: [0, 0.5, 1.16], hungUp: [0.5, 0.55, 1], presence: [0.5, 0.56, 0] },
    },
    written: {
      pose: 'shuts_it',
      moves: { posed: [0, 0.3, 1], jolt: [0.35, 0.7, 0.6], down: [0.4, 1.3, 0.08] },
    },
  },
  // Gathers the papers, a finger up, and goes to whoever stands above us.
  escalated: {
    all: {
      pose: 'asks_for_the_boss',
      thing: 'papers',
      moves: { posed: [0, 0.5, 1], thing: [0.3, 1.1, 1], presence: [1.9, 2.7, 0] },
    },
    face: { moves: { right: [1.5, 2.7, 0.6], steps: [1.5, 2.7, 4] } },
    phone: { moves: { lowered: [1.6, 1.95, 1], hungUp: [1.9, 2.1, 1] } },
    video: { moves: { hungUp: [1.9, 2.1, 1] } },
  },
  // The phone comes up, its light on the face; they stay, and so does what they tell.
  went_public: {
    all: {
      pose: 'tells_the_world',
      tint: 'screen',
      thing: 'screen',
      moves: { posed: [0, 0.6, 1], thing: [0.1, 0.8, 1], shade: [0.4, 1.4, 0.36] },
    },
    phone: { moves: { lowered: [0, 0.5, 1], hungUp: [0, 0.3, 1] } },
    video: { moves: { hungUp: [1.6, 1.9, 1] } },
  },
  // Dark, at once.
  unsafe: {
    all: {
      moves: {
        shade: [0, 0.5, 0.84],
        jolt: [0, 0.9, 2],
        size: [0, 0.4, 1.12],
        presence: [0.3, 0.8, 0],
        hungUp: [0.3, 0.4, 1],
      },
    },
  },
};

/** Things that belong to one place are left out everywhere else. */
const ONLY_IN: Readonly<Record<string, string>> = { water: 'bar' };

/** How this kind of ending looks on this channel, in this place. */
export function stagingOf(kind: EndingKind, channel: string, setting: string): Staging {
  const { all, ...others } = STAGED[kind];
  const own = others[contactOn(channel)];
  const { thing, ...staging } = { ...all, ...own, moves: { ...all.moves, ...own?.moves } };
  // One hand holds the telephone and the other speaks: a third thing would hang in the air.
  const isFree = contactOn(channel) !== 'phone';
  return thing && isFree && (ONLY_IN[thing] ?? setting) === setting ? { ...staging, thing } : staging;
}

interface Ending {
  readonly leaving: 'no' | EndingKind;
  readonly channel: string;
  readonly setting: string;
}

/** Before second 0 nothing has happened yet. With `isStill` all of it has. */
export function exitAt({ leaving, channel, setting }: Ending, seconds: number, isStill: boolean): Exit {
  if (leaving === 'no' || seconds < 0) return HERE;
  return stagedAt(stagingOf(leaving, channel, setting), isStill ? Infinity : seconds);
}
