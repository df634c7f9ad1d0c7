/** What an act does to people at first, later, and while they are out for a fight: tried on the whole cast. */
import type { Act, Figure, Persona } from '../scenario/scenario.ts';
import { after, each, isHellish, mean, saying, sitting } from './trying.ts';
import type { State } from '../persona/persona.ts';

/** When an act is tried. */
export const MOMENTS = ['at_first', 'once_heard', 'offered', 'baiting'] as const;
export type Moment = (typeof MOMENTS)[number];

const SHOWN = [
  'anger',
  'arousal',
  'heard',
  'trust',
  'hope',
  'effort',
  'face',
  'bait',
  'composure',
] as const satisfies readonly Figure[];
type Shown = (typeof SHOWN)[number];

export interface Effect {
  readonly figure: Shown;
  /** Points by which the act moves the figure, on the mean, beside what the turn does by passing. */
  readonly by: Readonly<Record<Moment, number>>;
}

const HEARD_OUT = each('listen', 'listen', 'paraphrase');

const OFFERED = [...HEARD_OUT, ...each('own_apology', 'ask_open', 'remedy')];

/** People of the cast at one moment. */
function peopleAt(moment: Moment, cast: readonly Persona[]): readonly State[] {
  const ordinary = cast.filter((persona) => !isHellish(persona));
  switch (moment) {
    case 'at_first':
      return ordinary.map((persona) => sitting(persona));
    case 'once_heard':
      return ordinary.map((persona) => after(sitting(persona), HEARD_OUT));
    case 'offered':
      return ordinary.map((persona) => after(sitting(persona), OFFERED));
    case 'baiting':
      return cast.filter(isHellish).map((persona) => sitting(persona));
  }
}

/** Less than this many points is not worth a line. */
const LEAST = 0.5;

function moved(act: Act, figure: Shown, people: readonly State[]): number {
  return mean(people.map((state) => after(state, [saying(act)])[figure] - after(state, [saying()])[figure]));
}

/** What an act moves, figure by figure; what it does not move is left out. */
export function effectsOf(act: Act, cast: readonly Persona[]): readonly Effect[] {
  const people = MOMENTS.map((moment) => [moment, peopleAt(moment, cast)] as const);
  const effects = SHOWN.map((figure) => {
    const by = Object.fromEntries(people.map(([moment, all]) => [moment, moved(act, figure, all)]));
    return { figure, by: by as Effect['by'] };
  });
  return effects.filter(({ by }) => MOMENTS.some((moment) => Math.abs(by[moment]) >= LEAST));
}
