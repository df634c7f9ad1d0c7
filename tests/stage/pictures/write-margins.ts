/** In a browser, how far apart places and faces lie, for a test to ask: `window.pictures`. */
import type { Seen } from '../../../src/conversation/conversation.ts';
import { PLACES, bringPlace, drawPlace } from '../../../src/stage/places/places.ts';
import { apart, marginBetween } from '../looks/margins.ts';
import type { Felt, Margin } from '../looks/margins.ts';

const WIDTH = 320;
const HEIGHT = 180;

function placeAt(setting: string, heat: number): Uint8ClampedArray {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [WIDTH, HEIGHT];
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  if (!brush) throw new Error('this browser gives no canvas');
  drawPlace(brush, { setting, channel: 'phone', width: WIDTH, height: HEIGHT }, heat);
  return brush.getImageData(0, 0, WIDTH, HEIGHT).data;
}

export interface PlaceMargin {
  readonly setting: string;
  /** The other place that is most like it in the same light. */
  readonly nearest: string;
  readonly least: number;
  /** Between its calm light and its tense one. */
  readonly calmToTense: number;
  /** Drawn twice. */
  readonly again: number;
}

async function places(): Promise<readonly PlaceMargin[]> {
  await Promise.all(PLACES.map(bringPlace));
  // What has no place of its own plays in the quiet room, which need not stand out.
  const settings = PLACES.filter((setting) => setting !== 'quiet-room');
  const seen = settings.map((setting) => ({
    setting,
    calm: placeAt(setting, 0),
    tense: placeAt(setting, 1),
  }));
  return seen.map(({ setting, calm, tense }) => {
    const others = seen
      .filter((other) => other.setting !== setting)
      .map((other) => ({
        nearest: other.setting,
        least: Math.min(apart(calm, other.calm), apart(tense, other.tense)),
      }));
    const { nearest, least } = others.reduce((best, each) => (each.least < best.least ? each : best));
    const again = apart(calm, placeAt(setting, 0));
    return { setting, nearest, least, calmToTense: apart(calm, tense), again };
  });
}

export interface Pictures {
  places(): Promise<readonly PlaceMargin[]>;
  faces(look: Seen, moods: Readonly<Record<string, Felt>>): Margin;
}
declare global {
  interface Window {
    pictures?: Pictures;
  }
}
window.pictures = { places, faces: marginBetween };
