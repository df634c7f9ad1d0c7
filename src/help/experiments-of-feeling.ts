/** Experiments about what people feel: heard or not, fast and slow, baited, catching. */
import type { Act, Persona } from '../scenario/scenario.ts';
import type { Experiment } from './experiments.ts';
import { after, course, each, heat, isHellish, mean, saying, sitting } from './trying.ts';
import type { State, Utterance } from '../persona/persona.ts';

export const ordinary = (cast: readonly Persona[]): readonly Persona[] =>
  cast.filter((persona) => !isHellish(persona));

/** Somebody of the cast by name. */
export function somebody(cast: readonly Persona[], id: string): Persona {
  const found = cast.find((persona) => persona.id === id);
  if (!found) throw new Error(`nobody in the cast is called ${id}`);
  return found;
}

const NOTHING = saying();
const HEARD_OUT = each('listen', 'listen', 'paraphrase');

/** What one reply changes beside what the turn does by passing, on the mean of everybody ordinary. */
function change(
  cast: readonly Persona[],
  before: readonly Utterance[],
  by: { reply: Utterance; of: (state: State) => number },
): number {
  return mean(
    ordinary(cast).map((persona) => {
      const state = after(sitting(persona), before);
      return by.of(after(state, [by.reply])) - by.of(after(state, [NOTHING]));
    }),
  );
}

const HEARD_GATE: Experiment = {
  id: 'heard-gate',
  shape: 'bars',
  cases: ['nothing', 'once', 'twice', 'given_back'],
  run: (cast) => {
    const befores = [[], each('listen'), each('listen', 'listen'), HEARD_OUT];
    const values = befores.map((before) => change(cast, before, { reply: saying('remedy'), of: heat }));
    return { series: [{ name: 'degrees', values }] };
  },
};

const LEFT_ALONE = [saying('blame_customer'), ...Array.from({ length: 8 }, () => NOTHING)];
const LISTENED_TO = [
  saying('blame_customer'),
  ...each('listen', 'listen', 'paraphrase', 'empathise'),
  ...Array.from({ length: 4 }, () => NOTHING),
];
const TWO_SPEEDS: Experiment = {
  id: 'two-speeds',
  shape: 'lines',
  cases: [],
  run: (cast) => {
    const start = sitting(somebody(cast, 'student'));
    const [alone, heard] = [course(start, LEFT_ALONE), course(start, LISTENED_TO)];
    return {
      series: [
        { name: 'anger_alone', values: alone.map(({ anger }) => anger) },
        { name: 'arousal_alone', values: alone.map(({ arousal }) => arousal) },
        { name: 'anger_heard', values: heard.map(({ anger }) => anger) },
      ],
    };
  },
};

const WEARING_OUT: Experiment = {
  id: 'wearing-out',
  shape: 'bars',
  cases: ['1', '2', '3', '4'],
  run: (cast) => {
    const uses = [0, 1, 2, 3].map((times) => [
      ...HEARD_OUT,
      ...Array.from({ length: times }, () => saying('empathise')),
    ]);
    const values = uses.map((before) =>
      change(cast, before, { reply: saying('empathise'), of: ({ trust }) => trust }),
    );
    return { series: [{ name: 'trust', values }] };
  },
};

const BITES: readonly Act[] = ['refute', 'retaliate', 'quote_policy', 'refute', 'retaliate'];
const REFUSALS: readonly Act[] = [
  'ignore_bait',
  'first_person_limit',
  'ease_tension',
  'listen',
  'paraphrase',
];
const BAIT: Experiment = {
  id: 'bait',
  shape: 'lines',
  cases: [],
  run: (cast) => {
    const start = sitting(somebody(cast, 'hell-insulter'));
    return {
      series: [
        { name: 'bitten', values: course(start, each(...BITES)).map(({ bait }) => bait) },
        { name: 'refused', values: course(start, each(...REFUSALS)).map(({ bait }) => bait) },
      ],
    };
  },
};

const HARD_CALL: readonly Act[] = [
  'listen',
  'ignore_bait',
  'paraphrase',
  'ignore_bait',
  'empathise',
  'ask_open',
  'own_apology',
  'meet_minds',
];
const WITH_BREATH: readonly Act[] = [...HARD_CALL.slice(0, 3), 'breathe', ...HARD_CALL.slice(3, -1)];
const CONTAGION: Experiment = {
  id: 'contagion',
  shape: 'lines',
  cases: [],
  run: (cast) => {
    const start = sitting(somebody(cast, 'hell-insulter'), { composure: 60 });
    return {
      series: [
        { name: 'no_breath', values: course(start, each(...HARD_CALL)).map(({ composure }) => composure) },
        { name: 'breath', values: course(start, each(...WITH_BREATH)).map(({ composure }) => composure) },
      ],
    };
  },
};

const BEFORE_OTHERS: Experiment = {
  id: 'before-others',
  shape: 'bars',
  cases: ['alone', 'overheard'],
  run: (cast) => {
    const lost = (overheard: boolean): number =>
      mean(
        ordinary(cast).map((persona) => {
          const state = sitting(persona);
          return after(state, [{ ...saying('refute'), overheard }]).face - state.face;
        }),
      );
    return { series: [{ name: 'face', values: [lost(false), lost(true)] }] };
  },
};

export const EXPERIMENTS_OF_FEELING: readonly Experiment[] = [
  HEARD_GATE,
  TWO_SPEEDS,
  WEARING_OUT,
  BAIT,
  CONTAGION,
  BEFORE_OTHERS,
];
