/** Promises kept and broken, and the calm a trainee keeps or carries over to the next, innocent caller. */
import { outcome, step } from '../../src/persona/persona.ts';
import { ACTS } from '../../src/scenario/scenario.ts';
import {
  EVERYBODY,
  FOUR_METHODS,
  ORDINARY,
  RECOVERY,
  after,
  isHellish,
  outcomeOfPlay,
} from '../persona/people.ts';
import type { Play } from '../persona/people.ts';
import { figures, ofEach } from './claims.ts';
import type { Claim } from './claims.ts';

type Being = NonNullable<Play['being']>;
/** Worked up, and worked down. */
const agitated: Being = (persona) => ({ ...persona, start: { ...persona.start, arousal: 95 } });
const settled: Being = (persona) => ({ ...persona, start: { ...persona.start, arousal: 20, anger: 30 } });

export const PROMISES: readonly Claim[] = [
  {
    claim: 'the same good talk is worth 20 less when its promise is broken',
    broken: ofEach(EVERYBODY, (id, play) => {
      const talk = after(id, isHellish(id) ? FOUR_METHODS : RECOVERY, play);
      const [kept, broken] = [true, false].map((how) => outcome(talk, { kind: 'settled', kept: how }));
      return (kept ?? 0) - (broken ?? 0) >= 20 ? null : figures(kept ?? 0, broken ?? 0);
    }),
  },
  {
    claim: 'a promise nobody can keep is worth 20 less than an honest remedy, however well the talk goes on',
    broken: ofEach(ORDINARY, (id, play) => {
      const [honest, empty] = [RECOVERY, RECOVERY.replace('remedy', 'empty_promise')].map((said) =>
        outcomeOfPlay(id, said, play),
      );
      return (honest ?? 0) - (empty ?? 0) >= 20 ? null : figures(honest ?? 0, empty ?? 0);
    }),
  },
  {
    claim: 'an empty promise looks better at once: that is the trap',
    broken: ofEach(ORDINARY, (id, play) => {
      const [nothing, empty] = ['thank', 'empty_promise'].map((said) => after(id, said, play).anger);
      return (empty ?? 0) < (nothing ?? 0) ? null : figures(nothing ?? 0, empty ?? 0);
    }),
  },
];

/** A talk with a judgement kept back in every reply of it, or set aside before each. */
const inThought = (id: string, play: Play, isThinking: boolean) => {
  const said = 'paraphrase empathise ask_open own_apology';
  let state = after(id, 'listen', play);
  const turn = play.step ?? step;
  for (const act of ACTS.filter((each) => said.split(' ').includes(each))) {
    state = turn(state, { acts: [act], quality: [1], ...(isThinking ? { leaks: 'blame_customer' } : {}) });
  }
  return state;
};

export const THINKING: readonly Claim[] = [
  {
    claim:
      'the same good words leave a person less heard and less trusting when a judgement is heard behind them',
    broken: ofEach(ORDINARY, (id, play) => {
      const [clear, thinking] = [inThought(id, play, false), inThought(id, play, true)];
      const isLess = thinking.heard < clear.heard - 3 && thinking.trust < clear.trust - 3;
      return isLess ? null : figures(clear.heard, thinking.heard, clear.trust, thinking.trust);
    }),
  },
  {
    claim: 'keeping a judgement back costs calm in every reply, and setting it aside costs none',
    broken: ofEach(ORDINARY, (id, play) => {
      const [clear, thinking] = [inThought(id, play, false), inThought(id, play, true)];
      return clear.composure - thinking.composure >= 12 ? null : figures(clear.composure, thinking.composure);
    }),
  },
];

export const WATCHED: readonly Claim[] = [
  {
    claim: 'a slight before others costs about a third more face than the same slight alone',
    broken: ofEach(ORDINARY, (id, play) => {
      const lost = (overheard: boolean) =>
        after(id, 'listen', play).face - after(id, 'listen refute', { ...play, overheard }).face;
      const [alone, watched] = [lost(false), lost(true)];
      return watched >= alone * 1.3 && watched <= alone * 1.4 ? null : figures(alone, watched);
    }),
  },
  {
    claim: 'who is respected loses nothing by being watched',
    broken: ofEach(ORDINARY, (id, play) => {
      const [alone, watched] = [false, true].map((overheard) =>
        outcomeOfPlay(id, RECOVERY, { ...play, overheard }),
      );
      return Math.abs((alone ?? 0) - (watched ?? 0)) < 1 ? null : figures(alone ?? 0, watched ?? 0);
    }),
  },
];

export const CARRYING: readonly Claim[] = [
  {
    claim: 'what the last call left behind costs the next, innocent person 5',
    broken: ofEach(ORDINARY, (id, play) => {
      const cost =
        outcomeOfPlay(id, RECOVERY, play) - outcomeOfPlay(id, RECOVERY, { ...play, composure: 15 });
      return cost >= 5 ? null : figures(cost);
    }),
  },
  {
    claim: 'two breaths before answering give back a third of it or more, and never all',
    broken: ofEach(ORDINARY, (id, play) => {
      const worn = { ...play, composure: 15 };
      const [rested, tired, breathed] = [
        outcomeOfPlay(id, RECOVERY, play),
        outcomeOfPlay(id, RECOVERY, worn),
        outcomeOfPlay(id, `breathe breathe ${RECOVERY}`, worn),
      ];
      const back = (breathed - tired) / (rested - tired);
      return back >= 1 / 3 && back <= 1 ? null : figures(rested, tired, breathed);
    }),
  },
  {
    claim: 'anger is catching: somebody beside themselves costs the trainee calm, somebody quiet does not',
    broken: ofEach(ORDINARY, (id, play) => {
      const hot = after(id, 'thank', { ...play, composure: 70, being: agitated }).composure;
      const cool = after(id, 'thank', { ...play, composure: 70, being: settled }).composure;
      return hot < 70 && cool >= 70 ? null : figures(hot, cool);
    }),
  },
  {
    claim: 'calm comes back by itself with somebody quiet',
    broken: ofEach(ORDINARY, (id, play) => {
      const quiet = { ...play, composure: 50, being: settled };
      const calm = after(id, 'listen paraphrase ask_open', quiet).composure;
      return calm > 50 ? null : figures(calm);
    }),
  },
];
