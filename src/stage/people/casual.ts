/** Everyday clothes on the chest: knits, polos, hoods, jackets. */
import { bend, facets, fill, leaf, moved, shape, stroke, wash } from './brush.ts';
import { drawCollar, drawNeckline, hemOf } from './neckline.ts';
import { fromHead } from './pose.ts';
import { tinted, veiled } from './colour.ts';
import { weave } from './cloth.ts';
import type { Brush, Trail } from './brush.ts';
import type { Frame } from './frame.ts';
import type { Pose } from './pose.ts';

const INK = '#0a1020';

export function drawKnit(brush: Brush, pose: Pose, { collar, neck }: Frame): void {
  const { clothes } = pose.look;
  drawNeckline(brush, pose, { collar, neck, paint: tinted(clothes.colour, INK, 0.24) });
  for (const row of [0, 1, 2]) {
    stroke(brush, bend([-150, 640 + row * 60, -20, 668 + row * 62, 130, 646 + row * 60]), {
      paint: veiled(INK, 0.12),
      width: 5,
    });
  }
}

/** A soft collar, two buttons. */
export function drawPolo(brush: Brush, pose: Pose, { collar, neck, half }: Frame): void {
  const { colour } = pose.look.clothes;
  // prettier-ignore
  fill(brush, facets([-neck * 0.7, collar + 14, 0, collar + 92, neck * 0.7, collar + 14, 0, collar + 30]), pose.tones.shade);
  fill(
    brush,
    facets([-17, collar + 66, 17, collar + 66, 15, collar + 190, -15, collar + 190]),
    weave(brush, tinted(colour, INK, 0.12), half),
  );
  stroke(brush, bend([-16, collar + 74, -15, collar + 190, 15, collar + 190, 16, collar + 74]), {
    paint: veiled(INK, 0.3),
    width: 2.4,
  });
  for (const button of [0, 1])
    fill(brush, (pen) => pen.arc(0, collar + 118 + button * 44, 5, 0, Math.PI * 2), '#f0e8da');
  for (const side of [-1, 1]) drawCollar(brush, { side, collar, neck, colour: tinted(colour, INK, 0.2) });
}

/** The hood lies on the shoulders; two strings hang out of it. */
export function drawHoodie(brush: Brush, pose: Pose, { collar, neck, half, shoulder }: Frame): void {
  const { colour, under } = pose.look.clothes;
  fill(brush, facets([...hemOf(collar, neck), neck * 0.6, collar + 70, -neck * 0.6, collar + 70]), under);
  for (const side of [-1, 1]) {
    // prettier-ignore
    const hood: Trail = [
      side * (neck - 8), collar - 46, side * (neck + 44), collar - 40, side * (neck + 92), collar + 10,
      side * (neck + 70), collar + 62, side * (neck + 10), collar + 108, side * -4, collar + 122,
      side * 10, collar + 78, side * (neck - 14), collar + 30,
    ];
    fill(brush, shape(moved(hood, (x, y) => [x, y + 11])), veiled(INK, 0.36));
    fill(brush, shape(hood), weave(brush, tinted(colour, side < 0 ? '#ffe0b0' : INK, 0.14), half));
    fill(
      brush,
      leaf([side * (neck + 66), collar - 16, side * (neck + 30), collar + 46, side * 14, collar + 104], 5),
      veiled(INK, 0.24),
    );
    const string = [side * 30, collar + 96, side * 36, collar + 150, side * 30, collar + 214];
    stroke(brush, bend(string), { paint: '#e9e4da', width: 5 });
    fill(brush, (pen) => pen.roundRect(side * 30 - 4, collar + 206, 8, 20, 3), '#b9b4aa');
  }
  stroke(brush, bend([-half * 0.42, shoulder + 236, 0, shoulder + 222, half * 0.42, shoulder + 236]), {
    paint: veiled(INK, 0.28),
    width: 4,
  });
}

