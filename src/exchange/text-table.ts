/** The texts of a pack as rows for a translator: one text a row, its languages side by side. */
import {
  ACT_WORDS,
  findTexts,
  fingerprintOf,
  unstressed,
  type Language,
  type PackFile,
  type Words,
  type WrittenText,
} from '../scenario/scenario.ts';

/** One text on its way out or back. */
export interface TextRow {
  /** Stable: `branch-g/ring/forty-minutes-you-say/say`. */
  readonly id: string;
  readonly file: string;
  /** Who says it, and with which acts: for the translator's eyes alone. */
  readonly context: string;
  readonly words: Words;
  /** A fingerprint of each text as it was when it went out. */
  readonly marks: Words;
}

/** Line ends and spaces around a text come and go in spreadsheets; they do not count. */
export function settled(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

/** The fingerprint of a text, `''` for none. */
export function markOf(text: string | undefined): string {
  const bare = settled(text ?? '');
  return bare === '' ? '' : fingerprintOf(bare);
}

/** Marks in one cell: `es:1x2y-c en:9z-14`. */
export function spelledMarks(marks: Words): string {
  return Object.entries(marks)
    .map(([language, mark]) => `${language}:${mark}`)
    .join(' ');
}

/** Marks out of one cell; what is not a mark is passed over. */
export function marksIn(cell: string): Words {
  const pairs = [...cell.matchAll(/\b([a-z]{2}):([a-z0-9]+-[a-z0-9]+)/g)];
  return Object.fromEntries(pairs.map(([, language, mark]) => [language, mark]));
}

/** Every text of a pack, in the order it stands in its files; contexts are in `language`. */
export function stringsOf(files: readonly PackFile[], language: Language): readonly TextRow[] {
  return findTexts(files).flatMap(({ file, texts }) =>
    texts.map((text) => ({
      id: text.id,
      file,
      context: contextOf(text, language),
      words: text.words,
      marks: Object.fromEntries(Object.entries(text.words).map(([key, words]) => [key, markOf(words)])),
    })),
  );
}

type Voice = 'customer' | 'thought' | 'trainee' | 'judgement' | 'facilitator' | 'screen';

const VOICES: Readonly<Record<Voice, Readonly<Record<Language, string>>>> = {
  customer: { es: 'dice el cliente', en: 'the customer says' },
  thought: { es: 'lo piensa el cliente', en: 'the customer thinks' },
  trainee: { es: 'lo dice quien atiende', en: 'the trainee says' },
  judgement: { es: 'lo piensa quien atiende', en: 'the trainee thinks' },
  facilitator: { es: 'para quien dirige la clase', en: 'for whoever leads the class' },
  screen: { es: 'se lee en pantalla', en: 'read on screen' },
};

/** Which word a sentence leans on is the translator's to settle: the marks go out with the text and come back with it. */
const STRESSED: Readonly<Record<Language, string>> = {
  es: '*así* se marca el énfasis',
  en: '*like this* marks the stress',
};

function contextOf({ path, acts, words }: WrittenText, language: Language): string {
  const isSaid = path.at(-1) === 'say';
  const isStressed = Object.values(words).some((text) => text !== unstressed(text));
  return [
    VOICES[voiceOf(path)][language],
    ...(isSaid && acts.length > 0 ? [acts.map((act) => ACT_WORDS[act].title[language]).join(', ')] : []),
    ...(isStressed ? [STRESSED[language]] : []),
  ].join(' · ');
}

/** Keys under which somebody speaks, the nearest to the text first to tell. */
const SPEAKING: ReadonlyMap<string, Voice> = new Map<string, Voice>([
  ['say', 'trainee'],
  ['after', 'trainee'],
  ['hears', 'thought'],
  ['thinks', 'thought'],
  ['thought', 'judgement'],
  ['answer', 'customer'],
  ['story', 'customer'],
  ['stock', 'customer'],
  ['bitten', 'customer'],
  ['refused', 'customer'],
  ['facilitator', 'facilitator'],
]);

function voiceOf(path: readonly string[]): Voice {
  const speaking = path.toReversed().find((step) => SPEAKING.has(step));
  const isLine = path.at(0) === 'baits' || (path.at(0) === 'beats' && path.includes('customer'));
  return (speaking === undefined ? undefined : SPEAKING.get(speaking)) ?? (isLine ? 'customer' : 'screen');
}
