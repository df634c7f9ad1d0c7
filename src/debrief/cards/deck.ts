/** The deck of technique cards, and which of them the moment asks for. */
import type { Conversation } from '../../conversation/conversation.ts';
import { CHANNEL_CLOCK, fillSlots, slotsOf, type Act, type Words } from '../../scenario/scenario.ts';
import { rateOf } from '../score/key.ts';
import { keyMomentOf } from '../score/state-class.ts';
import { CARDS_OF_HEARING } from './cards-of-hearing.ts';
import { CARDS_OF_LIMITS } from './cards-of-limits.ts';
import { CARDS_OF_REPAIR } from './cards-of-repair.ts';
import type { Card } from './card.ts';

/** All of them, in the order a conversation tends to need them. */
export const CARDS: readonly Card[] = [...CARDS_OF_HEARING, ...CARDS_OF_REPAIR, ...CARDS_OF_LIMITS];

export const cardOf = (act: Act): Card | null => CARDS.find((card) => card.act === act) ?? null;

/** From here on the key (−3 to 3) calls something right for a moment. */
const FITS = 2;

/** What fits the moment by the readable key. It names techniques and knows of no reply that is on the table. */
export function cardsFitting(conversation: Conversation): readonly Card[] {
  const moment = keyMomentOf(conversation);
  return CARDS.filter(({ act }) => rateOf(act, moment) >= FITS);
}

/** The line a card gives in this scenario: spoken or written, with its customer's name and gender. */
export function lineOn({ say, write }: Card, { scenario }: Conversation): Words {
  const isWritten = CHANNEL_CLOCK[scenario.channel] === 'written';
  return fillSlots((isWritten ? write : null) ?? say, slotsOf(scenario));
}
