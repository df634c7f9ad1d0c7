import { recipeAsText } from '../../conversation/conversation.ts';
import { askCosts } from './ask-costs.ts';
import type { AskCosts, Asking } from './ask-costs.ts';
import type { House } from '../house.ts';
import type { Call, Reckoning, State } from '../state.ts';

/** Who asks, and what is being worked on. */
interface Desk {
  readonly house: Pick<House, 'state' | 'act' | 'onChange'>;
  readonly ask: AskCosts;
  work: { readonly run: string; readonly asking: Asking } | null;
}

/** The run in the debrief on screen, with its name among all. */
function shownRun({ view }: State): { readonly run: string; readonly call: Call } | null {
  if (view.at !== 'debrief') return null;
  return { run: recipeAsText(view.call.conversation.recipe), call: view.call };
}

function begin(desk: Desk, run: string, { conversation }: Call): void {
  const { house } = desk;
  const mine = (reckoning: Reckoning): void => {
    if (desk.work?.asking === asking) house.act({ type: 'reckoned', run, reckoning });
  };
  const end = (reckoning: Reckoning): void => {
    mine(reckoning);
    if (desk.work?.asking === asking) desk.work = null;
  };
  const onProgress = (progress: number): void => mine({ is: 'under_way', progress });
  const asking = desk.ask(conversation, { onProgress });
  desk.work = { run, asking };
  asking.done.then(
    (found) => end({ is: 'done', found }),
    (reason: unknown) => {
      console.warn(reason);
      end({ is: 'failed' });
    },
  );
  onProgress(0);
}

/** Stops what is under way, and leaves its place free for another try. */
function abandon(desk: Desk): void {
  const { work, house } = desk;
  if (!work) return;
  letGo(desk);
  house.act({ type: 'reckoned', run: work.run, reckoning: null });
}

function letGo(desk: Desk): void {
  desk.work?.asking.cancel();
  desk.work = null;
}

/** Begins what is wanted, stops what is not. */
function look(desk: Desk): void {
  const shown = shownRun(desk.house.state());
  if (desk.work && desk.work.run !== shown?.run) abandon(desk);
  if (!shown) return;
  const known = desk.house.state().reckonings[shown.run] ?? null;
  if (known?.is === 'stopped') letGo(desk);
  else if (known === null && desk.work === null) begin(desk, shown.run, shown.call);
}

/**
 * Has the run on screen reckoned, once: what was found stays. Whoever leaves the debrief or calls it off stops the
 * work; taking its reckoning away starts it again. Returns how to stop altogether.
 */
export function reckonFor(house: Desk['house'], ask: AskCosts = askCosts): () => void {
  const desk: Desk = { house, ask, work: null };
  const deaf = house.onChange(() => look(desk));
  look(desk);
  return () => {
    deaf();
    abandon(desk);
  };
}
