import type { Intensity, Language } from '../conversation/conversation.ts';
import { RUN_MODES, type RunMode } from './run-notes.ts';
import { findText, isRecord, keepText, recordIn, type Found, type Kept, type Shelf } from './storage.ts';

/** How the page should look: as the system asks, dark, light enough for a projector, or with the most contrast. */
export const THEME_WISHES = ['system', 'dark', 'light', 'contrast'] as const;
export type ThemeWish = (typeof THEME_WISHES)[number];

/** What a person has set, and whether they have been here before. */
export interface Settings {
  readonly format: 1;
  /** Null: follow the browser. */
  readonly language: Language | null;
  readonly wordsOnly: boolean;
  /** 0–1; 0 is mute. */
  readonly volume: number;
  /** 0–1 of the volume: the customer’s wordless voice; 0 where it stays silent. */
  readonly voice: number;
  /** 0–1 of the volume: the music under a conversation. */
  readonly music: number;
  /** Lines are read by the browser’s own voice instead of the wordless one. */
  readonly readAloud: boolean;
  /** How a run is played where nothing else is asked for: as it was chosen last, exploring aside. */
  readonly mode: RunMode;
  /** Before the customer reacts, the learner says which way the mood will go. */
  readonly predicts: boolean;
  /** In practice, what the customer thinks is shown. */
  readonly thoughts: boolean;
  /** In an assessment no silence falls by itself. */
  readonly extendedTime: boolean;
  /** How many assessments of each `pack/scenario` were begun here. */
  readonly assessed: Readonly<Record<string, number>>;
  /** Without what startles: soft doors and bells, no heartbeat. */
  readonly gentleSound: boolean;
  readonly intensity: Intensity;
  /** Null: follow the system. */
  readonly reducedMotion: boolean | null;
  /** Null: nothing was chosen; the page is dark, or light on a projector. */
  readonly theme: ThemeWish | null;
  /** Whether the first visit is over. */
  readonly visited: boolean;
  /** Instruments met in earlier runs, by name, the first one first; each run brings one more at most. */
  readonly met: readonly string[];
  /** Best outcome so far by `pack/scenario`, 0–100. */
  readonly best: Readonly<Record<string, number>>;
  /** How each `pack/scenario` ended the last time: the kind of ending. */
  readonly ended: Readonly<Record<string, string>>;
  /** What was played last, as `pack/scenario`. */
  readonly last: string | null;
}

export const FIRST_SETTINGS: Settings = {
  format: 1,
  language: null,
  wordsOnly: false,
  volume: 0.6,
  voice: 0.8,
  music: 0.35,
  readAloud: false,
  mode: 'practice',
  predicts: false,
  thoughts: false,
  extendedTime: false,
  assessed: {},
  gentleSound: false,
  intensity: 1,
  reducedMotion: null,
  theme: null,
  visited: false,
  met: [],
  best: {},
  ended: {},
  last: null,
};

const KEY = 'cascabel.settings';

export function keepSettings(shelf: Shelf, settings: Settings): Kept {
  return keepText(shelf, KEY, JSON.stringify(settings));
}

/** The settings kept; a value that makes no sense falls back to the first one, the others stay. */
export function findSettings(shelf: Shelf): Found<Settings> {
  return findText(shelf, KEY, settingsIn);
}

const settingsIn = (text: string): Settings | null => settingsOf(recordIn(text));

/** Settings in something that was kept or sent; null where it holds none. */
export function settingsOf(kept: unknown): Settings | null {
  if (!isRecord(kept) || kept['format'] !== 1) return null;
  const first = FIRST_SETTINGS;
  return {
    format: 1,
    language: oneOf(['es', 'en'] as const, kept['language']) ?? null,
    wordsOnly: kept['wordsOnly'] === true,
    volume: isFigure(kept['volume'], 1) ? kept['volume'] : first.volume,
    voice: isFigure(kept['voice'], 1) ? kept['voice'] : first.voice,
    music: isFigure(kept['music'], 1) ? kept['music'] : first.music,
    readAloud: kept['readAloud'] === true,
    mode: oneOf(RUN_MODES, kept['mode']) ?? first.mode,
    predicts: kept['predicts'] === true,
    thoughts: kept['thoughts'] === true,
    extendedTime: kept['extendedTime'] === true,
    assessed: figuresIn(kept['assessed'], MOST_ASSESSED),
    gentleSound: kept['gentleSound'] === true,
    intensity: oneOf([0, 1, 2] as const, kept['intensity']) ?? first.intensity,
    reducedMotion: typeof kept['reducedMotion'] === 'boolean' ? kept['reducedMotion'] : null,
    theme: oneOf(THEME_WISHES, kept['theme']) ?? null,
    visited: kept['visited'] === true,
    met: metIn(kept),
    best: figuresIn(kept['best'], 100),
    ended: endedIn(kept['ended']),
    last: typeof kept['last'] === 'string' ? kept['last'] : null,
  };
}

/** Whoever was here before instruments were kept has seen the first of them. */
const MET_BEFORE = ['temperature'];
/** More than there are instruments of any Cascabel. */
const MOST_MET = 20;

function metIn({ met, visited }: Record<string, unknown>): Settings['met'] {
  if (!Array.isArray(met)) return visited === true ? MET_BEFORE : [];
  return [...new Set(met.filter((name) => typeof name === 'string'))].slice(0, MOST_MET);
}

/** More often than anybody sits down to the same assessment. */
const MOST_ASSESSED = 10_000;

function figuresIn(kept: unknown, most: number): Readonly<Record<string, number>> {
  if (!isRecord(kept)) return {};
  return Object.fromEntries(
    Object.entries(kept).flatMap(([key, figure]) => (isFigure(figure, most) ? [[key, figure] as const] : [])),
  );
}

function endedIn(kept: unknown): Settings['ended'] {
  if (!isRecord(kept)) return {};
  return Object.fromEntries(
    Object.entries(kept).flatMap(([key, kind]) => (typeof kind === 'string' ? [[key, kind] as const] : [])),
  );
}

function isFigure(value: unknown, most: number): value is number {
  return typeof value === 'number' && value >= 0 && value <= most;
}

function oneOf<T>(allowed: readonly T[], value: unknown): T | undefined {
  return allowed.find((each) => each === value);
}
