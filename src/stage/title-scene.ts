/** The first impression: somebody waits, in their place, and the name of the house with its bell. */
import { Backdrop } from './backdrop.ts';
import { Figure, SILENT } from './figure.ts';
import { NIGHT } from './palette.ts';
import { Play } from './play.ts';
import { Slate } from './slate.ts';
import { Veil } from './veil.ts';
import { drawTitle, isRinging, ringAt } from './title-drawing.ts';
import { moodAt } from './moods.ts';
import { isSameLook } from './art.ts';
import { turnAt } from './title-turn.ts';
import type { House } from './house.ts';
import type { TitlePicture } from './picture.ts';

/** Waiting has warmed the person up, and no more. Temperature, 0–100. */
const WAITING = 46;
const REDRAWS = 30;

export class TitleScene extends Play<TitlePicture> {
  #backdrop!: Backdrop;
  #veil!: Veil;
  #figure!: Figure;
  #name!: Slate;
  #time = 0;
  #since = 0;
  #rungAt = 0;
  #wasRinging = false;
  /** Since one person began to make room for another; null while nobody does. Seconds. */
  #turning: number | null = null;
  #seated: TitlePicture | null = null;

  constructor(house: House) {
    super('title-scene', house);
  }

  protected build(): void {
    this.#backdrop = new Backdrop(this, this.house);
    this.#veil = new Veil(this, this.house);
    this.#figure = new Figure(this, this.house);
    this.#name = new Slate(this, this.house);
    this.#seated = null;
    this.#turning = null;
  }

  protected lay(): void {
    const { person, bubble } = this.house.boxes();
    this.#backdrop.lay();
    this.#veil.lay();
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
    if (picture.rung !== before?.rung) this.#rungAt = this.#time;
    const makesRoom = this.#seated !== null && !isSame(this.#seated, picture) && !this.house.isStill();
    if (makesRoom) this.#turning ??= 0;
    else if (this.#turning === null) this.#seat(picture);
    this.#draw();
  }

  protected move(_time: number, seconds: number, picture: TitlePicture): void {
    this.#time += seconds;
    this.#since += seconds;
    this.#backdrop.update(seconds);
    this.#figure.update(seconds, SILENT);
    this.#turn(seconds, picture);
    const isDue = this.#since >= 1 / REDRAWS - 0.002 && (this.#wasRinging || isRinging(this.#bell));
    if (!this.house.isStill() && isDue) this.#draw();
  }

  #seat(picture: TitlePicture): void {
    const { look, channel, setting, heat = WAITING } = picture;
    const isOther = !isSameLook(this.#seated?.look, look);
    this.#seated = picture;
    this.#backdrop.show({ setting, channel: '' }, 0.25);
    this.#figure.feel({ look, channel, mood: moodAt(heat), game: 'none', twitch: 'still' }, isOther);
  }

  /** Whoever comes glides in once whoever goes has gone. */
  #turn(seconds: number, picture: TitlePicture): void {
    if (this.#turning === null) return;
    this.#turning = this.house.isStill() ? Infinity : this.#turning + seconds;
    const { isOther, presence, right, isOver } = turnAt(this.#turning);
    if (isOther && this.#seated !== picture) this.#seat(picture);
    this.#veil.draw(1 - presence, NIGHT);
    this.#figure.stand({ right, down: 0, presence });
    if (isOver) this.#turning = null;
  }

  get #bell() {
    const { rung } = this.picture ?? {};
    return ringAt(rung === undefined ? this.#time % 3 : this.#time - this.#rungAt);
  }

  #draw(): void {
    const { picture } = this;
    if (!picture) return;
    this.#since = 0;
    const box = this.house.boxes().bubble;
    const bell = this.house.isStill() ? { swing: 0.12, ring: 1 } : this.#bell;
    this.#wasRinging = isRinging(bell);
    this.#name.draw((context) => drawTitle(context, { box, picture, bell }));
  }
}

const isSame = (one: TitlePicture, other: TitlePicture): boolean =>
  isSameLook(one.look, other.look) && one.setting === other.setting && one.channel === other.channel;
