/** What is left of it days later: the cause, the agreement, who owns the next step, a mistake never cleared up. */
import { exitFor, outcome, temperature } from '../../src/persona/persona.ts';
import type { Aftermath } from '../../src/persona/persona.ts';
import {
  EVERYBODY,
  ORDINARY,
  RECOVERY,
  after,
  outcomeOfPlay,
  replies,
  seated,
  worth,
} from '../persona/people.ts';
import type { Play } from '../persona/people.ts';
import { figures, ofEach } from './claims.ts';
import type { Claim } from './claims.ts';

const UNASKED = 'greet listen paraphrase empathise own_apology remedy confirm act_now follow_up';
const remembered = (id: string, play: Play, later: Omit<Aftermath, 'kind'>, said = RECOVERY): number =>
  outcome(after(id, said, play), { kind: 'settled', ...later });

export const AFTERWARDS: readonly Claim[] = [
  {
    claim: 'what nobody asked about and nobody wrote down happens again, and is worth 5 less',
    broken: ofEach(ORDINARY, (id, play) => {
      if (!after(id, UNASKED, play).offered) return null;
      const [lost, written] = [false, true].map((logged) => remembered(id, play, { logged }, UNASKED));
      return (written ?? 0) - (lost ?? 0) >= 5 ? null : figures(lost ?? 0, written ?? 0);
    }),
  },
  {
    claim: 'the same offer, in the same mood, is worth less when nobody made sure it was agreed',
    broken: ofEach(ORDINARY, (id, play) => {
      const offered = after(id, RECOVERY.replace(' confirm act_now follow_up', ''), play);
      const [left, agreed] = [false, true].map((confirmed) =>
        worth({ ...offered, offered: true, confirmed }),
      );
      return (agreed ?? 0) - (left ?? 0) >= 2 ? null : figures(left ?? 0, agreed ?? 0);
    }),
  },
  {
    claim: 'the same talk is worth more written down, whether or not anything was solved',
    broken: ofEach(ORDINARY, (id, play) => {
      const gains = [RECOVERY, 'listen listen paraphrase'].map((said) => {
        const state = after(id, said, play);
        return worth({ ...state, recorded: true }) - worth({ ...state, recorded: false });
      });
      return Math.min(...gains) > 0 ? null : figures(...gains);
    }),
  },
  {
    claim: 'a next step that belongs to nobody is worth less than one with a name on it',
    broken: ofEach(ORDINARY, (id, play) => {
      const [nobody, somebody] = [false, true].map((owned) => remembered(id, play, { owned }));
      return (somebody ?? 0) > (nobody ?? 0) + 1 ? null : figures(nobody ?? 0, somebody ?? 0);
    }),
  },
  {
    claim: 'who goes away still mistaken is worth 5 less than who saw it for themselves',
    broken: ofEach(ORDINARY, (id, play) => {
      const mistaken = after(id, RECOVERY, { ...play, issue: { misbelief: 1, fault: 0.1 } });
      const [kept, cleared] = [0.9, 0].map((belief) => worth({ ...mistaken, belief }));
      return (cleared ?? 0) - (kept ?? 0) >= 5 ? null : figures(kept ?? 0, cleared ?? 0);
    }),
  },
  {
    claim: 'the hottest moment is remembered, however cool it ended',
    broken: ofEach(ORDINARY, (id, play) => {
      let hottest = temperature(seated(id, play));
      const said = replies(`interrupt rush ${RECOVERY}`);
      for (let turn = 1; turn <= said.length; turn++) {
        const state = after(id, said.slice(0, turn), play);
        hottest = Math.max(hottest, temperature(state));
      }
      const { peak, ...end } = after(id, said, play);
      const cooler = worth({ ...end, peak: peak - 20 });
      const holds =
        Math.abs(peak - hottest) < 0.01 &&
        (exitFor({ ...end, peak }) !== null || cooler > worth({ ...end, peak }));
      return holds ? null : figures(peak, hottest, cooler);
    }),
  },
  {
    claim: 'put right and followed up after one failure, a little better than before; after two, never',
    broken: ofEach(ORDINARY, (id, play) => {
      const state = { ...after(id, RECOVERY, play), trust: 90, acted: true, followedUp: true };
      const [once, twice] = [false, true].map((earlierFailure) => worth({ ...state, earlierFailure }));
      const bonus = (once ?? 0) - (twice ?? 0);
      return bonus > 0 && bonus <= 5 ? null : figures(once ?? 0, twice ?? 0);
    }),
  },
  {
    claim: 'whoever leaves in anger, or gives up, keeps nothing above 25',
    broken: ofEach(ORDINARY, (id, play) => {
      const talk = after(id, RECOVERY, play);
      const left = (['walked_out', 'gave_up'] as const).map((kind) => outcome(talk, { kind }));
      return Math.max(...left) <= 25 ? null : figures(...left);
    }),
  },
  {
    claim: 'a warm hand-over that was needed is worth 15 more than a cold one',
    broken: ofEach(EVERYBODY, (id, play) => {
      const stuck = { ...play, issue: { resolvable: 0.1 } };
      const [warm, cold] = ['warm_transfer', 'cold_transfer'].map((how) =>
        outcomeOfPlay(id, `listen listen paraphrase ${how}`, stuck),
      );
      return (warm ?? 0) - (cold ?? 0) >= 15 ? null : figures(warm ?? 0, cold ?? 0);
    }),
  },
];
