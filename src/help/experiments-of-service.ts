/** Experiments about the work itself: when to apologise, what to close, whom to hand on, when to say no. */
import type { Act, Persona } from '../scenario/scenario.ts';
import type { Experiment } from './experiments.ts';
import { ordinary, somebody } from './experiments-of-feeling.ts';
import { after, course, each, heat, mean, saying, sitting, worth } from './trying.ts';
import type { State } from '../persona/persona.ts';

const HEARD_OUT = each('listen', 'listen', 'paraphrase');

/** How replies of one act each are remembered, on the mean of everybody ordinary. */
export const remembered = (cast: readonly Persona[], acts: readonly Act[]): number =>
  mean(ordinary(cast).map((persona) => worth(after(sitting(persona), each(...acts)))));

const [HEAR, REPAIR, REST]: readonly [readonly Act[], readonly Act[], readonly Act[]] = [
  ['listen', 'listen', 'paraphrase'],
  ['ask_open', 'meet_minds', 'remedy'],
  ['confirm', 'act_now', 'follow_up'],
];
const APOLOGY_TIMING: Experiment = {
  id: 'apology-timing',
  shape: 'bars',
  cases: ['never', 'first', 'heard', 'after_remedy', 'last'],
  run: (cast) => {
    const calls: readonly (readonly Act[])[] = [
      [...HEAR, ...REPAIR, ...REST],
      ['own_apology', ...HEAR, ...REPAIR, ...REST],
      [...HEAR, 'own_apology', ...REPAIR, ...REST],
      [...HEAR, ...REPAIR, 'own_apology', ...REST],
      [...HEAR, ...REPAIR, ...REST, 'own_apology'],
    ];
    return { series: [{ name: 'remembered', values: calls.map((call) => remembered(cast, call)) }] };
  },
};

export const WHOLE: readonly Act[] = [...HEAR, 'empathise', 'own_apology', ...REPAIR, ...REST];
const CONCRETE_WORDS: Experiment = {
  id: 'concrete-words',
  shape: 'bars',
  cases: ['about_this_case', 'for_anybody'],
  run: (cast) => {
    const said = (quality: number): number =>
      mean(
        ordinary(cast).map((persona) =>
          worth(
            after(
              sitting(persona),
              WHOLE.map((act) => ({ acts: [act], quality: [quality] })),
            ),
          ),
        ),
      );
    return { series: [{ name: 'remembered', values: [said(1), said(0.4)] }] };
  },
};

const CLOSING: Experiment = {
  id: 'closing',
  shape: 'bars',
  cases: ['nothing_agreed', 'one_breath', 'after_offer'],
  run: (cast) => {
    const gain = (change: (state: State) => number): number =>
      mean(
        ordinary(cast).map((persona) =>
          change(after(sitting(persona), each(...HEAR, 'own_apology', 'ask_open'))),
        ),
      );
    const hope = (state: State, ...replies: readonly (readonly Act[])[]): number =>
      after(
        state,
        replies.map((acts) => saying(...acts)),
      ).hope;
    return {
      series: [
        {
          name: 'hope',
          values: [
            gain((state) => hope(state, ['confirm']) - hope(state, [])),
            gain((state) => hope(state, ['remedy', 'confirm']) - hope(state, ['remedy'])),
            gain((state) => hope(state, ['remedy'], ['confirm']) - hope(state, ['remedy'], [])),
          ],
        },
      ],
    };
  },
};

const EFFORT: Experiment = {
  id: 'effort',
  shape: 'lines',
  cases: [],
  run: (cast) => {
    const passed = [
      'acknowledge_receipt',
      'cold_transfer',
      'empathise',
      'cold_transfer',
      'empathise',
      'cold_transfer',
      'cold_transfer',
    ] as const;
    const states = course(sitting(somebody(cast, 'silent-leaver')), each(...passed));
    return {
      series: [
        { name: 'effort', values: states.map(({ effort }) => effort) },
        { name: 'temperature', values: states.map(heat) },
      ],
    };
  },
};

const TRANSFERS: Experiment = {
  id: 'transfers',
  shape: 'bars',
  cases: ['heard', 'trust', 'effort'],
  run: (cast) => {
    const handedOn = (how: Act): readonly number[] => {
      const pairs = ordinary(cast).map((persona) => {
        const before = after(sitting(persona, { issue: { resolvable: 0.2 } }), HEARD_OUT);
        return [before, after(before, [saying(how)])] as const;
      });
      return (['heard', 'trust', 'effort'] as const).map((figure) =>
        mean(pairs.map(([before, now]) => now[figure] - before[figure])),
      );
    };
    return {
      series: [
        { name: 'cold', values: handedOn('cold_transfer') },
        { name: 'warm', values: handedOn('warm_transfer') },
      ],
    };
  },
};

const AROUND_A_NO: readonly Act[] = ['listen', 'empathise', 'listen', 'no_with_alternative', 'thank'];
const HAZARD: Experiment = {
  id: 'hazard',
  shape: 'bars',
  cases: ['turn_1', 'turn_2', 'turn_3', 'never', 'allowed'],
  run: (cast) => {
    const tipsy = somebody(cast, 'tipsy');
    const call = (acts: readonly Act[]): number =>
      worth(after(sitting(tipsy, { issue: { hazard: true, fault: 0.1 } }), each(...acts)));
    const noAt = (turn: number): readonly Act[] => [
      ...AROUND_A_NO.slice(0, turn),
      'firm_no',
      ...AROUND_A_NO.slice(turn),
    ];
    return {
      series: [
        {
          name: 'remembered',
          values: [
            call(noAt(0)),
            call(noAt(1)),
            call(noAt(2)),
            call(['listen', 'empathise', 'listen', 'paraphrase', 'thank']),
            call(['listen', 'empathise', 'allow_hazard', 'thank']),
          ],
        },
      ],
    };
  },
};

export const EXPERIMENTS_OF_SERVICE: readonly Experiment[] = [
  APOLOGY_TIMING,
  CONCRETE_WORDS,
  CLOSING,
  EFFORT,
  TRANSFERS,
  HAZARD,
];
