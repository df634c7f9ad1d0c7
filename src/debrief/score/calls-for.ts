/** How much a scenario calls for a skill: the share of its replies that would show it, 0–1. Pure. */
import type { Scenario } from '../../scenario/scenario.ts';
import { SHOWS } from './dimensions.ts';

export function callsFor({ beats }: Pick<Scenario, 'beats'>, skill: string): number {
  const replies = Object.values(beats).flatMap((beat) => beat.replies);
  const showing = replies.filter(({ acts }) => acts.some((act) => SHOWS[act] === skill));
  return replies.length === 0 ? 0 : showing.length / replies.length;
}
