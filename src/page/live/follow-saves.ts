/** What a save means for the page that is open: the new text, the problems, or nothing. */
import type { Problem, Scenario } from '../../scenario/scenario.ts';
import type { Gate } from '../house.ts';
import { fetchLibrary, fetchScenario } from '../library.ts';
import type { Fetch, Library } from '../library.ts';
import { LIVE_WORDS } from './live-words.ts';
import { isSameText, openMemory, personaIn, scenarioIn, withText } from './new-text.ts';
import type { Text } from './new-text.ts';
import { guest } from '../runs.ts';
import { callIn } from '../state.ts';
import type { Saved, State, View } from '../state.ts';

export interface Followed {
  readonly gate: Gate;
  readonly fetch: Fetch;
}
export interface SaveFollower {
  /** The house says its packs stand at this version; settles when the page has caught up. */
  readonly heard: (version: string) => Promise<void>;
}

/** What the house holds now of what was on screen. */
interface Found {
  readonly library: Library;
  /** Null where the scenario cannot be had any more, or none was on screen. */
  readonly text: Text | null;
}

async function find({ gate, fetch }: Followed): Promise<Found> {
  const library = await fetchLibrary(fetch);
  const { view } = gate.state();
  const shown = scenarioIn(view);
  if (!shown) return { library, text: null };
  const scenario = await fetchScenario(fetch, shown.pack.id, shown.id).catch(() => null);
  if (!scenario) return { library, text: null };
  const persona = await guest({ fetch }, personaIn(view), scenario);
  return { library, text: { scenario, persona: persona ?? null } };
}

/** Whether a file may be of a pack: its folder carries the pack's id, or the one folder served is the pack itself. */
export const isNear = (pack: string, file: string): boolean =>
  file.startsWith(`${pack}/`) || file.startsWith('cast/') || !file.includes('/');

/** Errors of the pack on screen and of the cast; where those explain nothing, all there are. */
function problemsFor(shown: Scenario, { library, text }: Found): readonly Problem[] {
  const errors = library.problems.filter(({ severity }) => severity === 'error');
  const near = errors.filter(({ file }) => isNear(shown.pack.id, file));
  return near.length || text ? near : errors;
}

const isFinished = (view: View): boolean => callIn(view) !== null && view.at !== 'call';

function savedFor(view: View, found: Found): Saved | null {
  const shown = scenarioIn(view);
  if (!shown) return null;
  const problems = problemsFor(shown, found);
  if (problems.length) return { is: 'broken', problems };
  if (!found.text) return { is: 'gone' };
  return isFinished(view) && !isSameText(shown, found.text.scenario) ? { is: 'waiting' } : null;
}

/** Whether the text found is of what is on screen by now: somebody may have gone on meanwhile. */
const isOf = (shown: Scenario | null, { scenario }: Text): boolean =>
  shown?.id === scenario.id && shown.pack.id === scenario.pack.id;

function takeIn(gate: Gate, found: Found, memory: ReturnType<typeof openMemory>): void {
  const { view, language } = gate.state();
  const shown = scenarioIn(view);
  const text = found.text && isOf(shown, found.text) ? found.text : null;
  const saved = savedFor(view, found);
  const { library } = found;
  if (!text || !shown || isFinished(view) || isSameText(shown, text.scenario)) {
    gate.act({ type: 'text.came', library, view, saved });
    return;
  }
  const meant = view.at === 'call' ? memory.recipeFor(view.call) : null;
  const next = withText(view, text, meant);
  gate.act({ type: 'text.came', library, view: next, saved });
  if (next.at === 'call' && meant) memory.keep(next.call, meant);
  gate.act({ type: 'captioned', caption: LIVE_WORDS[language].newText });
}

/** Leaving a screen something was said about, or playing on from a finished run, wants a fresh look. */
const hasGoneOn = (now: State, before: State): boolean =>
  now.view.at !== before.view.at &&
  ((now.saved !== null && now.saved === before.saved) || (now.view.at === 'call' && isFinished(before.view)));

/** Follows the saves of a house that watches its packs; `known` is the version the page has seen. */
export function followSaves(followed: Followed, known: string): SaveFollower {
  const { gate } = followed;
  const memory = openMemory();
  let seen = known;
  let round = 0;

  async function lookAgain(): Promise<void> {
    round += 1;
    const mine = round;
    const found = await find(followed).catch(() => null);
    // A later save has overtaken this one.
    if (mine !== round) return;
    if (found) takeIn(gate, found, memory);
    else seen = '';
  }
  gate.onChange((now, before) => {
    if (hasGoneOn(now, before)) void lookAgain();
  });
  return {
    async heard(version) {
      if (version === seen) return;
      seen = version;
      await lookAgain();
    },
  };
}