/** Open over something plain, with a broad collar and seams. */
export function drawJacket(brush: Brush, pose: Pose, { collar, neck, half, shoulder }: Frame): void {
  const { colour, under } = pose.look.clothes;
  const linen = { 0: tinted(under, INK, 0.42), 0.3: under, 1: tinted(under, INK, 0.4) };
  fill(brush, facets([...hemOf(collar, neck), 74, 880, -74, 880]), wash(brush, [0, collar, 0, 830], linen));
  drawNeckline(brush, pose, { collar, neck, paint: tinted(under, INK, 0.22) });
  for (const side of [-1, 1]) {
    // prettier-ignore
    const front: Trail = [
      side * (neck + 8), collar - 20, side * 72, collar + 90, side * 78, 880, side * 128, 880, side * 120, collar + 70,
    ];
    fill(brush, facets(moved(front, (x, y) => [x - side * 9, y + 4])), veiled(INK, 0.34));
    fill(brush, facets(front), weave(brush, tinted(colour, '#ffe0b0', 0.1), half));
    // prettier-ignore
    const flap: Trail = [
      side * (neck - 4), collar - 40, side * (neck + 40), collar - 20, side * (neck + 84), collar + 42,
      side * (neck + 46), collar + 112, side * (neck + 6), collar + 60,
    ];
    fill(brush, facets(moved(flap, (x, y) => [x + 3, y + 10])), veiled(INK, 0.38));
    fill(brush, facets(flap), weave(brush, tinted(colour, '#ffe0b0', side < 0 ? 0.2 : 0.06), half));
    stroke(brush, bend([side * (neck + 76), collar + 44, side * (neck + 44), collar + 100]), {
      paint: veiled('#ffe6c0', 0.2),
      width: 2.4,
    });
    stroke(
      brush,
      bend([side * half * 0.5, shoulder + 10, side * half * 0.54, shoulder + 130, side * half * 0.5, 860]),
      { paint: veiled(INK, 0.3), width: 3 },
    );
    for (const stud of [0, 1, 2])
      fill(brush, (pen) => pen.arc(side * 98, collar + 160 + stud * 78, 5.4, 0, Math.PI * 2), '#b9a27a');
  }
}

/** A tube of knit up to the jaw. */
export function drawTurtleneck(brush: Brush, pose: Pose, { collar, neck, half }: Frame): void {
  const { colour } = pose.look.clothes;
  const [jawX, jawY] = fromHead(pose, [0, 150]);
  const top = Math.min(jawY - 6, collar - 20);
  // prettier-ignore
  const tube: Trail = [
    jawX * 0.7 - neck - 11, top, jawX * 0.5, top + 15, jawX * 0.7 + neck + 11, top, neck + 20, (top + collar) / 2 + 10,
    neck + 36, collar + 30, 0, collar + 78, -neck - 36, collar + 30, -neck - 20, (top + collar) / 2 + 10,
  ];
  fill(brush, shape(moved(tube, (x, y) => [x, y + 12])), veiled(INK, 0.3));
  fill(brush, shape(tube), weave(brush, tinted(colour, '#ffe0b0', 0.06), half));
  for (const row of [0, 1, 2]) {
    const y = top + 24 + row * 22;
    stroke(brush, bend([-neck - 12 - row * 4, y, 0, y + 20, neck + 12 + row * 4, y]), {
      paint: veiled(INK, 0.2),
      width: 4,
    });
  }
  for (const row of [0, 1, 2]) {
    stroke(brush, bend([-150, 650 + row * 60, -20, 676 + row * 62, 130, 656 + row * 60]), {
      paint: veiled(INK, 0.1),
      width: 5,
    });
  }
}

/** Loose, with a slit at the neck and an embroidered edge. */
export function drawTunic(brush: Brush, pose: Pose, { collar, neck }: Frame): void {
  const { colour } = pose.look.clothes;
  const trim = tinted(colour, '#f4d9a0', 0.55);
  fill(brush, facets([-15, collar + 34, 15, collar + 34, 0, collar + 130]), pose.tones.shade);
  drawNeckline(brush, pose, { collar, neck, paint: trim });
  stroke(brush, bend([-18, collar + 40, -8, collar + 92, 0, collar + 134, 8, collar + 92, 18, collar + 40]), {
    paint: trim,
    width: 5,
  });
  for (const stitch of [0, 1, 2, 3, 4]) {
    for (const side of [-1, 1]) {
      fill(
        brush,
        (pen) => pen.arc(side * (30 - stitch * 4), collar + 62 + stitch * 22, 3.2, 0, Math.PI * 2),
        veiled(trim, 0.8),
      );
    }
  }
  for (const fold of [-1, 0, 1]) {
    fill(
      brush,
      leaf([fold * 70 - 10, collar + 150, fold * 84, collar + 230, fold * 96 + 8, 860], 7),
      veiled(INK, 0.16),
    );
  }
}
