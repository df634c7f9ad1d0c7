import type { Gate } from '../../house.ts';
import { callIn } from '../../state.ts';
import { chosenFor } from './choice.ts';

/** Instruments count as met once a conversation has been played to its end with them in sight. */
export function followInstruments(gate: Gate): void {
  gate.onChange((now, before) => {
    if (before.view.at !== 'call' || now.view.at === 'call') return;
    const call = callIn(now.view);
    if (call?.conversation.table.stage !== 'over' || call.mode === 'explore') return;
    const { met } = now.settings;
    const added = chosenFor(met, call).shown.filter((name) => !met.includes(name));
    if (added.length > 0) gate.act({ type: 'set', settings: { met: [...met, ...added] } });
  });
}
