import { RUN_MODES } from '../records/records.ts';
import type { RunMode } from '../records/records.ts';
import type { Language } from '../scenario/scenario.ts';

/** What the address asks for. Anything unreadable in it is left out, never an error page. */
export interface Address {
  readonly language: Language | null;
  /** A whole number from 1 to 2^32 − 1, or null: the page picks one. */
  readonly seed: number | null;
  readonly persona: string | null;
  readonly scenario: string | null;
  readonly projector: boolean;
  /** How it is to be played: `mode=practice`, `say_it_first`, `assessment`, or `explore`, which does not count; null: as chosen last. */
  readonly mode: RunMode | null;
  readonly renderer: 'auto' | 'canvas' | 'webgl';
  /** Where a pack may be fetched from, once the person agrees. */
  readonly pack: string | null;
  /** A run to look at, as `#run=…`. */
  readonly run: string | null;
  /** What a trainer assigned, as `#assignment=…`. */
  readonly assignment: string | null;
}

export const MOST_SEED = 0xffffffff;

/** A seed from what somebody typed, or null. */
export function seedFrom(text: string | null): number | null {
  if (text === null || !/^\d{1,10}$/.test(text.trim())) return null;
  const seed = Number(text.trim());
  return seed >= 1 && seed <= MOST_SEED ? seed : null;
}

const behind = (hash: string, name: string): string | null =>
  hash.startsWith(name) ? hash.slice(name.length) : null;

/** Reads `location.search` and `location.hash`. */
export function readAddress(search: string, hash: string): Address {
  const asked = new URLSearchParams(search);
  const language = asked.get('lang');
  const renderer = asked.get('renderer');
  return {
    language: language === 'es' || language === 'en' ? language : null,
    seed: seedFrom(asked.get('seed')),
    persona: asked.get('persona'),
    scenario: asked.get('scenario'),
    projector: asked.has('projector'),
    mode: RUN_MODES.find((mode) => mode === asked.get('mode')) ?? null,
    pack: asked.get('pack'),
    renderer: renderer === 'canvas' || renderer === 'webgl' ? renderer : 'auto',
    run: behind(hash, '#run='),
    assignment: behind(hash, '#assignment='),
  };
}
