/** How far apart the moods of one face lie, measured on what is really painted. */
import { HEAD, PERSON_SIZE, drawPerson, faceOf } from '../../../src/stage/art.ts';
import type { Seen } from '../../../src/conversation/conversation.ts';
import type { Expression } from '../../../src/stage/art.ts';
import { moodAt } from '../../../src/stage/moods.ts';

/** Pixels across the head. */
const ACROSS = 120;

/** Figures a face follows, and how the person plays with us. */
export type Felt = Pick<Expression, 'mood' | 'game'>;

/** The head alone, without hands: pixels of one person in one mood. */
export function headOf(look: Seen, felt: Felt): Uint8ClampedArray {
  const canvas = document.createElement('canvas');
  canvas.width = ACROSS;
  canvas.height = Math.round(ACROSS * 1.2);
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  if (!brush) throw new Error('this browser gives no canvas');
  const reach = HEAD.radius * PERSON_SIZE.width * 0.62;
  const zoom = ACROSS / (2 * reach);
  brush.scale(zoom, zoom);
  brush.translate(reach - HEAD.x * PERSON_SIZE.width, reach * 1.2 - HEAD.y * PERSON_SIZE.height);
  const face = faceOf({ ...felt, twitch: 'still', channel: 'counter' });
  drawPerson(brush, { look, face, channel: 'counter' }, { time: 0, talk: 0 });
  return brush.getImageData(0, 0, canvas.width, canvas.height).data;
}

/** Who is angry has not been heard yet. */
const feltAt = (temperature: number): Felt => ({
  mood: { ...moodAt(temperature), heard: Math.max(0, 90 - temperature * 2) },
  game: 'none',
});

/** Mean difference of two pictures, 0–255. */
export function apart(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += Math.abs((one[at] ?? 0) - (other[at] ?? 0));
  return sum / (one.length * 0.75);
}

export interface Margin {
  readonly look: Seen;
  /** The two moods of this person that are most alike, and how far they lie apart. */
  readonly least: number;
  readonly between: string;
  /** Drawn twice, the same mood differs by this much. */
  readonly again: number;
}

/** The two moods of one person that are most alike. */
export function marginBetween(look: Seen, moods: Readonly<Record<string, Felt>>): Margin {
  const faces = Object.entries(moods).map(([name, felt]) => ({ name, felt, seen: headOf(look, felt) }));
  const pairs = faces.flatMap((one, at) =>
    faces
      .slice(at + 1)
      .map((other) => ({ between: `${one.name} and ${other.name}`, least: apart(one.seen, other.seen) })),
  );
  const nearest = pairs.reduce((best, each) => (each.least < best.least ? each : best));
  const [first] = faces;
  return { look, ...nearest, again: first ? apart(first.seen, headOf(look, first.felt)) : 0 };
}

export const marginOf = (look: string, moods: Readonly<Record<string, number>>): Margin =>
  marginBetween(
    look,
    Object.fromEntries(Object.entries(moods).map(([name, temperature]) => [name, feltAt(temperature)])),
  );
