/** Customers from hell (source: hellish customers): what feeds the game, what ends it, and what it is worth. */
import { temperature } from '../../src/persona/persona.ts';
import { FOUR_METHODS, HELLISH, RECOVERY, after, outcomeOfPlay } from '../persona/people.ts';
import { figures, ofEach } from './claims.ts';
import type { Claim } from './claims.ts';

const GIVING_IN = [
  'listen empathise capitulate capitulate confirm act_now',
  'capitulate capitulate',
  'own_apology capitulate goodwill_gesture confirm',
  'listen paraphrase capitulate record follow_up',
];
const COOLED = 'ignore_bait ease_tension first_person_limit';

export const BAITING: readonly Claim[] = [
  {
    claim: 'ordinary good service is not enough for somebody who baits: the four methods are worth 15 more',
    broken: ofEach(HELLISH, (id, play) => {
      const [methods, plain] = [FOUR_METHODS, RECOVERY].map((said) => outcomeOfPlay(id, said, play));
      const enough = (methods ?? 0) >= 70 && (methods ?? 0) - (plain ?? 0) >= 15;
      return enough
        ? null
        : `the four methods ${figures(methods ?? 0)}, plain recovery ${figures(plain ?? 0)}`;
    }),
  },
  {
    claim: 'three bites against three refusals: another person, 15 degrees apart',
    broken: ofEach(HELLISH, (id, play) => {
      const bitten = temperature(after(id, 'refute retaliate quote_policy', play));
      const refused = temperature(after(id, 'ignore_bait first_person_limit ease_tension', play));
      return bitten - refused > 15 ? null : figures(bitten, refused);
    }),
  },
  {
    claim: 'giving in never reaches 40',
    broken: ofEach(HELLISH, (id, play) => {
      const won = GIVING_IN.map((said) => outcomeOfPlay(id, said, play));
      return Math.max(...won) < 40 ? null : figures(...won);
    }),
  },
  {
    claim: 'giving in is quieter for a moment than biting: that is the trap',
    broken: ofEach(HELLISH, (id, play) => {
      const quiet = temperature(after(id, 'listen ignore_bait capitulate', play));
      const bitten = temperature(after(id, 'listen ignore_bait quote_policy', play));
      return quiet < bitten ? null : figures(quiet, bitten);
    }),
  },
  {
    claim: 'ending properly, or handing over warmly, beats giving in by 25',
    broken: ofEach(HELLISH, (id, play) => {
      const given = Math.max(...GIVING_IN.map((said) => outcomeOfPlay(id, said, play)));
      const ended = outcomeOfPlay(id, 'listen first_person_limit warn_of_end end_contact', play);
      const handed = outcomeOfPlay(id, 'listen ignore_bait warm_transfer', play);
      return Math.min(ended, handed) - given >= 25 ? null : figures(given, ended, handed);
    }),
  },
  {
    claim: 'two or three clean refusals put the game out, and never one',
    broken: ofEach(HELLISH, (id, play) => {
      const one = after(id, 'ignore_bait', play);
      const three = after(id, COOLED, play);
      return !one.deflated && three.deflated ? null : `hunger ${figures(one.bait, three.bait)}`;
    }),
  },
  {
    claim: 'a limit simply kept to, three times in the same words, puts it out as well',
    broken: ofEach(HELLISH, (id, play) => {
      const kept = after(id, 'first_person_limit first_person_limit first_person_limit', play);
      return kept.deflated ? null : `hunger ${figures(kept.bait)}`;
    }),
  },
  {
    claim: 'the first refusal meets one last burst: they push harder before it goes out',
    broken: ofEach(HELLISH, (id, play) => {
      const heat = ['', 'ignore_bait', 'ignore_bait ignore_bait'].map(
        (said) => after(id, said, play).arousal,
      );
      const [start = 0, once = 0, twice = 0] = heat;
      return start - once < once - twice - 2 ? null : `arousal ${figures(...heat)}`;
    }),
  },
  {
    claim: 'a bite, or a slight, rekindles a game that had gone out, and listening does not',
    broken: ofEach(HELLISH, (id, play) => {
      const lit = ['quote_policy', 'blame_supplier']
        .map((act) => after(id, `${COOLED} ${act}`, play))
        .every(({ deflated, bait }) => !deflated && bait > 30);
      return lit && after(id, `${COOLED} listen`, play).deflated ? null : 'it does not';
    }),
  },
  {
    claim:
      'going about the case while they bait leaves the hook in the water: hunger grows, and not while listening',
    broken: ofEach(HELLISH, (id, play) => {
      const [start, solving, hearing] = ['', 'offer_choice', 'listen'].map(
        (said) => after(id, said, play).bait,
      );
      const holds = (solving ?? 0) > (start ?? 0) && (hearing ?? 0) <= (start ?? 0);
      return holds ? null : `hunger ${figures(start ?? 0, solving ?? 0, hearing ?? 0)}`;
    }),
  },
  {
    claim: 'being baited wears the trainee down, and a bite more than a refusal',
    broken: ofEach(HELLISH, (id, play) => {
      const calm = ['listen listen', 'ignore_bait ignore_bait', 'refute refute'].map(
        (said) => after(id, said, play).composure,
      );
      const [baited = 80, refused = 80, bitten = 80] = calm;
      return baited < 76 && bitten < refused - 10 ? null : `calm ${figures(...calm)}`;
    }),
  },
  {
    claim: 'a warm hand-over takes them half the game away',
    broken: ofEach(HELLISH, (id, play) => {
      const handed = after(id, 'warm_transfer', play);
      const stayed = after(id, 'thank', play);
      return handed.bait < 0.6 * stayed.bait && temperature(handed) < temperature(stayed)
        ? null
        : figures(handed.bait, stayed.bait, temperature(handed), temperature(stayed));
    }),
  },
];
