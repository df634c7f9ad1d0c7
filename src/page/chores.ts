/** What has to be done in the world when the page's state changes: waiting, keeping, sounding. */
import { keepSettings } from '../records/records.ts';
import type { Shelf } from '../records/records.ts';
import { isAskedFirst } from './call/asked.ts';
import type { Sound } from './curtain.ts';
import { lastLine } from './happens.ts';
import type { House } from './house.ts';
import { followRun } from './keep-run.ts';
import { BEFORE_ANSWER, CAPTION_STAYS, readingTime } from './pace.ts';
import { lateParts } from './late.ts';
import { isStill } from './state.ts';
import type { State } from './state.ts';
import { inLanguage } from './words/words.ts';

/** A clock that can be held still. */
export interface Clock {
  after(milliseconds: number, then: () => void): () => void;
}
export interface Chores {
  readonly house: House;
  readonly clock: Clock;
  readonly shelf: Shelf;
  readonly play: (sound: Sound) => void;
}

const isWaiting = (state: State): boolean => state.paused || state.breathing || state.help !== false;

/** What comes by itself next in this state, and when; null when it is the person's turn. */
export function nextByItself(
  state: State,
): { readonly in: number; readonly type: 'customer.answered' | 'line.followed' } | null {
  if (state.view.at !== 'call' || isWaiting(state)) return null;
  const { call } = state.view;
  if (call.pending)
    return isAskedFirst(state, call) ? null : { in: BEFORE_ANSWER, type: 'customer.answered' };
  const spoken = call.conversation.table.lines[call.line];
  if (!spoken || call.line >= lastLine(call.conversation)) return null;
  return { in: readingTime(inLanguage(spoken.words, state.language)), type: 'line.followed' };
}

function markVisited(house: House, now: State): void {
  if (now.view.at === 'principle' && !now.settings.visited) {
    house.act({ type: 'set', settings: { visited: true } });
  }
}

type Follow = (now: State, before: State) => void;

/** One alarm at a time: setting it again calls the last one off. */
function alarmOn(clock: Clock) {
  let off: (() => void) | null = null;
  return (milliseconds: number | null, then: () => void): void => {
    off?.();
    off = milliseconds === null ? null : clock.after(milliseconds, then);
  };
}

/** What comes by itself: the customer's answer, the next line. */
function followTime({ house, clock }: Chores): Follow {
  const set = alarmOn(clock);
  return (now, before) => {
    if (now.view === before.view && isWaiting(now) === isWaiting(before)) return;
    const next = nextByItself(now);
    set(next?.in ?? null, () => next && house.act({ type: next.type }));
  };
}

/** Captions go when they have been read. Nothing vanishes by itself before whoever asked for stillness. */
function followCaptions({ house, clock }: Chores): Follow {
  const set = alarmOn(clock);
  return (now, before) => {
    if (now.caption === before.caption) return;
    const stays = now.caption === '' || isStill(now);
    set(stays ? null : CAPTION_STAYS, () => house.act({ type: 'captioned', caption: '' }));
  };
}

/** What was to be heard before the sounds had come is heard when they come. */
function followSounds({ house, clock, play }: Chores): Follow {
  let followed = house.state();
  const set = alarmOn(clock);
  return (now, before) => {
    const parts = lateParts();
    if (!parts) return;
    // Whoever goes on hears nothing of what they have left behind.
    if (now.view.at !== before.view.at) set(null, () => undefined);
    const heard = parts.soundOf(now, followed);
    followed = now;
    if (!heard) return;
    const { sound, caption, after } = heard;
    const sounds = (): void => {
      play(sound);
      if (caption) house.act({ type: 'captioned', caption });
    };
    if (after > 0) set(after, sounds);
    else sounds();
  };
}

function followSettings({ house, shelf }: Chores): Follow {
  return (now, before) => {
    if (now.settings === before.settings) return;
    const kept = keepSettings(shelf, now.settings);
    if (!kept.kept && !now.notice) house.act({ type: 'noticed', notice: kept.why });
  };
}

/** Does the chores from now on. */
export function doChores(chores: Chores): void {
  const { house } = chores;
  house.onChange(followTime(chores));
  house.onChange(followCaptions(chores));
  house.onChange(followSounds(chores));
  house.onChange(followSettings(chores));
  followRun(house, chores.shelf);
  house.onChange((now) => markVisited(house, now));
}
