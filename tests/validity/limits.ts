/** Where service ends and firmness, honesty or safety begins (source: always right; decisions on hazards and limits). */
import { EVERYBODY, HELLISH, ORDINARY, outcomeOfPlay, personaNamed, replies } from '../persona/people.ts';
import { figures, ofEach } from './claims.ts';
import type { Claim } from './claims.ts';

const HAZARD = { hazard: true, fault: 0, monetary: 0.1 };
const REST = replies('listen paraphrase empathise meet_minds offer_choice own_it confirm act_now follow_up');
const refusedAt = (turn: number) => [...REST.slice(0, turn), ['firm_no'] as const, ...REST.slice(turn)];

const HAZARDS: readonly Claim[] = [
  {
    claim: 'at a hazard the firm no at turn 1 beats turn 2 beats turn 3, and none is worst',
    broken: ofEach(EVERYBODY, (id, play) => {
      const standing = { ...play, issue: HAZARD };
      const refused = [0, 1, 2].map((turn) => outcomeOfPlay(id, refusedAt(turn), standing));
      const never = outcomeOfPlay(id, REST, standing);
      const [first = 0, second = 0, third = 0] = refused;
      return first > second && second > third && third > never && never <= 35
        ? null
        : figures(...refused, never);
    }),
  },
  {
    claim: 'a customer made happy by looking away from a hazard is the worst service of all',
    broken: ofEach(EVERYBODY, (id, play) => {
      const standing = { ...play, issue: HAZARD };
      const [happy, firm] = ['greet listen empathise allow_hazard', 'firm_no listen empathise'].map((said) =>
        outcomeOfPlay(id, said, standing),
      );
      return (happy ?? 0) <= 35 && (happy ?? 0) < (firm ?? 0) ? null : figures(happy ?? 0, firm ?? 0);
    }),
  },
  {
    claim: 'refusing first and then hearing, explaining and offering a way beats the bare no',
    broken: ofEach(ORDINARY, (id, play) => {
      const standing = { ...play, issue: HAZARD };
      const [kind, cold] = [refusedAt(0), replies('firm_no')].map((said) =>
        outcomeOfPlay(id, said, standing),
      );
      return (kind ?? 0) > (cold ?? 0) + 5 ? null : figures(kind ?? 0, cold ?? 0);
    }),
  },
];

const ONLY_MANAGEMENT = { resolvable: 0 };
const HONEST = 'listen listen paraphrase thank own_apology own_it follow_up';
/** Twice wronged, or already talking to the world: for these the honest answer alone is not yet a good end. */
const ABLE = ORDINARY.filter((id) => id !== 'double-deviated' && id !== 'public-avenger');

const HONESTY: readonly Claim[] = [
  {
    claim:
      'what only management can decide: heard, thanked, apologised to, owned and called back is worth 70',
    broken: ofEach(ABLE, (id, play) => {
      const honest = outcomeOfPlay(id, HONEST, { ...play, issue: ONLY_MANAGEMENT });
      return honest >= 70 ? null : figures(honest);
    }),
  },
  {
    claim:
      '"I will ask and call you by five" beats passing it upward by 20, whether or not they were heard first',
    broken: ofEach(EVERYBODY, (id, play) => {
      const limited = { ...play, issue: ONLY_MANAGEMENT };
      const [honest, upward, bare, passed] = [
        HONEST,
        'listen listen paraphrase blame_management',
        'thank own_apology own_it follow_up',
        'blame_management',
      ].map((said) => outcomeOfPlay(id, said, limited));
      const gains = [(honest ?? 0) - (upward ?? 0), (bare ?? 0) - (passed ?? 0)];
      return Math.min(...gains) > 20 ? null : figures(...gains);
    }),
  },
  {
    claim: 'writing down what could not be solved is worth something',
    broken: ofEach(EVERYBODY, (id, play) => {
      const limited = { ...play, issue: ONLY_MANAGEMENT };
      const [heard, written] = ['listen listen paraphrase', 'listen listen paraphrase record'].map((said) =>
        outcomeOfPlay(id, said, limited),
      );
      return (written ?? 0) > (heard ?? 0) ? null : figures(heard ?? 0, written ?? 0);
    }),
  },
];

const THREATENING = EVERYBODY.filter((id) => personaNamed(id).temperament.threatens === 'physical');

const ENDINGS: readonly Claim[] = [
  {
    claim: 'ending abuse with a limit and a warning is a success; without either it is not',
    broken: ofEach(HELLISH, (id, play) => {
      const [bare, unwarned, proper] = [
        'end_contact',
        'first_person_limit end_contact',
        'first_person_limit warn_of_end end_contact',
      ].map((said) => outcomeOfPlay(id, said, play));
      const holds = (bare ?? 0) < (unwarned ?? 0) && (unwarned ?? 0) < 50 && (proper ?? 0) >= 70;
      return holds ? null : figures(bare ?? 0, unwarned ?? 0, proper ?? 0);
    }),
  },
  {
    claim: 'hanging up on somebody who is only angry is a failure',
    broken: ofEach(ORDINARY, (id, play) => {
      const hungUp = outcomeOfPlay(id, 'first_person_limit warn_of_end end_contact', play);
      return hungUp < 25 ? null : figures(hungUp);
    }),
  },
  {
    claim: 'stepping back, calling help and leaving a physical threat is a success, the sooner the better',
    broken: ofEach(THREATENING, (id, play) => {
      const danger = 'step_back call_help leave_to_safety';
      const [prompt, argued] = [danger, `refute ${danger}`].map((said) => outcomeOfPlay(id, said, play));
      return (prompt ?? 0) >= 80 && (argued ?? 0) < (prompt ?? 0) ? null : figures(prompt ?? 0, argued ?? 0);
    }),
  },
  {
    claim: 'staying to argue with a threat, touching, and fleeing from mere rudeness are failures',
    broken: (step) => [
      ...ofEach(THREATENING, (id, play) => {
        const argued = outcomeOfPlay(id, 'refute refute refute refute leave_to_safety', play);
        const touched = outcomeOfPlay(id, 'touch_customer', play);
        return argued < 50 && touched < 25 ? null : figures(argued, touched);
      })(step),
      ...ofEach(
        EVERYBODY.filter((id) => !THREATENING.includes(id)),
        (id, play) => {
          const fled = outcomeOfPlay(id, 'leave_to_safety', play);
          return fled < 40 ? null : figures(fled);
        },
      )(step),
    ],
  },
];

export const LIMITS: readonly Claim[] = [...HAZARDS, ...HONESTY, ...ENDINGS];
