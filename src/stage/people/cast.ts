/** Everybody who can be seen on the stage, by name. A new face is a new entry, never new drawing code. */
import { MEN } from './cast-he.ts';
import { WOMEN } from './cast-she.ts';
import { lookOf } from './parts.ts';
import type { Look } from './look.ts';
import type { Parts } from './parts.ts';

export const LOOKS: Readonly<Record<string, Parts>> = { ...WOMEN, ...MEN };

/** Who stands in for names nobody has drawn: somebody nobody would remember. */
const STRANGER: Parts = {
  years: 38,
  features: 'strong',
  build: 'slim',
  skin: 'olive',
  face: 'oval',
  nose: 'straight',
  eyes: 'brown',
  hair: ['cropped', 'espresso'],
  brows: 'even',
  dress: { cut: 'knit', colour: '#5b6b80' },
  posture: 'upright',
};

const made = new Map<string, Look>();

/** The look of that name; a stranger's for names nobody has drawn. */
export function lookNamed(name: string): Look {
  const known = Object.hasOwn(LOOKS, name) ? name : '';
  const look = made.get(known) ?? lookOf(LOOKS[known] ?? STRANGER);
  made.set(known, look);
  return look;
}
