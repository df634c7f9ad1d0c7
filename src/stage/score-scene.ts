/** How it ended, to be understood without one word of the page: ending, course, and what it came to once that may be told. */
import { Backdrop } from './backdrop.ts';
import { Figure, SILENT } from './figure.ts';
import { Honours } from './ends/honours.ts';
import { Play } from './play.ts';
import { ScoreSheets } from './score-sheets.ts';
import { Shade } from './ends/shade.ts';
import { Veil } from './veil.ts';
import { aftermathAt } from './ends/aftermaths.ts';
import { VEIL } from './palette.ts';
import { besidePanel, defaultPanel } from './score-layout.ts';
import { isSameLook } from './art.ts';
import type { House } from './house.ts';
import type { Box, ScorePicture } from './picture.ts';

const NOTHING_EARNED: readonly string[] = [];

export class ScoreScene extends Play<ScorePicture> {
  #backdrop!: Backdrop;
  #veil!: Veil;
  #figure!: Figure;
  #shade!: Shade;
  #sheets!: ScoreSheets;
  #honours!: Honours;
  #time = 0;
  #presses = 0;

  constructor(house: House) {
    super('score-scene', house);
  }

  protected build(): void {
    this.#backdrop = new Backdrop(this, this.house);
    this.#veil = new Veil(this, this.house);
    this.#figure = new Figure(this, this.house);
    this.#shade = new Shade(this, this.house);
    this.#sheets = new ScoreSheets(this, this.house);
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
    if (this.picture) this.#sheets.lay(this.#area, this.picture);
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
    this.#honours.show(picture.points?.earned ?? NOTHING_EARNED, this.#figure.area, this.#area);
    if (!isSameRun(before, picture)) this.#time = 0;
    this.#presses = this.house.presses();
    this.#sheets.show(picture, isSameRun(before, picture) ? before : null, this.#area);
  }

  protected move(_time: number, seconds: number, picture: ScorePicture): void {
    this.#backdrop.update(seconds);
    const isStill = this.house.isStill();
    const exit = aftermathAt(picture.kind, isStill ? Infinity : this.#time);
    this.#time += seconds;
    this.#shade.draw(exit.shade, exit.tint);
    this.#figure.stand(exit);
    this.#figure.update(seconds, SILENT);
    this.#honours.update(seconds);
    if (isStill) return;
    if (this.#presses === this.house.presses()) this.#sheets.update(seconds, picture);
    else this.#sheets.hurry(picture);
    this.#presses = this.house.presses();
  }

  get #area(): Box {
    const { width, height } = this.house.surface();
    return this.house.boxes().score ?? defaultPanel(width, height);
  }
}

/** Whether two pictures tell of one run. */
function isSameRun(before: ScorePicture | null, now: ScorePicture): boolean {
  return before !== null && before.title === now.title && before.curve.join() === now.curve.join();
}
