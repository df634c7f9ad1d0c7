/** One moment of the conversation: place, person, words, instruments. The face moves before the next line. */
import { Backdrop } from './backdrop.ts';
import { Bubble } from './bubble.ts';
import { CallFrame } from './call-frame.ts';
import { Device } from './skins/device.ts';
import { Comings } from './ends/comings.ts';
import { Company } from './ends/company.ts';
import { Figure } from './figure.ts';
import { Foreground } from './foreground.ts';
import { Gauge } from './gauge.ts';
import { Glint } from './ends/glint.ts';
import { Life } from './life.ts';
import { Play } from './play.ts';
import { Thought } from './thought.ts';
import { Veil } from './veil.ts';
import { aloud } from './stress.ts';
import { toneOf } from './voice/tone.ts';
import { glide } from './glide.ts';
import { isSameLook } from './art.ts';
import type { Box, DialoguePicture } from './picture.ts';
import type { Exit } from './ends/exit.ts';
import type { GaugeView } from './gauge-drawing.ts';
import type { House } from './house.ts';
import type { Lips } from './voice/speaker.ts';
import type { Said } from './voice/utter.ts';

/** The body answers first, words come after. Seconds. */
const FACE_FIRST = 0.45;
/** Between the last word and leaving. Seconds. */
const LAST_WORD = 0.7;
/** Of somebody's presence, 0–1: less is nobody. */
const GONE = 0.05;
/** Share of the bubble's box that a thought takes. */
const THOUGHT_SHARE = 0.34;

export class DialogueScene extends Play<DialoguePicture> {
  #backdrop!: Backdrop;
  #life!: Life;
  #company!: Company;
  #figure!: Figure;
  #foreground!: Foreground;
  #device!: Device;
  #comings!: Comings;
  #bubble!: Bubble;
  #thought!: Thought;
  #gauge!: Gauge;
  #call!: CallFrame;
  #glint!: Glint;
  #veil!: Veil;
  #time = 0;
  #faceMovedAt = 0;
  #leftAt = 0;
  #loudness = 0;
  #isGone = false;
  /** The line the voice has been given. */
  #spoken = 0;

  constructor(house: House) {
    super('dialogue-scene', house);
  }

  protected build(): void {
    this.#backdrop = new Backdrop(this, this.house);
    this.#life = new Life(this, this.house);
    this.#company = new Company(this, this.house);
    this.#figure = new Figure(this, this.house);
    this.#foreground = new Foreground(this, this.house);
    this.#device = new Device(this, this.house);
    this.#comings = new Comings(this, this.house);
    this.#call = new CallFrame(this, this.house);
    this.#gauge = new Gauge(this, this.house);
    this.#thought = new Thought(this, this.house);
    this.#bubble = new Bubble(this, this.house);
    this.#glint = new Glint(this, this.house);
    this.#veil = new Veil(this, this.house);
  }

  protected lay(): void {
    this.#backdrop.lay();
    this.#life.lay();
    this.#figure.place(this.house.boxes().person);
    this.#foreground.lay(this.#figure.area);
    this.#device.lay();
    this.#comings.lay();
    this.#glint.lay(this.house.boxes().person);
    this.#call.lay();
    this.#gauge.lay();
    this.#veil.lay();
    this.#layWords();
  }

