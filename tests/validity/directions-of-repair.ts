/** Findings about compensation, double failure, effort and memory; what a direction is stands in direction.ts. */
import { outcome } from '../../src/persona/persona.ts';
import { ORDINARY, RECOVERY, after, outcomeOfPlay } from '../persona/people.ts';
import { HEARD, better, each, starting } from './direction.ts';
import type { Direction } from './direction.ts';

const without = (word: string): string => RECOVERY.replace(`${word} `, '');
const ending = (last: string): string => `${RECOVERY} ${last}`;
const gestures = (times: number): string => `${HEARD} own_apology ${'goodwill_gesture '.repeat(times)}`;

export const REPAIRS: readonly Direction[] = [
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

export const EFFORTS: readonly Direction[] = [
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
