/**
 * Published findings about people, each as a direction the model should go in by itself. Written after the
 * constants; no constant has been changed since to make one of them hold.
 */
import { outcome, temperature } from '../../src/persona/persona.ts';
import type { State } from '../../src/persona/persona.ts';
import type { Persona } from '../../src/scenario/scenario.ts';
import { EVERYBODY, HELLISH, ORDINARY, RECOVERY, after, outcomeOfPlay } from '../persona/people.ts';
import type { Play } from '../persona/people.ts';
import { SEEDS, mean } from './claims.ts';

export interface Direction {
  readonly finding: string;
  readonly source: string;
  /** By how much it holds, case by case; above 0 is the direction the finding says. */
  readonly by: readonly number[];
}

const HEARD = 'listen listen paraphrase';
const MISTAKEN: Play = { issue: { misbelief: 1, fault: 0.1 } };
const starting = (start: Partial<Persona['start']>): Play => ({
  being: (persona) => ({ ...persona, start: { ...persona.start, ...start } }),
});

/** One figure per person and start. */
const each = (people: readonly string[], by: (id: string, play: Play) => number): readonly number[] =>
  people.flatMap((id) => SEEDS.map((seed) => by(id, { seed })));

/** How much better one talk ends than another. */
const better = (people: readonly string[], one: string, other: string, more: Play = {}): readonly number[] =>
  each(
    people,
    (id, play) =>
      outcomeOfPlay(id, one, { ...play, ...more }) - outcomeOfPlay(id, other, { ...play, ...more }),
  );

/** How much higher a figure stands after one talk than after another. */
const higher = (
  people: readonly string[],
  [one, other]: readonly [string, string],
  reads: (state: State) => number,
  more: Play = {},
): readonly number[] =>
  each(
    people,
    (id, play) => reads(after(id, one, { ...play, ...more })) - reads(after(id, other, { ...play, ...more })),
  );

const calm = (state: State): number => -temperature(state);
const without = (word: string): string => RECOVERY.replace(`${word} `, '');
const ending = (last: string): string => `${RECOVERY} ${last}`;