  /** A thought takes room from what is said. */
  #layWords(): void {
    const { bubble } = this.house.boxes();
    const [spoken, thought] = shareBox(bubble, this.picture?.thought ?? null);
    this.#bubble.place(spoken, this.#figure.mouth);
    this.#thought.place(thought, this.#figure.mouth);
  }

  protected perform(picture: DialoguePicture, before: DialoguePicture | null): void {
    this.#backdrop.show(picture, picture.mood.temperature / 100);
    this.#life.show(picture.setting);
    this.#foreground.show(picture, picture.mood.temperature / 100);
    this.#device.show(picture.channel);
    this.#figure.isServed = this.#foreground.isThere;
    this.#figure.feel(picture, !isSameLook(before?.look, picture.look));
    this.#foreground.lay(this.#figure.area);
    this.#gauge.show(gaugeOf(picture), before?.look !== picture.look);
    this.#company.show(picture, { person: this.#figure.area, isServed: this.#foreground.isThere });
    this.#glint.show(picture);
    this.#notice(picture, before);
    this.#thought.think(picture.thought);
    this.#bubble.focus(picture.lineFocused);
    if (before?.paused !== picture.paused) this.#call.hold(picture.paused);
    this.#veil.draw(picture.paused ? 0.2 : 0, '#050a14');
  }

  /** What has changed since the last picture decides what waits for what. */
  #notice(picture: DialoguePicture, before: DialoguePicture | null): void {
    if (!before) this.#comings.begin(picture);
    if (!before || hasFaceMoved(before, picture)) this.#faceMovedAt = this.#time;
    if (before?.leaving !== picture.leaving) this.#leftAt = this.#time;
    if (before?.line?.id !== picture.line?.id) this.#changeLine(picture);
    if (before?.thought !== picture.thought) this.#layWords();
  }

  /** The last line ends; the next one is rendered while the face moves. */
  #changeLine(picture: DialoguePicture): void {
    this.#bubble.say(null, 0);
    this.house.speaker()?.hush();
    this.#spoken = 0;
    const said = saidIn(picture);
    if (said) this.house.speaker()?.prepare(said);
  }

  /** The whole line at once, even before its first word; false where it stands already. */
  hurry(): boolean {
    if (!this.picture?.line || this.picture.paused) return false;
    this.#bubble.say(this.picture.line, this.picture.mood.temperature);
    return this.#bubble.hurry();
  }

  #speak(picture: DialoguePicture): void {
    const said = saidIn(picture);
    if (!picture.line || !said || this.#spoken === picture.line.id) return;
    this.#spoken = picture.line.id;
    void this.house.speaker()?.speak(said);
  }

  protected move(_time: number, seconds: number, picture: DialoguePicture): void {
    if (picture.paused) return;
    this.#time += seconds;
    this.#surround(seconds);
    const isDue = this.#time - this.#faceMovedAt >= FACE_FIRST && this.#comings.isNearlyHere(picture);
    if (picture.line && isDue && !this.#isGone) {
      this.#bubble.say(picture.line, picture.mood.temperature);
      this.#speak(picture);
    }
    this.#bubble.update(seconds, this.#time);
    this.#thought.update(seconds);
    const lips = this.#listen(seconds);
    // Whoever leaves first says the last words.
    if ((picture.line && !isDue) || this.#bubble.isSpeaking || lips) this.#leftAt = this.#time + LAST_WORD;
    const exit = this.#leave(seconds, picture);
    this.#figure.update(seconds, { loudness: this.#loudness, lips });
    this.#call.update(seconds, this.#time, {
      channel: picture.channel,
      name: picture.name,
      loudness: this.#loudness,
      hungUp: exit.hungUp,
    });
  }

  #listen(seconds: number): Lips | null {
    const lips = this.house.speaker()?.lips() ?? null;
    const loudness = this.#bubble.isSpeaking || lips ? 1 : 0;
    this.#loudness = glide(this.#loudness, loudness, seconds * 12);
    return lips;
  }

  /** Everything round the person and the words. */
  #surround(seconds: number): void {
    this.#backdrop.update(seconds);
    this.#life.update(this.#time);
    this.#gauge.update(seconds);
    this.#company.update(seconds);
    this.#glint.update(seconds);
  }

  #leave(seconds: number, picture: DialoguePicture): Exit {
    const exit = this.#comings.update(seconds, picture, this.#time - this.#leftAt);
    this.#figure.stand(exit);
    this.#comings.draw(exit, this.#figure.area);
    if (picture.leaving !== 'no') this.#veil.draw(exit.flash, '#fff6e6');
    // Words do not hang over an empty place; where nothing moves they stay to be read.
    const isGone = exit.presence < GONE && !this.house.isStill();
    if (isGone && !this.#isGone) this.#bubble.say(null, 0);
    this.#isGone = isGone;
    return exit;
  }
}

/** What is heard of a line: nothing where the two of them write. */
function saidIn({ line, voice, mood, game, channel }: DialoguePicture): Said | null {
  if (!line || WRITTEN.includes(channel)) return null;
  return { text: aloud(line.text), voice, tone: toneOf(mood, game) };
}
const WRITTEN = ['chat', 'email', 'social'];

const gaugeOf = (picture: DialoguePicture): GaugeView => ({
  temperature: picture.mood.temperature,
  band: picture.band,
  word: picture.bandWord,
  figures: picture.figures,
  instruments: picture.instruments,
});

/** Figures that have moved show in the face; a new line alone does not. */
function hasFaceMoved(before: DialoguePicture, now: DialoguePicture): boolean {
  const twitched = now.twitch !== 'still' && now.twitch !== before.twitch;
  return twitched || now.game !== before.game || now.mood.temperature !== before.mood.temperature;
}

/** In less height what is said keeps all the room. CSS pixels. */
const ROOM_FOR_BOTH = 140;

function shareBox(box: Box, thought: string | null): readonly [Box, Box] {
  if (thought === null || box.height < ROOM_FOR_BOTH) return [box, { ...box, height: 0 }];
  const height = box.height * THOUGHT_SHARE;
  const spoken = { ...box, height: box.height - height };
  return [spoken, { ...box, y: box.y + spoken.height, height }];
}
