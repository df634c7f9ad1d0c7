/** Small things a person is known by, on the head and on the breast. */
import { bend, fill, stroke } from './brush.ts';
import { DEPTH, across, earAt } from './pose.ts';
import { frameOf } from './frame.ts';
import { grain } from '../glide.ts';
import { tinted, veiled } from './colour.ts';
import type { Brush } from './brush.ts';
import type { Pose } from './pose.ts';
import type { Worn } from './look.ts';

/** On the skin, under eyes and mouth: in the head's space. */
export function drawMarks(brush: Brush, pose: Pose): void {
  for (const { thing, colour } of pose.look.wears) {
    if (thing === 'freckles') drawFreckles(brush, pose, colour);
    if (thing === 'mole') {
      fill(
        brush,
        (pen) => pen.arc(across(pose, 44, DEPTH.cheek), 74, 4.2, 0, Math.PI * 2),
        veiled(colour, 0.85),
      );
    }
  }
}

function drawFreckles(brush: Brush, pose: Pose, colour: string): void {
  for (let index = 0; index < 30; index += 1) {
    const x = grain(index) * 68;
    const y = 34 + grain(index + 60) * 22 - Math.abs(x) * 0.06;
    const size = 1.7 + Math.abs(grain(index + 90)) * 1.5;
    fill(brush, (pen) => pen.arc(across(pose, x, DEPTH.cheek), y, size, 0, Math.PI * 2), veiled(colour, 0.5));
  }
}

/** At the ears, over the hair: in the head's space. */
export function drawEarWear(brush: Brush, pose: Pose): void {
  if (pose.look.hair.style === 'headscarf') return;
  for (const worn of pose.look.wears) {
    for (const side of [-1, 1]) drawAtEar(brush, worn, lobeAt(pose, side));
  }
}

const lobeAt = (pose: Pose, side: number): { x: number; y: number; side: number } => ({
  x: earAt(pose, side) + side * 4,
  y: 50,
  side,
});

function drawAtEar(brush: Brush, { thing, colour }: Worn, at: { x: number; y: number; side: number }): void {
  const { x, y, side } = at;
  const paint = side < 0 ? tinted(colour, '#fff4dc', 0.3) : tinted(colour, '#1a1420', 0.25);
  switch (thing) {
    case 'earrings':
      fill(brush, (pen) => pen.arc(x, y - 2, 6.4, 0, Math.PI * 2), paint);
      fill(brush, (pen) => pen.arc(x - 2, y - 4, 2.2, 0, Math.PI * 2), 'rgb(255 255 255 / 0.7)');
      return;
    case 'hoops':
      stroke(brush, (pen) => pen.ellipse(x + side * 2, y + 20, 15, 21, 0, 0, Math.PI * 2), {
        paint,
        width: 5,
      });
      return;
    case 'hearing_aid':
      fill(brush, (pen) => pen.ellipse(x - side * 2, 22, 6, 9, 0, 0, Math.PI * 2), paint);
      stroke(brush, bend([x + side * 4, 20, x + side * 13, 2, x + side * 9, -16]), { paint, width: 5 });
      return;
    case 'pearls':
    case 'chain':
    case 'tie':
    case 'lanyard':
    case 'freckles':
    case 'mole':
      return;
  }
}

/** Over the clothes: in the body's space. */
export function drawNeckWear(brush: Brush, pose: Pose): void {
  const { collar, neck } = frameOf(pose);
  for (const { thing, colour } of pose.look.wears) {
    if (thing === 'lanyard') drawLanyard(brush, { collar, neck, colour });
    if (pose.look.hair.style === 'headscarf') continue;
    if (thing === 'pearls') drawPearls(brush, { collar, neck, colour });
    if (thing === 'chain') drawChain(brush, { collar, neck, colour });
  }
}

interface AtNeck {
  readonly collar: number;
  readonly neck: number;
  readonly colour: string;
}

function drawChain(brush: Brush, { collar, neck, colour }: AtNeck): void {
  // prettier-ignore
  const links = [
    -neck * 0.9, collar + 10, -neck * 0.4, collar + 52, 0, collar + 64, neck * 0.4, collar + 52, neck * 0.9, collar + 10,
  ];
  stroke(brush, bend(links), { paint: colour, width: 3.4 });
  fill(brush, (pen) => pen.arc(0, collar + 68, 6, 0, Math.PI * 2), tinted(colour, '#fff4dc', 0.35));
}

function drawPearls(brush: Brush, { collar, neck, colour }: AtNeck): void {
  const count = 13;
  for (let index = 0; index < count; index += 1) {
    const along = (index / (count - 1)) * 2 - 1;
    const [x, y] = [along * neck * 1.04, collar + 4 + 46 * (1 - along * along)];
    fill(brush, (pen) => pen.arc(x + 2, y + 4, 7.4, 0, Math.PI * 2), 'rgb(20 10 20 / 0.34)');
    fill(
      brush,
      (pen) => pen.arc(x, y, 7.4, 0, Math.PI * 2),
      tinted(colour, '#3a2a38', 0.12 + 0.24 * Math.max(0, along)),
    );
    fill(brush, (pen) => pen.arc(x - 2.4, y - 2.4, 2.4, 0, Math.PI * 2), 'rgb(255 255 255 / 0.85)');
  }
}

function drawLanyard(brush: Brush, { collar, neck, colour }: AtNeck): void {
  for (const side of [-1, 1]) {
    stroke(brush, bend([side * (neck + 20), collar + 4, side * 40, collar + 110, 0, collar + 208]), {
      paint: tinted(colour, '#1a1420', side < 0 ? 0 : 0.28),
      width: 9,
    });
  }
  fill(brush, (pen) => pen.roundRect(-44, collar + 208, 88, 60, 7), veiled('#0a1020', 0.35));
  fill(brush, (pen) => pen.roundRect(-46, collar + 203, 88, 60, 7), '#e9edf0');
  fill(brush, (pen) => pen.roundRect(-38, collar + 212, 26, 34, 4), '#9fb0bc');
  for (const row of [0, 1])
    fill(brush, (pen) => pen.roundRect(-4, collar + 216 + row * 14, 38 - row * 12, 6, 3), '#7d8d99');
}
