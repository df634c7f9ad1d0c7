/** What hurt stays, however well everything else is done. */
import { ACTS, ACT_FAMILY } from '../../src/scenario/scenario.ts';
import { ORDINARY, RECOVERY, outcomeOfPlay } from '../persona/people.ts';
import { figures, ofEach } from './claims.ts';
import type { Claim } from './claims.ts';

const HARMFUL = ACTS.filter((act) => ACT_FAMILY[act] === 'harm');
/** Recovery with something else said after the story was heard. */
const withSlip = (slip: string): string => RECOVERY.replace('paraphrase', `${slip} paraphrase`);

export const REMEMBERING: readonly Claim[] = [
  ...HARMFUL.map((act): Claim => ({
    claim: `one ${act} costs 15 in the end, however well everything else is done`,
    broken: ofEach(ORDINARY, (id, play) => {
      const cost = outcomeOfPlay(id, RECOVERY, play) - outcomeOfPlay(id, withSlip(act), play);
      return cost >= 15 ? null : figures(cost);
    }),
  })),
  {
    claim: 'a second slight costs again, and less than the first',
    broken: ofEach(ORDINARY, (id, play) => {
      const [none, one, two] = ['', 'quote_policy', 'quote_policy breathe false_apology'].map((slip) =>
        outcomeOfPlay(id, withSlip(slip), play),
      );
      const [first, second] = [(none ?? 0) - (one ?? 0), (one ?? 0) - (two ?? 0)];
      return second > 3 && second < first ? null : figures(first, second);
    }),
  },
];
