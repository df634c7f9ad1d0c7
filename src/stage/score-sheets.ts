/** The sheets of the score: one for how it ended and went, one for the ring, one for the rows; each is drawn when it must be. */
import { ScoreClock } from './score-clock.ts';
import { Slate } from './slate.ts';
import { drawCurve, faceRadius } from './score-curve.ts';
import { drawEnding } from './score-ending.ts';
import { drawRing } from './score-ring.ts';
import { drawRows } from './score-rows.ts';
import { moodAt } from './moods.ts';
import { momentsWithFaces, scoreLayout } from './score-layout.ts';
import { portrait } from './portrait.ts';
import type { Scene } from 'phaser';
import type { Box, ScorePicture } from './picture.ts';
import type { Face } from './score-curve.ts';
import type { House } from './house.ts';
import type { Part } from './score-clock.ts';
import type { PointsLayout, ScoreLayout } from './score-layout.ts';

/** How often a second what moves is drawn anew. */
const REDRAWS = 30;

export class ScoreSheets {
  readonly #house: House;
  readonly #ending: Slate;
  readonly #ring: Slate;
  readonly #rows: Slate;
  readonly #clock = new ScoreClock();
  #layout: ScoreLayout | null = null;
  #faces: readonly Face[] = [];
  #since = 0;

  constructor(scene: Scene, house: House) {
    this.#house = house;
    this.#ending = new Slate(scene, house);
    this.#ring = new Slate(scene, house);
    this.#rows = new Slate(scene, house);
  }

  /** The panel has another place or size, or the colours are others. */
  lay(panel: Box, picture: ScorePicture): void {
    const layout = scoreLayout(panel, picture.points !== null);
    const { scale } = this.#house.surface();
    this.#layout = layout;
    this.#ending.lay(panel, scale);
    const { points } = layout;
    for (const slate of [this.#ring, this.#rows]) slate.image.setVisible(points !== null);
    if (points) {
      this.#ring.lay(ringArea(points), scale);
      this.#rows.lay(points.rows.box, scale);
    }
    this.#faces = this.#facesOf(picture, layout);
    this.#draw(['course', 'ring', 'rows'], picture);
  }

  /** `before` is the last picture of the same run: what stood there stays, what is new draws itself in. */
  show(picture: ScorePicture, before: ScorePicture | null, panel: Box): void {
    if (!before) this.#clock.begin('course');
    if (picture.points && !before?.points) this.#clock.begin('rows');
    if (isCounted(picture) && !isCounted(before)) this.#clock.begin('ring');
    this.lay(panel, picture);
  }

  update(seconds: number, picture: ScorePicture): void {
    this.#since += seconds;
    if (this.#since < 1 / REDRAWS - 0.002) return;
    this.#draw(this.#clock.pass(this.#since), picture);
    this.#since = 0;
  }

  /** Whoever is in a hurry sees all of it at once. */
  hurry(picture: ScorePicture): void {
    this.#draw(this.#clock.end(), picture);
  }

  /** Faces are drawn once; the rest follows the time. */
  #facesOf(picture: ScorePicture, { curve, panel }: ScoreLayout): readonly Face[] {
    if (!curve) return [];
    const side = faceRadius(curve) * 2 * this.#house.surface().scale;
    const last = picture.curve.length - 1;
    const most = Math.min(curve.box.width, panel.width) > 420 ? 5 : 3;
    return momentsWithFaces(picture.curve, most).map((moment) => {
      const mood = moment === last ? picture.mood : moodAt(picture.curve[moment] ?? 0);
      return { moment, image: portrait(picture.look, mood, side) };
    });
  }

  #draw(parts: readonly Part[], picture: ScorePicture): void {
    const layout = this.#layout;
    if (!layout) return;
    if (parts.includes('course')) this.#drawCourse(layout, picture);
    const { points } = picture;
    if (!points || !layout.points) return;
    const { badge, rows: place } = layout.points;
    const shown = (part: Part): number => this.#clock.shown(part, this.#house.isStill());
    if (parts.includes('ring'))
      this.#ring.draw((context) => drawRing(context, { badge, total: points.total, shown: shown('ring') }));
    if (parts.includes('rows'))
      this.#rows.draw((context) =>
        drawRows(context, { place, rows: points.dimensions, shown: shown('rows') }),
      );
  }

  #drawCourse(layout: ScoreLayout, picture: ScorePicture): void {
    const { curve: place } = layout;
    const shown = this.#clock.shown('course', this.#house.isStill());
    this.#ending.draw((context) => {
      drawEnding(context, layout, picture);
      if (place) drawCurve(context, { place, picture, faces: this.#faces, shown });
    });
  }
}

const isCounted = (picture: ScorePicture | null): boolean => picture?.points?.total.is === 'there';

/** The ring with its word at the foot, which may be wider. */
function ringArea({ badge: { middle, radius } }: PointsLayout): Box {
  const half = radius * 1.14;
  return { x: middle.x - half, y: middle.y - radius * 1.02, width: half * 2, height: radius * 2.12 };
}
