/** The debrief is a file of its own: asked for while the conversation is still under way, so that nobody waits for it. */
import type { FunctionComponent } from 'preact';
import type { Gate } from '../house.ts';
import type { Call, State } from '../state.ts';

export type DebriefPart = FunctionComponent<{ readonly call: Call }>;

let part: DebriefPart | null = null;
let coming: Promise<DebriefPart> | null = null;

/** Resolves when the debrief is here; rejects when it cannot be had now. */
export function fetchDebrief(): Promise<DebriefPart> {
  coming ??= import('./debrief.tsx').then(
    ({ DebriefView }) => {
      part = DebriefView;
      return part;
    },
    (reason: unknown) => {
      coming = null;
      throw reason;
    },
  );
  return coming;
}

/** The debrief, if it has come. */
export const debriefPart = (): DebriefPart | null => part;

/** From the second answer on an end may be near; before it, the first words have the line to themselves. */
const isUnderWay = ({ view }: State): boolean =>
  view.at === 'call' &&
  (view.call.conversation.table.turn >= 2 || view.call.conversation.table.stage !== 'answering');

/** Has the debrief brought along as soon as an end may be near. */
export function followEnd(gate: Gate): void {
  const deaf = gate.onChange((now) => {
    if (!isUnderWay(now)) return;
    deaf();
    fetchDebrief().catch(() => undefined);
  });
}
