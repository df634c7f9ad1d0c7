/**
 * Which instruments a run shows (decision 17): those the learner has met, and one new one at most that this scenario
 * needs. A first run has the face and the thermometer alone; whoever explores sees everything.
 */
import { methodOf, personaOf, type Conversation } from '../../../conversation/conversation.ts';
import { CHANNEL_CLOCK } from '../../../scenario/scenario.ts';
import type { Act, Scenario } from '../../../scenario/scenario.ts';
import type { Call } from '../../state.ts';

/** In the order they are met: what a scenario is about goes before what nearly every scenario has. */
export const INSTRUMENTS = [
  'temperature',
  'heard',
  'calm',
  'clock',
  'effort',
  'trust',
  'promises',
  'notebook',
  'steps',
] as const;
export type InstrumentName = (typeof INSTRUMENTS)[number];

/** Over this a customer has been through something already; ordinary people bring 15 (domain 3.10). */
const MUCH_EFFORT = 25;
/** What ordinary people bring; who brings more or less has a reason. */
const ORDINARY_TRUST = 40;
const SENDS_ON: readonly Act[] = ['cold_transfer', 'warm_transfer', 'point_to_website'];

const sendsOn = ({ beats }: Scenario): boolean =>
  Object.values(beats).some(({ replies }) =>
    replies.some(({ acts }) => acts.some((act) => SENDS_ON.includes(act))),
  );

/** Whether an instrument would have anything to show at all. */
function canShow(name: InstrumentName, { scenario }: Conversation): boolean {
  switch (name) {
    case 'clock':
      return CHANNEL_CLOCK[scenario.channel] === 'written';
    case 'promises':
      return Object.keys(scenario.promises).length > 0;
    case 'notebook':
      return scenario.story.some(({ reveals }) => reveals !== undefined);
    case 'steps':
      return !scenario.issue.hazard;
    case 'temperature':
    case 'heard':
    case 'trust':
    case 'effort':
    case 'calm':
      return true;
  }
}

/** Whether this scenario is a good one to meet an instrument in. */
function isNeeded(name: InstrumentName, conversation: Conversation): boolean {
  const { scenario } = conversation;
  const { start, temperament } = personaOf(conversation);
  switch (name) {
    case 'calm':
      return temperament.bait > 0;
    case 'effort':
      return start.effort > MUCH_EFFORT || sendsOn(scenario);
    case 'trust':
      return start.trust !== ORDINARY_TRUST;
    case 'steps':
      return methodOf(scenario) !== null;
    case 'temperature':
    case 'heard':
    case 'clock':
    case 'promises':
    case 'notebook':
      return canShow(name, conversation);
  }
}

export interface Chosen {
  readonly shown: readonly InstrumentName[];
  /** The one this run brings along. */
  readonly fresh: InstrumentName | null;
}

/** What a run of somebody who has met these instruments shows. */
export function chosenFor(
  met: readonly string[],
  { conversation, mode }: Pick<Call, 'conversation' | 'mode'>,
): Chosen {
  if (mode === 'assessment') return { shown: ['temperature'], fresh: null };
  const possible = INSTRUMENTS.filter((name) => canShow(name, conversation));
  if (mode === 'explore') return { shown: possible, fresh: null };
  const known = possible.filter((name) => met.includes(name));
  const fresh = INSTRUMENTS.find((name) => !met.includes(name) && isNeeded(name, conversation)) ?? null;
  return { shown: INSTRUMENTS.filter((name) => known.includes(name) || name === fresh), fresh };
}
