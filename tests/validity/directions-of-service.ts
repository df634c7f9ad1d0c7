/** Findings about those who serve, and about wording; what a direction is stands in direction.ts. */
import { EVERYBODY, HELLISH, ORDINARY, RECOVERY, after, outcomeOfPlay } from '../persona/people.ts';
import { HEARD, better, calm, each, higher, starting } from './direction.ts';
import type { Direction } from './direction.ts';

export const TRAINEES: readonly Direction[] = [
  {
    finding: 'acted interest costs the one who acts it, and does less for the customer than the real thing',
    source: 'Hülsheger & Schewe 2011 (surface and deep acting)',
    by: higher(
      ORDINARY,
      [`${HEARD} empathise`, `${HEARD} feign_interest`],
      (state) => state.composure + calm(state),
    ),
  },
  {
    finding: 'those who serve catch the anger of those they serve',
    source: 'Dallimore, Sparks & Butcher 2007',
    by: each(EVERYBODY, (id, play) => {
      const [quiet, loud] = [20, 95].map((arousal) =>
        after(id, 'thank thank', { ...play, ...starting({ arousal }) }),
      );
      return (quiet?.composure ?? 0) - (loud?.composure ?? 0);
    }),
  },
  {
    finding: 'ill treatment by one customer is passed on to the next',
    source: 'Groth & Grandey 2012 (open-loop spirals)',
    by: each(ORDINARY, (id, play) => {
      const left = after('hell-insulter', 'refute retaliate quote_policy', play).composure;
      return outcomeOfPlay(id, RECOVERY, play) - outcomeOfPlay(id, RECOVERY, { ...play, composure: left });
    }),
  },
];

export const WORDINGS: readonly Direction[] = [
  {
    finding: 'concrete words are heard as listening: they satisfy more than vague ones',
    source: 'Packard & Berger 2021, 5 studies',
    by: each(ORDINARY, (id, play) => {
      const [concrete = 0, vague = 0] = [1, 0.4].map((quality) =>
        outcomeOfPlay(id, RECOVERY, { ...play, quality }),
      );
      return concrete - vague;
    }),
  },
  {
    finding: 'a no with a plan for what then satisfies more than a bare no',
    source: 'Mangione-Smith et al. 2001, 2015 (76 against 58.9)',
    by: better(ORDINARY, `${HEARD} no_with_alternative ask_open`, `${HEARD} firm_no ask_open`, {
      issue: { fault: 0, monetary: 0.1, resolvable: 0.2 },
    }),
  },
  {
    finding: 'rudeness is better met with a polite reprimand than with submission',
    source: 'Henkel, Boegershausen, Rafaeli & Lemmink 2017, 5 studies',
    by: better(
      HELLISH,
      'listen first_person_limit paraphrase own_apology remedy',
      'listen capitulate paraphrase own_apology remedy',
    ),
  },
  {
    finding: 'a limit in the first person provokes less defence than one in the second',
    source: 'Rogers, Howieson & Neame 2018',
    by: higher(HELLISH, ['listen first_person_limit', 'listen second_person_threat'], calm),
  },
  {
    finding: 'the first person takes it on: "I will" does more than pointing to where it can be found',
    source: 'Packard, Moore & McFerran 2018',
    by: better(ORDINARY, `${HEARD} own_it confirm`, `${HEARD} point_to_website confirm`),
  },
];
