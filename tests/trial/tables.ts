/** Moments laid out by hand for a bot to look at. */
import { seatState } from '../../src/persona/persona.ts';
import type { Act, Reply, Scenario } from '../../src/scenario/scenario.ts';
import type { Option, Sight } from '../../src/trial/trial.ts';
import { shipped } from '../conversation/shipped.ts';
import { PLAIN, personaNamed } from '../persona/people.ts';

/** A scenario that ships, by its id. */
export function scenarioNamed(id: string): Scenario {
  const found = shipped.find((scenario) => scenario.id === id);
  if (found === undefined) throw new Error(`no scenario ${id} ships`);
  return found;
}

/** A reply on the table: these acts, in concrete words unless told. */
export function offered(
  acts: readonly Act[],
  about: Partial<Pick<Reply, 'say' | 'specific' | 'uses'>> = {},
): Option {
  const { say = {}, specific = true, uses = [] } = about;
  const reply = { id: acts.join('-'), say, acts, specific, uses, when: [], answer: {}, next: null };
  return { chose: reply.id, acts, specific, reply, move: null };
}

/** What a bot sees who meets this person at the very beginning. */
export const sightOf = (id: string, offers: readonly Option[], more: Partial<Sight> = {}): Sight => ({
  offers,
  state: seatState(personaNamed(id), { issue: PLAIN, seed: 0 }),
  language: 'es',
  baited: false,
  said: { abuse: 0 },
  untold: 0,
  done: [],
  chance: 0.5,
  ...more,
});
