/** Clothes somebody has cut: suits, cardigans, blouses, a dress for an evening. */
import { bend, facets, fill, leaf, moved, shape, stroke, wash, within } from './brush.ts';
import { drawCollar } from './neckline.ts';
import { torsoOutline } from './frame.ts';
import { tinted, veiled } from './colour.ts';
import { weave } from './cloth.ts';
import type { Brush, Trail } from './brush.ts';
import type { Frame } from './frame.ts';
import type { Pose } from './pose.ts';

const INK = '#0a1020';

interface Opening {
  readonly collar: number;
  readonly neck: number;
  readonly depth: number;
}

/** What shows in the opening: linen, buttoned or with a tie; or an open neck. */
function drawFront(brush: Brush, pose: Pose, opening: Opening): void {
  const { collar, neck, depth } = opening;
  const { under } = pose.look.clothes;
  const wide = neck + 30;
  const linen = { 0: tinted(under, INK, 0.3), 0.4: under, 1: tinted(under, INK, 0.3) };
  // prettier-ignore
  const front = facets([-wide, collar - 16, -8, collar + depth, 8, collar + depth, wide, collar - 16, 0, collar + 40]);
  fill(brush, front, wash(brush, [0, collar, 0, collar + depth], linen));
  const isTied = pose.look.wears.some(({ thing }) => thing === 'tie');
  if (pose.look.lashes > 0.5 && !isTied) drawOpenNeck(brush, pose, opening);
  else drawShirt(brush, pose, opening);
}

function drawOpenNeck(brush: Brush, { tones }: Pose, { collar, neck, depth }: Opening): void {
  const skin = facets([
    -neck * 0.86,
    collar - 4,
    0,
    collar + depth * 0.5,
    neck * 0.86,
    collar - 4,
    0,
    collar + 20,
  ]);
  fill(brush, skin, wash(brush, [-neck, 0, neck, 0], { 0: tones.skin, 1: tones.deep }));
}

function drawShirt(brush: Brush, { look }: Pose, { collar, neck, depth }: Opening): void {
  const { under } = look.clothes;
  const tie = look.wears.find(({ thing }) => thing === 'tie');
  for (const side of [-1, 1]) drawCollar(brush, { side, collar: collar + 4, neck: neck - 12, colour: under });
  if (tie) {
    drawTie(brush, { collar, depth, colour: tie.colour });
    return;
  }
  for (const button of [0, 1]) {
    fill(brush, (pen) => pen.arc(0, collar + 96 + button * 50, 4, 0, Math.PI * 2), tinted(under, INK, 0.35));
  }
}

function drawTie(
  brush: Brush,
  { collar, depth, colour }: { collar: number; depth: number; colour: string },
): void {
  const paint = wash(brush, [-24, 0, 26, 0], {
    0: tinted(colour, '#ffe0b0', 0.24),
    0.5: colour,
    1: tinted(colour, INK, 0.4),
  });
  fill(
    brush,
    facets([-15, collar + 48, 0, collar + 40, 15, collar + 48, 10, collar + 78, -10, collar + 78]),
    tinted(colour, INK, 0.16),
  );
  fill(
    brush,
    facets([
      -10,
      collar + 76,
      10,
      collar + 76,
      25,
      collar + depth - 22,
      0,
      collar + depth + 2,
      -25,
      collar + depth - 22,
    ]),
    paint,
  );
  for (const stripe of [0, 1, 2]) {
    stroke(brush, bend([-16, collar + 124 + stripe * 36, 16, collar + 106 + stripe * 36]), {
      paint: veiled('#fff0d8', 0.2),
      width: 5,
    });
  }
}

/** Lapels over a shirt or a blouse. */
export function drawSuit(brush: Brush, pose: Pose, { collar, neck, half, shoulder }: Frame): void {
  const { colour } = pose.look.clothes;
  const depth = 236;
  drawFront(brush, pose, { collar, neck, depth });
  for (const side of [-1, 1]) {
    // prettier-ignore
    const lapel: Trail = [
      side * (neck + 6), collar - 30, side * (neck + 52), collar + 4, side * (neck + 74), collar + 52,
      side * (neck + 34), collar + 66, side * (neck + 62), collar + 92, side * 4, collar + depth + 14,
      side * 2, collar + depth - 12,
    ];
    fill(brush, facets(moved(lapel, (x, y) => [x + side * 5, y + 8])), veiled(INK, 0.42));
    fill(brush, facets(lapel), weave(brush, tinted(colour, '#ffe0b0', side < 0 ? 0.16 : 0.05), half));
    stroke(brush, bend([side * (neck + 70), collar + 54, side * (neck + 36), collar + 66]), {
      paint: veiled(INK, 0.5),
      width: 2.6,
    });
    fill(
      brush,
      leaf(
        [side * half * 0.5, shoulder + 190, side * half * 0.42, shoulder + 240, side * half * 0.46, 860],
        6,
      ),
      veiled(INK, 0.24),
    );
  }
  fill(brush, (pen) => pen.arc(-2, collar + depth + 34, 7, 0, Math.PI * 2), tinted(colour, '#fff0d8', 0.2));
  const pocket = { x: half * 0.36, y: shoulder + 118 };
  stroke(brush, bend([pocket.x, pocket.y + 4, pocket.x + 60, pocket.y - 4]), {
    paint: veiled(INK, 0.5),
    width: 4,
  });
}

