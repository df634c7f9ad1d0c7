/** A line as a mouth meets it: syllables with what opens them, how loud they are written, where breath is taken. */
export const VOWELS = ['a', 'e', 'i', 'o', 'u'] as const;
export type Vowel = (typeof VOWELS)[number];

/** What a syllable begins with: nothing, a burst, a hiss, a hum, or a glide. */
export type Onset = 'none' | 'stop' | 'hiss' | 'nasal' | 'glide';

export interface Syllable {
  readonly vowel: Vowel;
  readonly onset: Onset;
  /** 1 for a plain one; more where vowels run together. */
  readonly length: number;
  /** Seconds of silence after it, at an even pace. */
  readonly pause: number;
  /** The mark that ends a sentence here, or null. */
  readonly ends: '.' | '!' | '?' | '…' | null;
  /** Written in capitals. */
  readonly isShouted: boolean;
}

const PAUSES: Readonly<Record<string, number>> = {
  ',': 0.14,
  ';': 0.2,
  ':': 0.18,
  '.': 0.3,
  '!': 0.26,
  '?': 0.28,
  '…': 0.5,
};
const ENDS = ['.', '!', '?', '…'] as const;

/** Syllables of a text in any language written in Latin letters; at most `most`, the last one always kept. */
export function syllablesOf(text: string, most: number): readonly Syllable[] {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('...', '…');
  const found: Syllable[] = [];
  for (const [, onset = '', vowels = '', rest = ''] of plain.matchAll(
    /([^aeiouy]*)([aeiouy]+)([^aeiouy]*$)?/gi,
  )) {
    settle(found, onset);
    found.push(syllableOf(onset, vowels));
    settle(found, rest);
  }
  const last = found.at(-1);
  return last === undefined || found.length <= most ? found : [...found.slice(0, most - 1), last];
}

function syllableOf(before: string, vowels: string): Syllable {
  const onset = before.split(/[^\p{L}]/u).at(-1) ?? '';
  const letters = onset + vowels;
  return {
    vowel: vowelOf(vowels),
    onset: onsetOf(onset.toLowerCase()),
    length: 1 + Math.min(0.5, (vowels.length - 1) * 0.25),
    pause: 0,
    ends: null,
    isShouted: letters.length > 1 && letters === letters.toUpperCase(),
  };
}

function vowelOf(vowels: string): Vowel {
  const letters = vowels.toLowerCase();
  return CARRYING.find((vowel) => letters.includes(vowel)) ?? 'i';
}
/** The more open a vowel, the more it carries its syllable. */
const CARRYING: readonly Vowel[] = ['a', 'o', 'e', 'u', 'i'];

function onsetOf(letters: string): Onset {
  const last = letters.at(-1);
  if (last === undefined) return 'none';
  if ('sfzxhjc'.includes(last)) return 'hiss';
  if ('ptkbdgq'.includes(last)) return 'stop';
  return 'mn'.includes(last) ? 'nasal' : 'glide';
}

/** Marks between two syllables belong to the one before them. */
function settle(found: Syllable[], between: string): void {
  const before = found.at(-1);
  if (before === undefined) return;
  const pause = Math.max(
    ...Object.entries(PAUSES).map(([mark, rest]) => (between.includes(mark) ? rest : 0)),
  );
  if (pause === 0) return;
  const ends = ENDS.findLast((end) => between.includes(end)) ?? null;
  found[found.length - 1] = { ...before, pause, ends };
}