const FEELINGS: readonly Direction[] = [
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

const APOLOGIES: readonly Direction[] = [
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

const gestures = (times: number): string => `${HEARD} own_apology ${'goodwill_gesture '.repeat(times)}`;

const REPAIRS: readonly Direction[] = [
  {
    finding: 'each gesture beyond the first adds less than the one before',
    source: 'Haesevoets, Van Hiel, Pandelaere et al. 2017',
    by: each(ORDINARY, (id, play) => {
      const [none = 0, one = 0, two = 0] = [0, 1, 2].map((times) => outcomeOfPlay(id, gestures(times), play));
      return one - none - (two - one);
    }),
  },
  {
    finding: 'too much compensation is worth less than enough: satisfaction peaks and falls',
    source: 'Haesevoets, Van Hiel, Pandelaere et al. 2017',
    by: better(ORDINARY, gestures(1), gestures(4)),
  },
  {
    finding: 'a compensation of the same kind as the loss repairs more',
    source: 'Smith, Bolton & Wagner 1999; Roschk & Gelbrich 2014',
    by: each(ORDINARY, (id, play) => {
      const [same = 0, other = 0] = (['money', 'dignity'] as const).map((loss) => {
        const lost = { ...play, issue: { loss } };
        return outcomeOfPlay(id, gestures(1), lost) - outcomeOfPlay(id, gestures(0), lost);
      });
      return same - other;
    }),
  },
  {
    finding: 'how one is treated matters more where the loss is not money',
    source: 'Gelbrich & Roschk 2011',
    by: each(ORDINARY, (id, play) => {
      const costs = [0, 1].map((monetary) => {
        const loss = { ...play, issue: { monetary } };
        const state = after(id, RECOVERY, loss);
        const treated = { ...state, heard: state.heard - 20, trust: state.trust - 20, face: state.face - 20 };
        return outcome(state, { kind: 'settled' }) - outcome(treated, { kind: 'settled' });
      });
      return (costs[0] ?? 0) - (costs[1] ?? 0);
    }),
  },
  {
    finding:
      'no better than before after two failures: the best recovery leaves the twice failed below the once failed',
    source: 'Maxham & Netemeyer 2002',
    by: each(ORDINARY, (id, play) => {
      const [once = 0, twice = 0] = [15, 45].map((effort) =>
        outcomeOfPlay(id, RECOVERY, { ...play, ...starting({ effort }) }),
      );
      return once - twice;
    }),
  },
  {
    finding: 'a second failure, a promise broken, costs more than the good talk had won',
    source: 'Maxham & Netemeyer 2002; Grégoire, Laufer & Tripp 2010',
    by: each(ORDINARY, (id, play) => {
      const talk = after(id, `${HEARD} own_apology own_it confirm follow_up`, play);
      const untouched = outcome(after(id, '', play), { kind: null });
      const kept = outcome(talk, { kind: 'settled' });
      return kept - outcome(talk, { kind: 'settled', kept: false }) - (kept - untouched) / 2;
    }),
  },
  {
    finding: 'an earlier good experience buffers only a little: it does not make up for one bad handling',
    source: 'Tax, Brown & Chandrashekaran 1998',
    by: each(ORDINARY, (id, play) => {
      const bad = without('own_apology').replace('paraphrase', 'quote_policy');
      const fond = outcomeOfPlay(id, bad, { ...play, ...starting({ trust: 58 }) });
      return outcomeOfPlay(id, RECOVERY, { ...play, ...starting({ trust: 40 }) }) - fond;
    }),
  },
];

const EFFORTS: readonly Direction[] = [
  {
    finding: 'effort makes disloyal: transfers and repeating cost more than kind words win back',
    source: 'CEB (vendor survey)',
    by: better(ORDINARY, RECOVERY, `cold_transfer cold_transfer empathise thank ${RECOVERY}`),
  },
  {
    finding: 'service can lose more than it can win: one harmful word costs more than one good word gains',
    source: 'CEB (vendor survey): four times likelier to cause disloyalty',
    by: each(ORDINARY, (id, play) => {
      const [plain = 0, kind = 0, harmed = 0] = ['', 'empathise', 'rush'].map((word) =>
        outcomeOfPlay(id, `${HEARD} ${word} ask_open remedy confirm`, play),
      );
      return plain - harmed - (kind - plain);
    }),
  },
  {
    finding: 'a memory hangs on the end more than on the worst moment: the same heat costs more there',
    source: 'Alaybek et al. 2022, 174 effects (peak and end)',
    by: each(ORDINARY, (id, play) => {
      const state = after(id, RECOVERY, play);
      const hotEnd = { ...state, anger: state.anger + 10, arousal: state.arousal + 10 };
      const [plain = 0, atTheEnd = 0, onTheWay = 0] = [
        state,
        hotEnd,
        { ...state, peak: state.peak + 10 },
      ].map((one) => outcome(one, { kind: 'settled' }));
      return plain - atTheEnd - (plain - onTheWay);
    }),
  },
  {
    finding: 'how long it took hardly matters: three quiet turns more cost less than one slight',
    source: 'Alaybek et al. 2022 (duration)',
    by: better(ORDINARY, `greet breathe breathe breathe ${without('greet')}`, `rush ${RECOVERY}`),
  },
];

const TRAINEES: readonly Direction[] = [
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

const WORDINGS: readonly Direction[] = [
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

export const DIRECTIONS: readonly Direction[] = [
  ...FEELINGS,
  ...APOLOGIES,
  ...REPAIRS,
  ...EFFORTS,
  ...TRAINEES,
  ...WORDINGS,
];

/**
 * Where the model goes the other way. A slight at the beginning closes the mouth and spoils what is said afterwards,
 * and in the model that costs more than ending on it; those who measured memory held the experience itself fixed.
 */
export const AGAINST: readonly Direction[] = [
  {
    finding: 'a memory hangs on the end: the same slight costs more as the last word than as the first',
    source: 'Alaybek et al. 2022, 174 effects (peak and end)',
    by: better(ORDINARY, `rush ${RECOVERY}`, ending('rush')),
  },
];

/** The share of cases in which it goes the way the finding says, 0–1. */
export const share = ({ by }: Direction): number => by.filter((points) => points > 0).length / by.length;
export const usual = ({ by }: Direction): number => mean(by);
