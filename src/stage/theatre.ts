/** The building: one Phaser game, sized by hand to real pixels, and the gate every picture passes. */
import { CANVAS, Game, Scale, WEBGL } from 'phaser';
import { DialogueScene } from './dialogue-scene.ts';
import { ScoreScene } from './score-scene.ts';
import { TitleScene } from './title-scene.ts';
import { boxesFor } from './boxes.ts';
import { NIGHT } from './palette.ts';
import { startMetronome } from './metronome.ts';
import { openPassage } from './ends/passage.ts';
import type { Passage } from './ends/passage.ts';
import { surfaceFor } from './surface.ts';
import { freshWatch, isStruggling, paceOf, watched } from './watchdog.ts';
import type { House } from './house.ts';
import type { Boxes, DialoguePicture, ScorePicture, TitlePicture } from './picture.ts';
import type { Renderer } from './renderer.ts';
import type { Surface } from './surface.ts';

/** What is being given, and the last picture of it. */
export type Programme =
  | { readonly scene: 'title-scene'; readonly picture: TitlePicture }
  | { readonly scene: 'dialogue-scene'; readonly picture: DialoguePicture }
  | { readonly scene: 'score-scene'; readonly picture: ScorePicture };

/** While nothing may move, a change is drawn for this long and then the stage rests. Milliseconds. */
const SETTLING = 1600;

interface Opening {
  readonly renderer: Renderer;
  readonly isStill: boolean;
  /** The graphics card has gone away, or is none worth the name. */
  readonly onLost: () => void;
  readonly onDrawn: () => void;
  readonly onBroken: (reason: unknown) => void;
  readonly speaker: House['speaker'];
}

export class Theatre {
  readonly #host: HTMLElement;
  readonly #game: Game;
  readonly #title: TitleScene;
  readonly #dialogue: DialogueScene;
  readonly #score: ScoreScene;
  readonly #stopBeat: () => void;
  readonly #passage: Passage;
  readonly #onLost: () => void;
  readonly #onDrawn: () => void;
  readonly #onBroken: (reason: unknown) => void;
  #watch;
  #surface: Surface;
  #boxes: Boxes | null = null;
  #programme: Programme | null = null;
  #isStill: boolean;
  #settled = 0;
  #time = 0;
  #drawn = 0;

  constructor(host: HTMLElement, { renderer, isStill, onLost, onDrawn, onBroken, speaker }: Opening) {
    this.#host = host;
    this.#isStill = isStill;
    this.#onLost = renderer === 'webgl' ? onLost : () => {};
    this.#onDrawn = onDrawn;
    this.#onBroken = onBroken;
    this.#watch = freshWatch(renderer);
    this.#surface = this.#measure();
    this.#passage = openPassage(host);
    const house: House = {
      surface: () => this.#surface,
      boxes: () => boxesFor(this.#boxes, this.#surface.width, this.#surface.height),
      isStill: () => this.#isStill,
      redraws: () => paceOf(this.#watch).redraws,
      presses: () => this.#passage.presses(),
      personDrawn: () => (this.#drawn += 1),
      speaker,
    };
    this.#title = new TitleScene(house);
    this.#dialogue = new DialogueScene(house);
    this.#score = new ScoreScene(house);
    this.#game = new Game(configFor(host, renderer, this.#surface));
    this.#game.events.once('ready', () => {
      this.#game.renderer.on('losewebgl', this.#onLost);
      this.#open(renderer);
    });
    this.#stopBeat = startMetronome({
      rate: () => paceOf(this.#watch).rate,
      isResting: () => !this.#game.isRunning || (this.#isStill && this.#time > this.#settled),
      draw: (time, gap) => this.#tryToDraw(time, gap),
    });
  }

  get programme(): Programme | null {
    return this.#programme;
  }
  get boxes(): Boxes | null {
    return this.#boxes;
  }

