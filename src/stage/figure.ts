/** The person on the stage: drawn anew as often as the machine can bear, gliding from mood to mood. */
import { MOUTH, PERSON_SIZE, drawPerson, faceOf, settle, thaw, twitchAt, twitched } from './art.ts';
import { Slate } from './slate.ts';
import type { Scene } from 'phaser';
import type { Expression, Face } from './art.ts';
import type { Box } from './picture.ts';
import { bent } from './ends/poses.ts';
import type { Stance } from './ends/poses.ts';
import type { House } from './house.ts';
import type { Point } from './bubble-place.ts';
import type { Seen } from '../conversation/conversation.ts';
import type { Lips } from './voice/speaker.ts';

export interface Feeling extends Expression {
  readonly look: Seen;
}

export interface Speech {
  /** 0–1. */
  readonly loudness: number;
  readonly lips: Lips | null;
}

/** Where the person is, and what a beginning or an end makes of body and face. */
interface Standing {
  /** Shift, as a share of the person's height. */
  readonly right: number;
  readonly down: number;
  /** 0–1. */
  readonly presence: number;
  /** 1 is as tall as they stood. */
  readonly size?: number;
  readonly pose?: Stance;
  /** How far the pose is taken, 0–1. */
  readonly posed?: number;
  /** Pixels of the person's own space that the head goes down. */
  readonly nod?: number;
  /** How far the phone has been taken from the ear, 0–1. */
  readonly lowered?: number;
}

export const SILENT: Speech = { loudness: 0, lips: null };

export class Figure {
  readonly #slate: Slate;
  readonly #house: House;
  /** Over a counter, which hides where the body ends. */
  isServed = false;
  #look: Seen = '';
  #channel = '';
  #target: Face | null = null;
  #face: Face | null = null;
  #time = 0;
  #since = 0;
  #feeling: Feeling | null = null;
  #standing: Standing = { right: 0, down: 0, presence: 1 };
  /** Since the last reply landed. Seconds. */
  #landed = Infinity;
  #isThawing = false;
  #loudness = 0;
  #lips: Lips | null = null;

  constructor(scene: Scene, house: House) {
    this.#house = house;
    this.#slate = new Slate(scene);
  }

  /** Where the person stands, in CSS pixels of the stage. */
  get area(): Box {
    return this.#slate.area;
  }

  /** Where words come from, in CSS pixels of the stage. */
  get mouth(): Point {
    const { x, y, width, height } = this.#slate.area;
    return { x: x + width * MOUTH.x, y: y + height * MOUTH.y };
  }

  /** Another person is there at once; the same person glides to the new feeling. */
  feel(feeling: Feeling, isOther: boolean): void {
    const before = isOther ? null : this.#feeling;
    const isNew = !before || hasMoved(before, feeling);
    this.#look = feeling.look;
    this.#channel = feeling.channel;
    // Who is silent goes on doing what went with the last words.
    this.#feeling = { ...feeling, line: feeling.line ?? before?.line ?? null };
    if (isNew) this.#answer(this.#feeling, before);
    if (isOther || this.#house.isStill() || !this.#face) {
      this.#face = this.#target;
      this.#draw();
    }
  }

  /** What the body is on its way to, and whether it takes its time. */
  #answer(feeling: Feeling, before: Feeling | null): void {
    this.#target = faceOf(feeling);
    this.#isThawing = before !== null && isCooler(before, feeling);
    if (before && hasLanded(before, feeling)) this.#landed = 0;
  }

  /** Stands on the lower edge of the box, as tall as the box. */
  place(box: Box): void {
    const size = Math.min(box.height / PERSON_SIZE.height, (box.width * 1.3) / PERSON_SIZE.width);
    const width = PERSON_SIZE.width * size;
    const height = PERSON_SIZE.height * size;
    const area = { x: box.x + (box.width - width) / 2, y: box.y + box.height - height, width, height };
    this.#slate.lay(area, this.#house.surface().scale);
    if (this.#house.isStill()) this.#face = this.#target;
    this.#draw();
  }

  stand(standing: Standing): void {
    const { right, down, presence, size = 1 } = standing;
    const { x, y, width, height } = this.#slate.area;
    const [left, top] = [x + right * height, y + down * height];
    this.#slate.image
      .setScale(size / this.#house.surface().scale)
      .setPosition(left + ((1 - size) * width) / 2, top + (1 - size) * height)
      .setAlpha(presence);
    const before = this.#standing;
    const isOther =
      standing.pose !== before.pose || standing.posed !== before.posed || standing.lowered !== before.lowered;
    this.#standing = standing;
    if (isOther && this.#house.isStill()) this.#draw();
  }

  /** Speech moves the mouth: by its lips where it is heard, else by its loudness. */
  update(seconds: number, { loudness, lips }: Speech): void {
    if (this.#house.isStill() || !this.#face || !this.#target) return;
    this.#time += seconds;
    this.#since += seconds;
    this.#landed += seconds;
    this.#loudness = loudness;
    this.#lips = lips;
    if (this.#since < 1 / this.#house.redraws() - 0.004) return;
    const go = this.#isThawing ? thaw : settle;
    this.#face = go(this.#face, this.#target, this.#since);
    this.#draw();
  }

  /** A twitch is a sign, not a face to keep; where nothing moves, half of it stays. */
  #seen(face: Face): Face {
    const strength = this.#house.isStill() ? 0.5 : twitchAt(this.#landed);
    return twitched(face, this.#feeling?.twitch ?? 'still', strength);
  }

  #draw(): void {
    if (!this.#face) return;
    const { pose = {}, posed = 0, nod = 0, lowered = 0 } = this.#standing;
    const face = bent(this.#seen(this.#face), { pose, posed, nod, lowered });
    this.#since = 0;
    const { x, y, width, height } = this.#slate.area;
    const isCutOff = !this.isServed && y + height < this.#house.surface().height - 2;
    this.#slate.draw((context) => {
      context.translate(x, y);
      context.scale(width / PERSON_SIZE.width, width / PERSON_SIZE.width);
      drawPerson(
        context,
        { look: this.#look, face, channel: this.#channel },
        { time: this.#time, talk: this.#loudness, lips: this.#lips },
      );
      if (isCutOff) fadeFoot(context);
    });
    this.#house.personDrawn();
  }
}

/** A reply has landed: the mood has moved, and the body shows it. */
const hasLanded = (before: Feeling, now: Feeling): boolean =>
  now.twitch !== 'still' && (before.mood !== now.mood || before.twitch !== now.twitch);

const isCooler = (before: Feeling, now: Feeling): boolean =>
  now.twitch === 'softens' || now.mood.temperature < before.mood.temperature;

/** The same feeling handed over again must not start its twitch again. */
const hasMoved = (before: Feeling, now: Feeling): boolean =>
  before.mood !== now.mood ||
  before.game !== now.game ||
  before.twitch !== now.twitch ||
  before.look !== now.look ||
  (now.line !== null && before.line?.id !== now.line?.id) ||
  before.channel !== now.channel;

/** Where the person does not stand on the edge of the stage, the body melts away instead of being cut. */
function fadeFoot(context: CanvasRenderingContext2D): void {
  const { width, height } = PERSON_SIZE;
  const fading = context.createLinearGradient(0, height * 0.8, 0, height * 0.99);
  fading.addColorStop(0, 'rgb(0 0 0 / 0)');
  fading.addColorStop(1, 'rgb(0 0 0 / 1)');
  context.globalCompositeOperation = 'destination-out';
  context.fillStyle = fading;
  context.fillRect(-width, height * 0.8, width * 3, height * 0.25);
}
