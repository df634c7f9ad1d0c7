/** How loud everything is, as a function of the moment. Nothing jumps: what plays it fades. */
import { ramp } from './glide.ts';

/** What the person has set. */
export interface Levels {
  /** 0–1: of everything. */
  readonly all: number;
  /** 0–1: of the customer’s voice within it. */
  readonly voice: number;
  /** 0–1: of the music within it. */
  readonly music: number;
  /** No sudden sounds, no heart. */
  readonly isGentle: boolean;
}

/** What of the moment is heard. */
export interface Ambience {
  /** Temperature of the customer, 0–100; null where nobody is angry. */
  readonly heat: number | null;
  /** Calm the trainee has left, 0–100. */
  readonly calm: number;
  /** The line is held: its music plays instead of ours. */
  readonly isHeld: boolean;
  /** A telephone line is open between the two. */
  readonly isOnLine: boolean;
}

export const LAYERS = ['ground', 'pulse', 'unrest', 'warmth'] as const;
export type Layer = (typeof LAYERS)[number];
/** 0–1 for each. */
export type Mix = Readonly<Record<Layer | 'heart' | 'hold' | 'line', number>>;

export const SILENCE: Mix = { ground: 0, pulse: 0, unrest: 0, warmth: 0, heart: 0, hold: 0, line: 0 };

/** Of an open line: a noise nobody can take off their ear is kept low. */
const LINE = 0.7;

/** Layers come in as it gets hotter; the warm one returns as it cools. */
export function mixOf({ heat, calm, isHeld, isOnLine }: Ambience, { music, isGentle }: Levels): Mix {
  if (isHeld) return { ...SILENCE, hold: music };
  const heart = isGentle || heat === null ? 0 : 0.9 * (1 - ramp(14, 46, calm));
  if (heat === null) return { ...SILENCE, ground: music * 0.6, warmth: music * 0.5, heart };
  return {
    ground: music * 0.85,
    pulse: music * ramp(28, 66, heat),
    unrest: music * (isGentle ? 0.4 : 1) * ramp(58, 92, heat),
    warmth: music * (1 - ramp(18, 46, heat)),
    heart,
    hold: 0,
    line: isOnLine && !isGentle ? LINE : 0,
  };
}

/** Sounds that startle are softened for whoever asked for that. */
const SUDDEN: ReadonlySet<string> = new Set(['ring', 'slam', 'thump', 'hang_up', 'door']);
export const strengthOf = (cue: string, isGentle: boolean): number => (isGentle && SUDDEN.has(cue) ? 0.3 : 1);