  /** Everything that is to be seen comes through here. */
  give(programme: Programme): void {
    const before = this.#programme?.scene;
    this.#programme = programme;
    this.#stir();
    if (programme.scene === 'title-scene') this.#title.show(programme.picture);
    else if (programme.scene === 'dialogue-scene') this.#dialogue.show(programme.picture);
    else this.#score.show(programme.picture);
    if (this.#game.isRunning && before !== programme.scene) this.#changeScene(before);
  }

  /** Shows what is being said whole at once; false where it stands already. */
  hurry(): boolean {
    return this.#programme?.scene === 'dialogue-scene' && this.#dialogue.hurry();
  }

  arrange(boxes: Boxes | null): void {
    this.#boxes = boxes;
    this.#layOut();
  }

  reduceMotion(isStill: boolean): void {
    this.#isStill = isStill;
    this.#layOut();
  }

  /** Draws everything anew, as it is coloured now. */
  repaint(): void {
    this.#layOut();
  }

  /** The host has another size, or the screen another density. */
  resize(): void {
    const now = this.#measure();
    const was = this.#surface;
    if (now.width === was.width && now.height === was.height && now.scale === was.scale) return;
    this.#surface = now;
    if (!this.#game.isRunning) return;
    this.#fitCanvas();
    this.#layOut();
  }

  close(): void {
    this.#stopBeat();
    this.#passage.close();
    delete this.#host.dataset['stage'];
    this.#game.destroy(true);
    // The game puts its own end off to the next picture, and there will be none.
    this.#game.step(this.#time, 0);
  }

  #measure(): Surface {
    const { clientWidth: width, clientHeight: height } = this.#host;
    return surfaceFor({ width, height, density: devicePixelRatio }, paceOf(this.#watch).widest);
  }

  #open(renderer: Renderer): void {
    this.#game.canvas.setAttribute('aria-hidden', 'true');
    this.#host.dataset['renderer'] = renderer;
    this.#game.scene.add('title-scene', this.#title);
    this.#game.scene.add('dialogue-scene', this.#dialogue);
    this.#game.scene.add('score-scene', this.#score);
    this.#surface = this.#measure();
    this.#fitCanvas();
    if (this.#programme) this.#changeScene(undefined);
  }

  #changeScene(before: Programme['scene'] | undefined): void {
    const scene = this.#programme?.scene;
    if (!scene) return;
    if (before) {
      if (!this.#isStill) this.#passage.from(this.#game, this.#time);
      this.#game.scene.stop(before);
    }
    this.#game.scene.start(scene);
    this.#host.dataset['scene'] = scene;
    this.#stir();
  }

  #fitCanvas(): void {
    const { width, height, scale } = this.#surface;
    this.#game.scale.setZoom(1 / scale);
    this.#game.scale.resize(Math.round(width * scale), Math.round(height * scale));
    this.#game.canvas.style.width = `${width}px`;
    this.#game.canvas.style.height = `${height}px`;
  }

  #layOut(): void {
    this.#stir();
    this.#title.arrange();
    this.#dialogue.arrange();
    this.#score.arrange();
  }

  #stir(): void {
    this.#settled = this.#time + SETTLING;
  }

  /** A drawing that fails would fail again at every beat: the words play on without it. */
  #tryToDraw(time: number, gap: number): void {
    try {
      this.#draw(time, gap);
    } catch (reason) {
      this.#stopBeat();
      this.#host.dataset['stage'] = 'broken';
      this.#onBroken(reason);
    }
  }

  #draw(time: number, gap: number): void {
    this.#time = time;
    this.#game.step(time, gap);
    this.#noticeLife();
    const level = this.#watch.level;
    this.#watch = watched(this.#watch, gap / 1000);
    if (this.#watch.level === level) return;
    if (isStruggling(this.#watch)) this.#onLost();
    this.resize();
  }

  /** Drawn once, and moved where it may move. */
  #noticeLife(): void {
    if (this.#host.dataset['stage'] === 'alive' || this.#drawn < (this.#isStill ? 1 : 2)) return;
    this.#host.dataset['stage'] = 'alive';
    this.#onDrawn();
  }
}

function configFor(host: HTMLElement, renderer: Renderer, surface: Surface): Phaser.Types.Core.GameConfig {
  const { width, height, scale } = surface;
  return {
    type: renderer === 'canvas' ? CANVAS : WEBGL,
    parent: host,
    width: Math.round(width * scale),
    height: Math.round(height * scale),
    backgroundColor: NIGHT,
    banner: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    scale: { mode: Scale.NONE, zoom: 1 / scale },
    // Our sheets carry their own soft edges; multisampling only costs.
    render: { antialias: true, antialiasGL: false },
    callbacks: {
      preBoot: (game) => {
        // The metronome beats the time, so Phaser's own loop never starts.
        game.loop.start = () => {};
      },
    },
  };
}
