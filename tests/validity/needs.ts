/** People need different things: feeling, understanding, a remedy, respect. */
import { temperature } from '../../src/persona/persona.ts';
import type { State } from '../../src/persona/persona.ts';
import type { Persona } from '../../src/scenario/scenario.ts';
import { EVERYBODY, after, personaNamed } from '../persona/people.ts';
import { figures, ofEach } from './claims.ts';
import type { Claim } from './claims.ts';

type Need = keyof Persona['temperament']['weights'];

/** The same person, if they needed this neither more nor less than others do. */
const needingEvenly =
  (need: Need) =>
  (persona: Persona): Persona => {
    const weights = { ...persona.temperament.weights, [need]: 1 };
    return { ...persona, temperament: { ...persona.temperament, weights } };
  };

const SIGNS: readonly { need: Need; said: string; reads: (state: State) => number }[] = [
  { need: 'feeling', said: 'listen listen paraphrase empathise', reads: (state) => -temperature(state) },
  { need: 'understanding', said: 'listen paraphrase', reads: (state) => state.heard },
  { need: 'remedy', said: 'listen listen paraphrase ask_open remedy', reads: (state) => state.hope },
  { need: 'respect', said: 'listen blame_customer', reads: (state) => -state.face },
];

export const NEEDS: readonly Claim[] = SIGNS.map(({ need, said, reads }): Claim => ({
  claim: `who needs ${need} more than others feels it more, who needs it less feels it less`,
  broken: ofEach(
    EVERYBODY.filter((id) => personaNamed(id).temperament.weights[need] !== 1),
    (id, play) => {
      const own = reads(after(id, said, play));
      const even = reads(after(id, said, { ...play, being: needingEvenly(need) }));
      const wanted = personaNamed(id).temperament.weights[need] - 1;
      return (own - even) * wanted > 0 ? null : figures(own, even);
    },
  ),
}));
