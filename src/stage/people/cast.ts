/** Everybody who can be seen on the stage, by name. A new face is a new entry, never new drawing code. */
import { MEN } from './cast-he.ts';
import { WOMEN } from './cast-she.ts';
import { lookOf, withParts } from './parts.ts';
import type { Look } from './look.ts';
import type { Parts } from './parts.ts';
import type { Seen } from '../../conversation/conversation.ts';

export const LOOKS: Readonly<Record<string, Parts>> = { ...WOMEN, ...MEN };

/** Who stands in for names nobody has drawn: somebody nobody would remember. */
const STRANGER: Parts = {
  age: 38,
  features: 'strong',
  build: 'slim',
  skin: 'olive',
  face: 'oval',
  nose: 'straight',
  eyes: 'brown',
  hair: { cut: 'cropped', colour: 'dark_brown' },
  brows: 'even',
  wears: { cut: 'sweater', colour: '#5b6b80' },
  posture: 'upright',
};

const partsNamed = (name: string): Parts => (Object.hasOwn(LOOKS, name) ? LOOKS[name] : null) ?? STRANGER;

const named = new Map<string, Look>();
const written = new WeakMap<object, Look>();

/** The look of that name, or in those parts; a stranger's for names nobody has drawn. */
export function lookOfSeen(seen: Seen): Look {
  const known = typeof seen === 'string' ? named.get(seen) : written.get(seen);
  if (known) return known;
  if (typeof seen === 'string') return kept(named, seen, lookOf(partsNamed(seen)));
  return kept(written, seen, lookOf(withParts(partsNamed(seen.like ?? ''), seen)));
}

function kept<Key>(looks: { set(key: Key, look: Look): unknown }, key: Key, look: Look): Look {
  looks.set(key, look);
  return look;
}

/** Whether two hand over the same person: looks that were read again from a file are new objects. */
export const isSameLook = (one: Seen | undefined, other: Seen): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
