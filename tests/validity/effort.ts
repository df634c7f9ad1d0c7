/** Every stair a customer has to climb: transfers, begun again, handed on without need. */
import { exitFor } from '../../src/persona/persona.ts';
import { EVERYBODY, ORDINARY, RECOVERY, after, isHellish, outcomeOfPlay } from '../persona/people.ts';
import type { Play } from '../persona/people.ts';
import { figures, ofEach } from './claims.ts';
import type { Claim } from './claims.ts';
import { heardOut } from './hearing.ts';

/** Everybody kind, and nobody who stays. */
const PASSED_AROUND = `acknowledge_receipt ${'cold_transfer empathise '.repeat(3)}cold_transfer cold_transfer`;

/** What an extra word costs in the place it is put, against the same talk without it. */
const costOf = (id: string, extra: string, play: Play): number =>
  outcomeOfPlay(id, RECOVERY, play) - outcomeOfPlay(id, `${extra} ${RECOVERY}`, play);

export const EFFORT: readonly Claim[] = [
  {
    claim: 'passed on from one kind voice to the next, some give up without a word',
    broken: (step) => {
      const gone = ORDINARY.filter((id) => exitFor(after(id, PASSED_AROUND, { step })) === 'gave_up');
      return gone.length >= 3 ? [] : [`only ${gone.length}: ${gone.join(', ')}`];
    },
  },
  {
    claim: 'a cold transfer costs 5, however good the next person is',
    broken: ofEach(
      EVERYBODY.filter((id) => !isHellish(id)),
      (id, play) => {
        const cost = costOf(id, 'cold_transfer', play);
        return cost >= 5 ? null : figures(cost);
      },
    ),
  },
  {
    claim:
      'sent on cold, they have to begin again: most of what was heard is lost; handed on warmly, little of it',
    broken: ofEach(EVERYBODY, (id, play) => {
      const [heard, cold, warm] = ['', 'cold_transfer', 'warm_transfer'].map(
        (how) => after(id, `${heardOut(id)} ${how}`, play).heard,
      );
      const holds =
        (cold ?? 0) < 0.5 * (heard ?? 0) && (warm ?? 0) > 0.7 * (heard ?? 0) && (warm ?? 0) < (heard ?? 0);
      return holds ? null : `heard ${figures(heard ?? 0, cold ?? 0, warm ?? 0)}`;
    }),
  },
  {
    claim: 'a second transfer costs more than the first',
    broken: ofEach(ORDINARY, (id, play) => {
      const [none, one, two] = ['', 'cold_transfer', 'cold_transfer cold_transfer'].map((said) =>
        after(id, said, play),
      );
      const steps = [(one?.effort ?? 0) - (none?.effort ?? 0), (two?.effort ?? 0) - (one?.effort ?? 0)];
      const gone = one !== undefined && exitFor(one) !== null;
      return gone || (steps[1] ?? 0) > (steps[0] ?? 0) || two?.effort === 100
        ? null
        : `effort ${figures(...steps)}`;
    }),
  },
  {
    claim: 'handed on without need, even warmly, it is one more stair',
    broken: ofEach(ORDINARY, (id, play) => {
      const needless = after(id, 'listen paraphrase warm_transfer', play);
      const needed = after(id, 'listen paraphrase warm_transfer', { ...play, issue: { resolvable: 0.2 } });
      return needless.effort > needed.effort + 5 && needless.trust < needed.trust
        ? null
        : figures(needless.effort, needed.effort);
    }),
  },
  {
    claim: 'handing on somebody whose case is being put right leaves them no better off',
    broken: ofEach(ORDINARY, (id, play) => {
      const [stayed, handed] = [RECOVERY, `${RECOVERY} warm_transfer`].map((said) =>
        outcomeOfPlay(id, said, play),
      );
      return (handed ?? 0) <= (stayed ?? 0) ? null : figures(stayed ?? 0, handed ?? 0);
    }),
  },
  {
    claim:
      'handing on without need, however warmly and after whatever was heard, is worse than seeing it through',
    broken: ofEach(ORDINARY, (id, play) => {
      const seen = outcomeOfPlay(id, RECOVERY, play);
      const handed = [
        'listen listen paraphrase',
        'listen listen paraphrase empathise ask_open own_apology meet_minds',
      ].map((said) => outcomeOfPlay(id, `${said} warm_transfer`, play));
      return Math.max(...handed) < seen ? null : figures(seen, ...handed);
    }),
  },
  {
    claim: 'every stair makes them angrier, not only more tired',
    broken: ofEach(EVERYBODY, (id, play) => {
      // What the words themselves do, an effortless slight of the same kind does too.
      const climbed = after(id, 'cold_transfer', play).anger;
      const slighted = after(id, 'blame_supplier', play).anger;
      return climbed > slighted + 4 || climbed > 99 ? null : `anger ${figures(climbed, slighted)}`;
    }),
  },
];
