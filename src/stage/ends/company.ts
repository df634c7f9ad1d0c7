/** A colleague who comes to take over: beside the customer where they stand, in a medallion where there is only a line. */
import { AMBER, FAMILY, PLATE, SNOW } from '../palette.ts';
import { Figure, SILENT } from '../figure.ts';
import { Slate } from '../slate.ts';
import { contactOn } from './contact.ts';
import { easeOut } from '../glide.ts';
import { moodAt } from '../moods.ts';
import { portrait } from '../portrait.ts';
import type { Scene } from 'phaser';
import type { Box, DialoguePicture } from '../picture.ts';
import type { House } from '../house.ts';

type Colleague = NonNullable<DialoguePicture['company']>;

/** Whoever comes to help is at ease. Temperature, 0–100. */
const AT_EASE = 10;
/** Seconds. */
const COMING = 0.9;

export class Company {
  readonly #scene: Scene;
  readonly #house: House;
  readonly #figure: Figure;
  #plate: Slate | null = null;
  #colleague: Colleague | null = null;
  #shown = '';
  #came = 0;

  /** To be made before the customer, who stands in front. */
  constructor(scene: Scene, house: House) {
    this.#scene = scene;
    this.#house = house;
    this.#figure = new Figure(scene, house);
    scene.events.once('shutdown', () => (this.#plate = null));
  }

  /** `person` is where the customer stands; `isServed` over a counter. */
  show(
    { company, channel }: DialoguePicture,
    { person, isServed }: { person: Box; isServed: boolean },
  ): void {
    const { scale } = this.#house.surface();
    const order = company ? JSON.stringify([company, channel, person, scale]) : '';
    if (order === this.#shown) return;
    if (this.#shown === '' || !company) this.#came = 0;
    this.#shown = order;
    this.#colleague = company ?? null;
    if (!company) return this.#leave();
    const isThere = contactOn(channel) === 'face';
    this.#figure.isServed = isServed;
    if (isThere) this.#stand(company, person);
    this.#name(company, isThere ? besideHead(this.#figure.area) : overShoulder(person), isThere);
  }

  update(seconds: number): void {
    if (!this.#colleague) return;
    this.#came = this.#house.isStill() ? COMING : this.#came + seconds;
    const here = easeOut(this.#came / COMING);
    this.#figure.stand({
      right: 0.22 * (1 - here),
      down: 0,
      presence: here,
      posed: here,
      pose: { turn: -0.32 },
    });
    this.#figure.update(seconds, SILENT);
    this.#plate?.image.setAlpha(here);
  }

  #leave(): void {
    this.#figure.stand({ right: 0, down: 0, presence: 0 });
    this.#plate?.tearUp();
    this.#plate = null;
  }

  #stand({ look }: Colleague, person: Box): void {
    const { x, y, width, height } = person;
    this.#figure.place({ x: x + width * 0.37, y: y + height * 0.08, width, height: height * 0.92 });
    const mood = { ...moodAt(AT_EASE), trust: 62 };
    this.#figure.feel({ look, mood, game: 'none', twitch: 'still', channel: 'counter' }, true);
  }

  #name({ look, name }: Colleague, { x, y, size }: Spot, isThere: boolean): void {
    const { width, scale } = { ...this.#house.surface() };
    const plate = (this.#plate ??= new Slate(this.#scene, this.#house));
    const area = {
      x: Math.max(4, Math.min(x - size * 6, width - size * 12 - 4)),
      y,
      width: size * 12,
      height: size * 9,
    };
    plate.lay(area, scale);
    const middle = Math.min(x, area.x + area.width - size * 3.4);
    const face = isThere ? null : portrait(look, { ...moodAt(AT_EASE), trust: 62 }, size * 6 * scale);
    plate.draw((context) =>
      drawPlate(context, { name, face, x: middle, y, size, right: area.x + area.width }),
    );
  }
}

interface Spot {
  readonly x: number;
  readonly y: number;
  /** Of the letters, in CSS pixels. */
  readonly size: number;
}

const lettersFor = ({ height }: Box): number => Math.max(12, height * 0.026);
const besideHead = (area: Box): Spot => ({
  x: area.x + area.width * 0.5,
  y: area.y + area.height * 0.02,
  size: lettersFor(area),
});
const overShoulder = (person: Box): Spot => {
  const size = lettersFor(person);
  return { x: person.x + person.width * 0.84, y: person.y + person.height * 0.98 - size * 9, size };
};

interface Plate extends Spot {
  readonly name: string;
  readonly face: HTMLCanvasElement | null;
  /** Nothing reaches further. */
  readonly right: number;
}

function drawPlate(context: CanvasRenderingContext2D, { name, face, x, y, size, right }: Plate): void {
  const top = face ? y + size * 6.3 : y;
  if (face) {
    context.drawImage(face, x - size * 3, y + size * 0.2, size * 6, size * 6);
    context.strokeStyle = AMBER;
    context.lineWidth = size * 0.2;
    context.beginPath();
    context.arc(x, y + size * 3.2, size * 3, 0, Math.PI * 2);
    context.stroke();
  }
  context.font = `650 ${size}px ${FAMILY}`;
  const width = Math.min(context.measureText(name).width + size * 1.6, size * 12);
  const left = Math.min(x - width / 2, right - width);
  context.fillStyle = PLATE;
  context.beginPath();
  context.roundRect(left, top, width, size * 2, size);
  context.fill();
  context.fillStyle = SNOW;
  context.textBaseline = 'middle';
  context.fillText(name, left + size * 0.8, top + size * 1.05, size * 10.4);
}