/** Knitted, buttoned below, over a shirt. */
export function drawCardigan(brush: Brush, pose: Pose, { collar, neck, half }: Frame): void {
  const { colour } = pose.look.clothes;
  const depth = 200;
  drawFront(brush, pose, { collar, neck, depth });
  const rib = tinted(colour, INK, 0.24);
  for (const side of [-1, 1]) {
    // prettier-ignore
    const band: Trail = [
      side * (neck + 20), collar - 20, side * (neck + 46), collar - 6, side * 24, collar + depth + 6, side * 20, 880,
      side * -8, 880, side * -6, collar + depth - 4,
    ];
    fill(brush, facets(moved(band, (x, y) => [x - side * 4, y + 6])), veiled(INK, 0.28));
    fill(brush, facets(band), weave(brush, rib, half));
  }
  for (const button of [0, 1])
    fill(brush, (pen) => pen.arc(6, collar + depth + 34 + button * 62, 7, 0, Math.PI * 2), '#e6dcc8');
  for (const side of [-1, 1]) {
    for (const row of [0, 1, 2, 3]) {
      const x = side * (half * 0.3 + row * 28);
      stroke(brush, bend([x, collar + 90 + row * 12, x + side * 5, collar + 220, x, 860]), {
        paint: veiled(INK, 0.1),
        width: 4,
      });
    }
  }
}

/** A soft blouse with a bow at an open neck. */
export function drawBlouse(brush: Brush, pose: Pose, { collar, neck, half }: Frame): void {
  const { colour } = pose.look.clothes;
  const skin = facets([-neck * 0.95, collar - 6, 0, collar + 104, neck * 0.95, collar - 6, 0, collar + 20]);
  fill(brush, skin, wash(brush, [-neck, 0, neck, 0], { 0: pose.tones.skin, 1: pose.tones.deep }));
  for (const side of [-1, 1]) {
    // prettier-ignore
    const edge: Trail = [
      side * (neck + 2), collar - 26, side * (neck + 34), collar - 2, side * 46, collar + 80, side * 4, collar + 128,
      side * -2, collar + 104, side * 34, collar + 50,
    ];
    fill(brush, shape(moved(edge, (x, y) => [x, y + 8])), veiled(INK, 0.3));
    fill(brush, shape(edge), weave(brush, tinted(colour, '#ffe0b0', side < 0 ? 0.22 : 0.06), half));
    const tail: Trail = [
      side * 2,
      collar + 112,
      side * 30,
      collar + 128,
      side * 40,
      collar + 236,
      side * 10,
      collar + 222,
    ];
    fill(brush, shape(moved(tail, (x, y) => [x + 4, y + 6])), veiled(INK, 0.26));
    fill(brush, shape(tail), weave(brush, tinted(colour, '#ffe0b0', side < 0 ? 0.16 : 0.02), half));
    fill(
      brush,
      leaf([side * 74, collar + 60, side * 96, collar + 150, side * 84, collar + 260], 6),
      veiled(INK, 0.16),
    );
  }
  fill(brush, (pen) => pen.roundRect(-17, collar + 100, 34, 30, 11), tinted(colour, INK, 0.12));
}

/** Cut wide at the neck, for an evening with guests. */
export function drawDress(brush: Brush, pose: Pose, frame: Frame): void {
  const { collar, half, shoulder } = frame;
  const { tones, look } = pose;
  // prettier-ignore
  const scoop: Trail = [
    -half * 0.66, shoulder - 44, -half * 0.5, shoulder + 20, -half * 0.3, collar + 126, 0, collar + 146,
    half * 0.3, collar + 126, half * 0.5, shoulder + 20, half * 0.66, shoulder - 44, 0, collar - 40,
  ];
  within(brush, torsoOutline(frame), () => {
    const light = { 0: tones.lit, 0.35: tones.skin, 0.7: tones.shade, 1: tones.deep };
    fill(brush, shape(scoop), wash(brush, [-half * 0.6, collar, half * 0.6, collar + 90], light));
    for (const side of [-1, 1]) {
      const bone = [side * 14, collar + 40, side * half * 0.3, collar + 30, side * half * 0.52, collar + 46];
      fill(brush, leaf(bone, 4.5), veiled(tones.deep, 0.5));
      fill(
        brush,
        leaf(
          moved(bone, (x, y) => [x, y - 8]),
          3,
        ),
        veiled(tones.lit, 0.4),
      );
    }
  });
  const hem = scoop.slice(0, 14);
  stroke(brush, bend(hem), { paint: veiled(INK, 0.3), width: 9 });
  stroke(brush, bend(moved(hem, (x, y) => [x, y + 1])), {
    paint: tinted(look.clothes.colour, '#ffe0b0', 0.22),
    width: 5,
  });
  for (const fold of [-2, -1, 1, 2]) {
    fill(
      brush,
      leaf([fold * 34, collar + 166, fold * 44, collar + 250, fold * 38, 860], 6),
      veiled(INK, 0.16),
    );
  }
}
