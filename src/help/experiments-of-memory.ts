/** Experiments about what is remembered days later: hurts, promises, the worst moment and the last. */
import type { Act } from '../scenario/scenario.ts';
import type { Experiment } from './experiments.ts';
import { ordinary, somebody } from './experiments-of-feeling.ts';
import { remembered, WHOLE } from './experiments-of-service.ts';
import { after, each, mean, saying, sitting, worth } from './trying.ts';

const SLIPS: readonly Act[] = ['quote_policy', 'rush', 'blame_supplier'];
const HURTS_STAY: Experiment = {
  id: 'hurts-stay',
  shape: 'bars',
  cases: ['0', '1', '2', '3'],
  run: (cast) => {
    const calls = [0, 1, 2, 3].map((slips) => [
      ...WHOLE.slice(0, 2),
      ...SLIPS.slice(0, slips),
      ...WHOLE.slice(2),
    ]);
    return { series: [{ name: 'remembered', values: calls.map((call) => remembered(cast, call)) }] };
  },
};

const CALL: readonly Act[] = ['listen', 'listen', 'paraphrase', 'empathise', 'own_apology', 'ask_open'];
const PROMISES: Experiment = {
  id: 'promises',
  shape: 'bars',
  cases: ['none', 'kept', 'broken', 'empty'],
  run: (cast) => {
    const promise = { ...saying('own_it', 'follow_up'), promise: { feasible: true, dated: true } };
    const ended = (last: typeof promise | ReturnType<typeof saying>, kept?: boolean): number =>
      mean(
        ordinary(cast).map((persona) =>
          worth(after(sitting(persona), [...each(...CALL), saying('remedy'), saying('confirm'), last]), kept),
        ),
      );
    return {
      series: [
        {
          name: 'remembered',
          values: [
            ended(saying('own_it')),
            ended(promise, true),
            ended(promise, false),
            ended(saying('empty_promise')),
          ],
        },
      ],
    };
  },
};

const DEGREES = [30, 40, 50, 60, 70, 80];
/** How hot it ever was where only the end changes, and how hot it ends where only the worst moment does. */
const [HOTTEST, COOLEST] = [80, 30];
const PEAK_AND_END: Experiment = {
  id: 'peak-and-end',
  shape: 'lines',
  cases: DEGREES.map(String),
  run: (cast) => {
    const talked = after(sitting(somebody(cast, 'parent')), each(...WHOLE));
    const as = (peak: number, end: number): number => worth({ ...talked, peak, anger: end, arousal: end });
    return {
      series: [
        { name: 'worst', values: DEGREES.map((degrees) => as(degrees, COOLEST)) },
        { name: 'last', values: DEGREES.map((degrees) => as(HOTTEST, degrees)) },
      ],
    };
  },
};

export const EXPERIMENTS_OF_MEMORY: readonly Experiment[] = [HURTS_STAY, PROMISES, PEAK_AND_END];
