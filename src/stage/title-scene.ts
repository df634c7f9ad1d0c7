/** The first impression: somebody waits on the line, and the name of the house. */
import { Backdrop } from './backdrop.ts';
import { Figure, SILENT } from './figure.ts';
import { Play } from './play.ts';
import { Slate } from './slate.ts';
import { drawTitle, ringAt } from './title-drawing.ts';
import { moodAt } from './moods.ts';
import type { House } from './house.ts';
import type { TitlePicture } from './picture.ts';
import { isSameLook } from './art.ts';

/** Waiting on the line has warmed the person up, and no more. */
const WAITING = 46;
const REDRAWS = 30;

export class TitleScene extends Play<TitlePicture> {
  #backdrop!: Backdrop;
  #figure!: Figure;
  #name!: Slate;
  #time = 0;
  #since = 0;

  constructor(house: House) {
    super('title-scene', house);
  }

  protected build(): void {
    this.#backdrop = new Backdrop(this, this.house);
    this.#figure = new Figure(this, this.house);
    this.#name = new Slate(this);
  }

  protected lay(): void {
    const { person, bubble } = this.house.boxes();
    this.#backdrop.lay();
    this.#figure.place(person);
    const margin = bubble.height * 0.2;
    const area = {
      x: bubble.x - margin,
      y: bubble.y - margin,
      width: bubble.width + 2 * margin,
      height: bubble.height + 2 * margin,
    };
    this.#name.lay(area, this.house.surface().scale);
    this.#draw();
  }

  protected perform(picture: TitlePicture, before: TitlePicture | null): void {
    this.#backdrop.show({ setting: picture.setting, channel: '' }, 0.25);
    const mood = moodAt(WAITING);
    this.#figure.feel(
      { look: picture.look, channel: picture.channel, mood, game: 'none', twitch: 'still' },
      !isSameLook(before?.look, picture.look),
    );
    this.#draw();
  }

  protected move(_time: number, seconds: number): void {
    this.#time += seconds;
    this.#since += seconds;
    this.#backdrop.update(seconds);
    this.#figure.update(seconds, SILENT);
    if (!this.house.isStill() && this.#since >= 1 / REDRAWS - 0.002) this.#draw();
  }

  #draw(): void {
    const { picture } = this;
    if (!picture) return;
    this.#since = 0;
    const box = this.house.boxes().bubble;
    const bell = this.house.isStill() ? { swing: 0.12, ring: 1 } : ringAt(this.#time);
    this.#name.draw((context) => drawTitle(context, { box, picture, bell }));
  }
}
