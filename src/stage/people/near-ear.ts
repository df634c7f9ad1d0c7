/** Of a head turned away the near ear comes forward, and hair shows behind it. */
import { drawEar } from './head.ts';
import { earAt, round } from './pose.ts';
import { fill, shape } from './brush.ts';
import { ramp } from '../glide.ts';
import { tinted } from './colour.ts';
import type { Brush } from './brush.ts';
import type { HairStyle } from './look.ts';
import type { Pose } from './pose.ts';

/** Hair that leaves the ears free; without any, nothing grows behind them either. */
const FREE_EARS: readonly HairStyle[] = [
  'tousled',
  'receding',
  'cropped',
  'bun',
  'side_part',
  'quiff',
  'buzz',
  'short_curls',
  'flat_top',
  'ponytail',
  'pixie',
];

/** Over the hair, in the head's space; grows out of nothing, so that a turning head never jumps. */
export function drawNearEar(brush: Brush, pose: Pose): void {
  const { face, look } = pose;
  const { style, colour } = look.hair;
  const isBare = style === 'bald' || style === 'bald_on_top';
  const seen = ramp(0.2, 0.42, Math.abs(face.turn));
  if (seen <= 0 || !(isBare || FREE_EARS.includes(style))) return;
  const side = face.turn > 0 ? -1 : 1;
  brush.save();
  brush.globalAlpha = seen;
  if (!isBare) {
    const [ear, back] = [earAt(pose, side), round(pose, side * 106 * look.head.width)];
    // prettier-ignore
    const nape = [
      ear + side * 2, -46, back, -40, back + side * 2, 0, back - side * 4, 44, ear + side * 10, 78, ear, 40,
      ear - side * 14, 8,
    ];
    fill(brush, shape(nape), tinted(colour, '#15121a', side < 0 ? 0.12 : 0.5));
  }
  drawEar(brush, pose, side);
  brush.restore();
}
