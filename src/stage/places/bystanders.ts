/** People in the background: out of focus, without a face of their own, but with a way of sitting or standing. */
import { fill, limb, shape, stroke, wash } from '../people/brush.ts';
import { tinted, veiled } from '../people/colour.ts';
import type { Brush, Point } from '../people/brush.ts';

export interface Bystander {
  /** 1 is about 300 high from the crown to the seat. */
  readonly size: number;
  readonly skin: string;
  readonly hair: string;
  readonly cloth: string;
  /** Where the head is turned, −1 to our left, 1 to our right. */
  readonly turn: number;
  /** Colour of what the raised hand holds; none keeps the hands down. */
  readonly glass?: string;
  readonly long?: boolean;
  /** On their feet, where nothing hides their legs. */
  readonly stands?: boolean;
}

/** Stands or sits with the seat at the given place. */
export function drawBystander(brush: Brush, [x, y]: Point, who: Bystander): void {
  const { size, skin, hair, cloth } = who;
  brush.save();
  brush.translate(x, y);
  brush.scale(size, size);
  const light = { 0: tinted(cloth, '#ffd9a0', 0.24), 0.5: cloth, 1: tinted(cloth, '#05080f', 0.5) };
  const body = shape([
    0, -182, 36, -176, 74, -156, 88, -110, 92, 0, 0, 20, -92, 0, -88, -110, -74, -156, -36, -176,
  ]);
  if (who.stands) {
    for (const side of [-1, 1]) {
      const leg = tinted(cloth, '#05080f', 0.62);
      fill(brush, (pen) => pen.roundRect(side * 33 - 27, -20, 54, 200, 14), leg);
    }
  }
  if (who.long)
    fill(brush, (pen) => pen.ellipse(0, -206, 50, 74, 0, 0, Math.PI * 2), tinted(hair, '#05080f', 0.3));
  fill(brush, body, wash(brush, [-90, 0, 90, 0], light));
  fill(brush, (pen) => pen.roundRect(-17, -208, 34, 44, 14), tinted(skin, '#2a1220', 0.3));
  drawFace(brush, who);
  if (who.glass) drawRaised(brush, who, who.glass);
  brush.restore();
}

function drawFace(brush: Brush, { skin, hair, turn }: Bystander): void {
  fill(brush, (pen) => pen.ellipse(-turn * 12, -248, 43, 45, 0, 0, Math.PI * 2), hair);
  const light = { 0: tinted(skin, '#ffcf8f', 0.3), 1: tinted(skin, '#2a1220', 0.36) };
  fill(
    brush,
    (pen) => pen.ellipse(turn * 9, -232, 34, 42, turn * 0.08, 0, Math.PI * 2),
    wash(brush, [-38, 0, 40, 0], light),
  );
  fill(
    brush,
    shape([
      -42 - turn * 8,
      -246,
      -36,
      -284,
      0,
      -296,
      36,
      -284,
      42 - turn * 8,
      -246,
      20 + turn * 16,
      -266,
      -20 + turn * 16,
      -266,
    ]),
    hair,
  );
  const dark = tinted(skin, '#1a0a0c', 0.7);
  for (const eye of [-13, 13])
    fill(brush, (pen) => pen.ellipse(turn * 18 + eye, -236, 4, 5, 0, 0, Math.PI * 2), dark);
  fill(brush, (pen) => pen.ellipse(turn * 17, -210, 10, 3, 0, 0, Math.PI * 2), tinted(skin, '#5a1a1c', 0.6));
}

function drawRaised(brush: Brush, { skin, cloth, turn }: Bystander, glass: string): void {
  const side = turn < 0 ? -1 : 1;
  stroke(
    brush,
    (pen) => {
      pen.moveTo(side * 70, -136);
      pen.lineTo(side * 104, -78);
      pen.lineTo(side * 84, -148);
    },
    { paint: tinted(cloth, '#05080f', 0.2), width: 30 },
  );
  fill(brush, limb([side * 86, -142], [side * 80, -164], { start: 15, end: 15 }), skin);
  fill(brush, (pen) => pen.roundRect(side * 80 - 16, -214, 32, 52, 5), veiled('#dfeef5', 0.4));
  fill(brush, (pen) => pen.roundRect(side * 80 - 13, -200, 26, 36, 4), glass);
}
