/** How it ended, to be understood without one word of the page: ending, curve, outcome. */
import { Backdrop } from './backdrop.ts';
import { Figure, SILENT } from './figure.ts';
import { Honours } from './ends/honours.ts';
import { Play } from './play.ts';
import { Shade } from './ends/shade.ts';
import { Slate } from './slate.ts';
import { Veil } from './veil.ts';
import { aftermathAt } from './ends/aftermaths.ts';
import { drawScore } from './score-drawing.ts';
import { moodAt } from './moods.ts';
import { VEIL } from './palette.ts';
import { besidePanel, defaultPanel, momentsWithFaces, scoreLayout } from './score-layout.ts';
import { portrait } from './portrait.ts';
import { isSameLook } from './art.ts';
import type { House } from './house.ts';
import type { Box, ScorePicture } from './picture.ts';
import type { Face } from './score-drawing.ts';

/** The score draws itself in. Seconds. */
const DRAWING_IN = 2.4;
const REDRAWS = 30;

export class ScoreScene extends Play<ScorePicture> {
  #backdrop!: Backdrop;
  #veil!: Veil;
  #figure!: Figure;
  #shade!: Shade;
  #panel!: Slate;
  #honours!: Honours;
  #faces: readonly Face[] = [];
  #time = 0;
  #since = 0;

  constructor(house: House) {
    super('score-scene', house);
  }

  protected build(): void {
    this.#backdrop = new Backdrop(this, this.house);
    this.#veil = new Veil(this, this.house);
    this.#figure = new Figure(this, this.house);
    this.#shade = new Shade(this, this.house);
    this.#panel = new Slate(this, this.house);
    this.#honours = new Honours(this, this.house);
    this.#time = 0;
  }

  protected lay(): void {
    this.#backdrop.lay();
    this.#veil.lay();
    this.#veil.draw(0.35, VEIL);
    const { width, height } = this.house.surface();
    const { score, person } = this.house.boxes();
    this.#shade.lay();
    this.#figure.place(score ? person : besidePanel(width, height));
    this.#honours.lay(this.#figure.area, this.#area);
    this.#panel.lay(this.#area, this.house.surface().scale);
    if (this.picture) this.#prepare(this.picture);
  }

  protected perform(picture: ScorePicture, before: ScorePicture | null): void {
    this.#backdrop.show({ setting: picture.setting, channel: '' }, picture.mood.temperature / 100);
    const feeling = {
      look: picture.look,
      mood: picture.mood,
      game: 'none',
      twitch: 'still',
      channel: 'counter',
    } as const;
    this.#figure.feel(feeling, !isSameLook(before?.look, picture.look));
    this.#honours.show(picture.earned, this.#figure.area, this.#area);
    if (before && before.outcome !== picture.outcome) this.#time = 0;
    this.#prepare(picture);
  }

  protected move(_time: number, seconds: number, picture: ScorePicture): void {
    this.#backdrop.update(seconds);
    const exit = aftermathAt(picture.kind, this.house.isStill() ? Infinity : this.#time);
    this.#shade.draw(exit.shade, exit.tint);
    this.#figure.stand(exit);
    this.#figure.update(seconds, SILENT);
    this.#honours.update(seconds);
    if (this.house.isStill() || this.#time >= DRAWING_IN) return;
    this.#time += seconds;
    this.#since += seconds;
    if (this.#since >= 1 / REDRAWS - 0.002 || this.#time >= DRAWING_IN) this.#draw();
  }

  get #area(): Box {
    const { width, height } = this.house.surface();
    return this.house.boxes().score ?? defaultPanel(width, height);
  }

  /** Faces are drawn once; the rest follows the time. */
  #prepare(picture: ScorePicture): void {
    const side = scoreLayout(this.#area).letters * 3.1 * this.house.surface().scale;
    const last = picture.curve.length - 1;
    const most = this.#area.width > 420 ? 5 : 3;
    this.#faces = momentsWithFaces(picture.curve, most).map((moment) => {
      const mood = moment === last ? picture.mood : moodAt(picture.curve[moment] ?? 0);
      return { moment, image: portrait(picture.look, mood, side) };
    });
    this.#draw();
  }

  #draw(): void {
    const { picture } = this;
    if (!picture) return;
    this.#since = 0;
    const shown = this.house.isStill() ? 1 : this.#time / DRAWING_IN;
    const view = { layout: scoreLayout(this.#area), picture, faces: this.#faces, shown };
    this.#panel.draw((context) => drawScore(context, view));
  }
}
