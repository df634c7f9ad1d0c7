/** Findings about upset, empathy and apologies; what a direction is stands in direction.ts. */
import { temperature } from '../../src/persona/persona.ts';
import { EVERYBODY, ORDINARY, after } from '../persona/people.ts';
import type { Play } from '../persona/people.ts';
import { HEARD, better, calm, each, higher } from './direction.ts';
import type { Direction } from './direction.ts';

const MISTAKEN: Play = { issue: { misbelief: 1, fault: 0.1 } };

export const FEELINGS: readonly Direction[] = [
  {
    finding: 'working on the feeling itself ("calm down") raises upset; working on the problem lowers it',
    source: 'Little et al. 2013, 228 calls',
    by: higher(EVERYBODY, ['listen ask_open', 'listen tell_to_calm_down'], calm),
  },
  {
    finding: 'attentive, cognitive empathy does more than "I am sorry to hear that"',
    source: 'Clark, Murfett, Rogers & Ang 2012, 289 stressful calls',
    by: better(
      ORDINARY,
      `listen paraphrase paraphrase ask_open remedy confirm`,
      'listen regret regret ask_open remedy confirm',
    ),
  },
  {
    finding: 'empathy wears out: once they are heard, solving does more than a further kind word',
    source: 'Marinova et al. 2017',
    by: better(ORDINARY, `${HEARD} empathise own_apology remedy`, `${HEARD} empathise own_apology empathise`),
  },
  {
    finding: 'the third expression of empathy does less than the first',
    source: 'Marinova et al. 2017',
    by: each(ORDINARY, (id, play) => {
      const heat = ['', ' empathise', ' empathise empathise', ' empathise empathise empathise'].map((said) =>
        temperature(after(id, HEARD + said, play)),
      );
      return (heat[0] ?? 0) - (heat[1] ?? 0) - ((heat[2] ?? 0) - (heat[3] ?? 0));
    }),
  },
  {
    finding: 'venting to nobody does not lower anger',
    source: 'Bushman 2002; Kjærvik & Bushman 2024, 154 studies',
    by: each(EVERYBODY, (id, play) => after(id, 'silence silence', play).anger - after(id, '', play).anger),
  },
  {
    finding: 'an emotion lasts longer when its cause comes up again: having to tell it once more',
    source: 'Verduyn et al. 2009, 2015',
    by: each(ORDINARY, (id, play) => {
      const again = after(id, `${HEARD} cold_transfer breathe breathe breathe`, play).anger;
      return again - after(id, `${HEARD} breathe breathe breathe breathe`, play).anger;
    }),
  },
  {
    finding: 'solidarity does more than courtesy',
    source: 'Clark, Rogers, Murfett & Ang 2008, 587 calls',
    by: better(
      ORDINARY,
      `${HEARD} side_with ask_open remedy confirm`,
      `${HEARD} scripted_courtesy ask_open remedy confirm`,
    ),
  },
  {
    finding: 'well listened to, people hold a mistaken view less extremely than when they were hurried',
    source: 'Itzchakov, Kluger & Castro 2017, 4 experiments',
    by: higher(
      ORDINARY,
      ['listen rush thank ask_open', `listen listen paraphrase ask_open paraphrase empathise thank`],
      ({ belief }) => belief,
      MISTAKEN,
    ),
  },
];

export const APOLOGIES: readonly Direction[] = [
  {
    finding: 'an apology works better after people have had their say than before',
    source: 'Frantz & Bennigson 2005',
    by: better(
      ORDINARY,
      `${HEARD} own_apology ask_open remedy confirm`,
      `own_apology ${HEARD} ask_open remedy confirm`,
    ),
  },
  {
    finding: 'an apology that comes late, after all else, is worth less',
    source: 'Roschk & Kaiser 2013',
    by: better(
      ORDINARY,
      `${HEARD} own_apology ask_open remedy confirm`,
      `${HEARD} ask_open remedy confirm own_apology`,
    ),
  },
  {
    finding: 'taking responsibility counts for more than regret alone',
    source: 'Lewicki, Polin & Lount 2016, N = 755',
    by: better(ORDINARY, `${HEARD} own_apology remedy confirm`, `${HEARD} regret remedy confirm`),
  },
  {
    finding: 'owning a failure of competence repairs more than blaming somebody else for it',
    source: 'Kim, Dirks, Cooper & Ferrin 2006, N = 189',
    by: better(ORDINARY, `${HEARD} own_it remedy confirm`, `${HEARD} blame_supplier remedy confirm`),
  },
  {
    finding: 'a good explanation does more than denying that anything went wrong',
    source: 'Bradley & Sparks 2012',
    by: better(ORDINARY, `${HEARD} explain remedy confirm`, `${HEARD} deny_problem remedy confirm`),
  },
];
