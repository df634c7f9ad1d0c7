/** What being heard does, what being ignored, pushed or sent about does, and what is left for the next caller. */
import { exitFor, outcome } from '../../src/persona/persona.ts';
import {
  EVERYBODY,
  FOUR_METHODS,
  ORDINARY,
  RECOVERY,
  after,
  isHellish,
  outcomeOfPlay,
  personaNamed,
  seated,
} from '../persona/people.ts';
import type { Play } from '../persona/people.ts';
import { figures, ofEach } from './claims.ts';
import type { Claim } from './claims.ts';

const MISTAKEN = { misbelief: 1, fault: 0.1 };
const UNCHANGED = 'breathe breathe breathe';
/** The story told to its end, and given back. */
const heardOut = (id: string): string =>
  `${'listen '.repeat(Math.ceil(personaNamed(id).temperament.vent))}paraphrase`;
/** Everybody kind, and nobody who stays. */
const PASSED_AROUND = `acknowledge_receipt ${'cold_transfer empathise '.repeat(3)}cold_transfer cold_transfer`;

/** What an extra word costs in the place it is put, against the same talk without it. */
const costOf = (id: string, extra: string, play: Play): number =>
  outcomeOfPlay(id, RECOVERY, play) - outcomeOfPlay(id, `${extra} ${RECOVERY}`, play);

export const HEARING: readonly Claim[] = [
  {
    claim:
      'venting alone does not cool: left to themselves for three turns, people are angrier than when they came',
    broken: ofEach(EVERYBODY, (id, play) => {
      const rise = after(id, UNCHANGED, play).anger - seated(id, play).anger;
      return rise > 0 ? null : `anger ${figures(rise)}`;
    }),
  },
  {
    claim: 'told to the end and given back, the same story cools them',
    broken: ofEach(EVERYBODY, (id, play) => {
      const change = after(id, heardOut(id), play).anger - seated(id, play).anger;
      return change < -2 ? null : `anger ${figures(change)}`;
    }),
  },
  {
    claim: 'once they were heard, people go on cooling while nothing more is said',
    broken: ofEach(EVERYBODY, (id, play) => {
      const heard = after(id, heardOut(id), play);
      const later = after(id, `${heardOut(id)} breathe`, play);
      return later.anger < heard.anger - 0.25 ? null : `anger ${figures(heard.anger, later.anger)}`;
    }),
  },
  {
    claim: 'agitation settles in a few turns, anger does not',
    broken: ofEach(
      EVERYBODY.filter((id) => personaNamed(id).start.arousal >= 55),
      (id, play) => {
        const [start, later] = [seated(id, play), after(id, UNCHANGED, play)];
        const holds = later.arousal < 0.9 * start.arousal && later.anger > start.anger;
        return holds ? null : figures(start.arousal, later.arousal, start.anger, later.anger);
      },
    ),
  },
  {
    claim: 'a remedy offered while the story is still being told closes the ears',
    broken: ofEach(EVERYBODY, (id, play) => {
      if (personaNamed(id).temperament.vent <= 1) return null;
      const [over, before] = [after(id, 'remedy', play).heard, seated(id, play).heard];
      return over < before ? null : `heard ${figures(before, over)}`;
    }),
  },
  {
    claim: 'after a slight the mouth is closed: the next listening only opens it',
    broken: ofEach(EVERYBODY, (id, play) => {
      const slighted = after(id, 'rush', play);
      const opened = after(id, 'rush listen', play).heard - slighted.heard;
      const fresh = after(id, 'listen', play).heard - seated(id, play).heard;
      return opened > 2 && opened < fresh - 3 ? null : `heard ${figures(opened, fresh)}`;
    }),
  },
  {
    claim: 'nods after the story is told are noticed: they cost trust and time',
    broken: ofEach(EVERYBODY, (id, play) => {
      const told = after(id, heardOut(id), play);
      const nodded = after(id, `${heardOut(id)} listen`, play);
      return nodded.trust < told.trust && nodded.effort > told.effort
        ? null
        : figures(told.trust, nodded.trust, told.effort, nodded.effort);
    }),
  },
  {
    claim: 'the mistaken who had a story to tell come back to reality by themselves once they are heard',
    broken: ofEach(
      ORDINARY.filter((id) => personaNamed(id).temperament.vent >= 2),
      (id, play) => {
        const mistaken = { ...play, issue: MISTAKEN };
        const held = after(
          id,
          `greet ${heardOut(id)} empathise ask_open paraphrase meet_minds thank`,
          mistaken,
        );
        return held.belief < 1 ? null : `belief ${held.belief.toFixed(2)}, heard ${figures(held.heard)}`;
      },
    ),
  },
  {
    claim: 'pushed with the truth, the mistaken dig in; walked through it, they let go',
    broken: ofEach(ORDINARY, (id, play) => {
      const mistaken = { ...play, issue: { ...MISTAKEN, misbelief: 0.6 } };
      const pushed = after(id, 'refute quote_contract', mistaken).belief;
      const walked = after(id, `${heardOut(id)} empathise walk_me_through walk_me_through`, mistaken).belief;
      return pushed > 0.6 && walked < 0.3 ? null : `belief ${pushed.toFixed(2)}, ${walked.toFixed(2)}`;
    }),
  },
  {
    claim: 'walked through it before they were heard, they feel cornered',
    broken: ofEach(ORDINARY, (id, play) => {
      const mistaken = { ...play, issue: MISTAKEN };
      const cornered = after(id, 'walk_me_through', mistaken);
      const start = seated(id, mistaken);
      return cornered.face < start.face - 5 && cornered.anger > start.anger + 4
        ? null
        : figures(start.face, cornered.face, start.anger, cornered.anger);
    }),
  },
];

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

type Being = NonNullable<Play['being']>;
/** Worked up, and worked down. */
const agitated: Being = (persona) => ({ ...persona, start: { ...persona.start, arousal: 95 } });
const settled: Being = (persona) => ({ ...persona, start: { ...persona.start, arousal: 20, anger: 30 } });
