/** How far apart the moods of one face lie, measured on what is really painted. */
import { HEAD, PERSON_SIZE, drawPerson, faceOf } from '../../../src/stage/art.ts';
import { moodAt } from '../../../src/stage/moods.ts';

/** Pixels across the head. */
const ACROSS = 120;

/** The head alone, without hands: pixels of one person at one temperature. */
function pixels(look: string, temperature: number): Uint8ClampedArray {
  const canvas = document.createElement('canvas');
  canvas.width = ACROSS;
  canvas.height = Math.round(ACROSS * 1.2);
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  if (!brush) throw new Error('this browser gives no canvas');
  const reach = HEAD.radius * PERSON_SIZE.width * 0.62;
  const zoom = ACROSS / (2 * reach);
  brush.scale(zoom, zoom);
  brush.translate(reach - HEAD.x * PERSON_SIZE.width, reach * 1.2 - HEAD.y * PERSON_SIZE.height);
  const mood = { ...moodAt(temperature), heard: Math.max(0, 90 - temperature * 2) };
  const face = faceOf({ mood, game: 'none', twitch: 'still', channel: 'counter' });
  drawPerson(brush, { look, face, channel: 'counter' }, { time: 0, talk: 0 });
  return brush.getImageData(0, 0, canvas.width, canvas.height).data;
}

/** Mean difference of two pictures, 0–255. */
function apart(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += Math.abs((one[at] ?? 0) - (other[at] ?? 0));
  return sum / (one.length * 0.75);
}

export interface Margin {
  readonly look: string;
  /** The two moods of this person that are most alike, and how far they lie apart. */
  readonly least: number;
  readonly between: string;
  /** Drawn twice, the same mood differs by this much. */
  readonly again: number;
}

export function marginOf(look: string, moods: Readonly<Record<string, number>>): Margin {
  const faces = Object.entries(moods).map(([name, temperature]) => ({
    name,
    seen: pixels(look, temperature),
  }));
  const pairs = faces.flatMap((one, at) =>
    faces
      .slice(at + 1)
      .map((other) => ({ between: `${one.name} and ${other.name}`, least: apart(one.seen, other.seen) })),
  );
  const nearest = pairs.reduce((best, each) => (each.least < best.least ? each : best));
  const [first] = Object.values(moods);
  const again = faces[0] && first !== undefined ? apart(faces[0].seen, pixels(look, first)) : 0;
  return { look, ...nearest, again };
}
