/** The sound of the house, through Howler. Loaded by the sound gate at the first gesture. */
import { Howl, Howler } from 'howler';
import { LAYERS, SILENCE, mixOf, strengthOf } from './mix.ts';
import type { Ambience, Layer, Levels, Mix } from './mix.ts';
import { openTrack, openTracks, type Track } from './track.ts';
import { CUE_FILE, HEARTBEAT, HOLD, LINE, SCORE, cuePart, roomLoop } from './sound-files.ts';
import { CUES } from './picture.ts';
import type { Cue } from './picture.ts';
import { Speaker } from './voice/speaker.ts';

/** Milliseconds in which a room comes or goes, and in which the music follows a mood. */
const ROOM_FADE = 900;
const MUSIC_FADE = 2400;
/** The line is held at once. */
const HOLD_FADE = 350;
/** A line opens and goes dead within a breath. */
const LINE_FADE = 250;

export class Orchestra {
  readonly speaker: Speaker;
  readonly #cues: Howl;
  #score: Readonly<Record<Layer, Track>> | null = null;
  #heart: Track | null = null;
  #hold: Track | null = null;
  #line: Track | null = null;
  #levels: Levels;
  #ambience: Ambience | null = null;
  #room: { readonly setting: string; readonly track: Track } | null = null;
  #ring: number | null = null;

  constructor(levels: Levels) {
    this.#levels = levels;
    this.speaker = new Speaker(levels.voice);
    const sprite = Object.fromEntries(CUES.map((cue) => [cue, cuePart(cue)]));
    this.#cues = new Howl({ src: [CUE_FILE], format: ['mp3'], sprite });
    Howler.volume(levels.all);
    document.addEventListener('visibilitychange', hush);
  }

  /** Whoever picks up, or whatever else happens, ends the ringing. */
  cue(cue: Cue): void {
    if (this.#ring !== null) this.#cues.fade(1, 0, 60, this.#ring);
    const playing = this.#cues.play(cue);
    this.#cues.volume(strengthOf(cue, this.#levels.isGentle), playing);
    this.#ring = cue === 'ring' ? playing : null;
  }

  set(levels: Levels): void {
    this.#levels = levels;
    Howler.volume(levels.all);
    this.speaker.volume(levels.voice);
    this.#mix();
  }

  /** What the moment is like; null where nothing should play. */
  follow(ambience: Ambience | null): void {
    this.#ambience = ambience;
    this.#mix();
  }

  room(setting: string | null): void {
    if (setting === (this.#room?.setting ?? null)) return;
    this.#room?.track.leave(ROOM_FADE);
    if (setting === null) {
      this.#room = null;
      return;
    }
    const track = openTrack(roomLoop(setting));
    track.at(1, ROOM_FADE);
    this.#room = { setting, track };
  }

  close(): void {
    document.removeEventListener('visibilitychange', hush);
    this.speaker.close();
    this.#cues.unload();
    this.#room?.track.leave(0);
    for (const track of [this.#heart, this.#hold, this.#line, ...Object.values(this.#score ?? {})])
      track?.leave(0);
  }

  #mix(): void {
    const mix = this.#ambience ? mixOf(this.#ambience, this.#levels) : SILENCE;
    const fade = this.#ambience?.isHeld ? HOLD_FADE : MUSIC_FADE;
    this.#gather(mix);
    for (const layer of LAYERS) this.#score?.[layer].at(mix[layer], fade);
    this.#heart?.at(mix.heart, fade);
    this.#hold?.at(mix.hold, fade);
    this.#line?.at(mix.line, LINE_FADE);
  }

  /** Nothing is loaded before it is heard for the first time. */
  #gather(mix: Mix): void {
    if (LAYERS.some((layer) => mix[layer] > 0)) this.#score ??= openTracks(SCORE);
    if (mix.heart > 0) this.#heart ??= openTrack(HEARTBEAT);
    if (mix.hold > 0) this.#hold ??= openTrack(HOLD);
    if (mix.line > 0) this.#line ??= openTrack(LINE);
  }
}

/** A tab in the background is silent. */
const hush = (): void => {
  Howler.mute(document.hidden);
};
