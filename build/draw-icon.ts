/** Draws the bell of the house, point by point, and writes it as a PNG: no picture is kept that our own drawing does not give. */
import { crc32, deflateSync } from 'node:zlib';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const NIGHT: Colour = [11, 20, 34, 1];
const DUSK: Colour = [34, 58, 96, 1];
const GOLD: Colour = [244, 178, 76, 1];
const LIGHT: Colour = [255, 222, 150, 1];
const SHADE: Colour = [196, 122, 40, 1];
const NOTHING: Colour = [0, 0, 0, 0];

export interface Icon {
  /** Pixels of a side. */
  readonly side: number;
  /** Fills its square, for systems that cut a shape of their own out of it: what matters stays in the middle four fifths. */
  readonly isMaskable: boolean;
}

const between = (from: Colour, to: Colour, along: number): Colour => {
  const at = Math.min(1, Math.max(0, along));
  const part = (place: 0 | 1 | 2 | 3): number => from[place] + (to[place] - from[place]) * at;
  return [part(0), part(1), part(2), part(3)];
};

/** Half the bell's width at a height, in a picture of 32 by 32; below 0 where there is none of it. */
function halfWidth(y: number): number {
  if (y < 6 || y > 22.4) return -1;
  if (y <= 14) return Math.sqrt(64 - (y - 14) ** 2);
  return y <= 19 ? 8 : Math.min(10.2, 8 + ((y - 19) / 2.6) * 2.2);
}

/** The bell at a point of 32 by 32, or null beside it. */
function bellAt(x: number, y: number): Colour | null {
  const away = Math.abs(x - 16);
  const isClapper = Math.hypot(x - 16, y - 24.2) <= 2.4;
  if (away > halfWidth(y) && !isClapper && Math.hypot(x - 16, y - 5.4) > 1.5) return null;
  if (isClapper && y > 22.4) return between(GOLD, SHADE, (x - 14.5) / 4);
  const round = (x - 16) / 10;
  const lit =
    round < -0.15
      ? between(LIGHT, GOLD, Math.abs(round + 0.42) * 3.2)
      : between(GOLD, SHADE, (round + 0.1) * 1.1);
  return Math.abs(y - 19) < 0.28 ? between(lit, SHADE, 0.6) : lit;
}

function groundAt(x: number, y: number, isMaskable: boolean): Colour {
  const corner = 7;
  const out = Math.hypot(
    Math.max(0, Math.abs(x - 16) - 16 + corner),
    Math.max(0, Math.abs(y - 16) - 16 + corner),
  );
  if (!isMaskable && out > corner) return NOTHING;
  return between(DUSK, NIGHT, Math.hypot(x - 13, y - 11) / 19);
}

function colourAt(x: number, y: number, { isMaskable }: Icon): Colour {
  const size = isMaskable ? 0.82 : 1;
  const bell = bellAt(16 + (x - 16) / size, 16.4 + (y - 16) / size);
  return bell ?? groundAt(x, y, isMaskable);
}

/** Points looked at along each side of a pixel, so that edges are soft. */
const FINE = 3;

/** The mean of what is seen in a pixel; what is clear has no colour to give. */
function pixelAt(column: number, row: number, icon: Icon): readonly number[] {
  let [red, green, blue, alpha] = [0, 0, 0, 0];
  for (let point = 0; point < FINE * FINE; point += 1) {
    const x = ((column + ((point % FINE) + 0.5) / FINE) * 32) / icon.side;
    const y = ((row + (Math.floor(point / FINE) + 0.5) / FINE) * 32) / icon.side;
    const [r, g, b, a] = colourAt(x, y, icon);
    red += r * a;
    green += g * a;
    blue += b * a;
    alpha += a;
  }
  const mean = (sum: number): number => Math.round(sum / Math.max(alpha, 1e-9));
  return [mean(red), mean(green), mean(blue), Math.round((alpha * 255) / (FINE * FINE))];
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** The icon as a PNG file. */
export function drawIcon(icon: Icon): Buffer {
  const { side } = icon;
  const rows = Array.from({ length: side }, (_, row) => {
    const pixels = Array.from({ length: side }, (__, column) => pixelAt(column, row, icon));
    return Buffer.from([0, ...pixels.flat()]);
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  // Eight bits a colour, red, green, blue and how much of it is there.
  head.set([8, 6], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const pixels = deflateSync(Buffer.concat(rows), { level: 9 });
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
