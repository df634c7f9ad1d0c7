/** Shapes of what authors write in words: texts in languages, ids, and names that point elsewhere. */
import type { Words } from './compiled.ts';
import { define, found, refer } from './reading.ts';
import type { DefinedInside, NamedThing, Reading } from './reading.ts';
import { isBlank, named, scalarIn, wrongKind } from './shape.ts';
import type { Shape } from './shape.ts';
import { straySlots } from './slots.ts';
import { LANGUAGES } from './vocabulary.ts';
import type { Language } from './vocabulary.ts';
import { LANGUAGE } from './vocabularies.ts';
import { nameOf } from './vocabulary-lookup.ts';
import type { Mapping, Node, Scalar } from './yaml-tree.ts';

/** The longest text anybody may write, in characters. */
const LONGEST_TEXT = 4_000;
/** The longest id. */
const LONGEST_ID = 60;

/** One string without languages: a licence, an author. */
export const PLAIN_TEXT: Shape<string> = {
  read: (node, reading) => {
    const written = scalarIn(node, reading);
    return written === undefined ? undefined : soundText(written, reading);
  },
  schema: () => ({ type: 'string', minLength: 1 }),
};

/** A text: a map by language, or a bare string in the pack's first language. */
export const WORDS: Shape<Words> = named('words', {
  read: (node, reading) => {
    if (node.kind === 'list') return wrongKind(node, reading, 'text');
    reading.texts.push(node);
    return node.kind === 'map' ? wordsByLanguage(node, reading) : bareWords(node, reading);
  },
  schema: () => ({
    anyOf: [
      { type: 'string', minLength: 1 },
      {
        type: 'object',
        properties: Object.fromEntries(LANGUAGES.map((language) => [language, { type: 'string' }])),
        additionalProperties: false,
      },
    ],
  }),
});

function bareWords(node: Scalar, reading: Reading): Words | undefined {
  const written = scalarIn(node, reading);
  const text = written === undefined ? undefined : spokenText(written, reading);
  if (text === undefined) return undefined;
  const [first, ...others] = reading.languages;
  for (const language of others) noteMissingLanguage(node, reading, language);
  return { [first]: text };
}

function wordsByLanguage(node: Mapping, reading: Reading): Words | undefined {
  const words: Partial<Record<Language, string>> = {};
  const written = new Set<Language>();
  for (const { key, value } of node.entries) {
    const language = nameOf(LANGUAGE, key.text);
    if (language === undefined) {
      found(reading.sheet, {
        code: 'unknown-language',
        span: key,
        filled: { given: key.text, names: LANGUAGES.join(', ') },
      });
      continue;
    }
    written.add(language);
    const scalar = scalarIn(value, reading);
    const text = scalar === undefined ? undefined : spokenText(scalar, reading);
    if (text !== undefined) words[language] = text;
  }
  for (const language of reading.languages) {
    if (!written.has(language)) noteMissingLanguage(node, reading, language);
  }
  return Object.keys(words).length > 0 || written.size > 0 ? words : undefined;
}

function noteMissingLanguage(node: Node, reading: Reading, language: Language): void {
  reading.lacking.add(language);
  found(reading.sheet, { code: 'missing-language', span: node, filled: { language } });
}

/** A text as it will be shown, with every slot in it known. */
function spokenText(written: Scalar, reading: Reading): string | undefined {
  const text = soundText(written, reading);
  if (text !== undefined) noteStraySlots(written, reading);
  return text;
}

function noteStraySlots(written: Scalar, { sheet, slots }: Reading): void {
  for (const stray of straySlots(written.text, slots)) {
    const at = sheet.text.slice(written.start, written.end).indexOf(stray.written);
    const start = written.start + Math.max(0, at);
    const span = { start, end: start + stray.written.length };
    const code = stray.name === '' ? 'loose-brace' : 'unknown-slot';
    found(sheet, { code, span, filled: { given: stray.written }, among: bracedNames(slots) });
  }
}

function bracedNames(slots: ReadonlySet<string>): readonly string[] {
  return Array.from(slots, (slot) => `{${slot}}`);
}

function soundText(written: Scalar, reading: Reading): string | undefined {
  if (written.text.length > LONGEST_TEXT) {
    const filled = { given: written.text.length, most: LONGEST_TEXT };
    found(reading.sheet, { code: 'text-too-long', span: written, filled });
    return undefined;
  }
  // The file has no broken characters; only an escape such as "\\uD83D" can make one here.
  if (!written.plain && isBroken(written.text)) {
    found(reading.sheet, { code: 'broken-character', span: written });
    return undefined;
  }
  return written.text.trim();
}

/** Whether a text holds half a character, or none. */
function isBroken(text: string): boolean {
  return /[\0\uD800-\uDFFF]/.test(text) && /\p{Surrogate}|\0/u.test(text);
}

/** Whether a name may be an id: small letters, digits and hyphens. */
function isId(name: string): boolean {
  return name.length <= LONGEST_ID && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) && !isReserved(name);
}

/** Names that mean something to the language we are written in, and would be found where nobody put them. */
function isReserved(name: string): boolean {
  return name === 'constructor' || name === 'prototype';
}

/** An id that is being given to something. */
export function readId(written: Scalar, reading: Reading): string | undefined {
  if (isId(written.text)) return written.text;
  const code = isReserved(written.text) ? 'reserved-id' : 'bad-id';
  found(reading.sheet, { code, span: written, filled: { given: written.text, better: asId(written.text) } });
  return undefined;
}

/** The nearest thing to an id that a name gives: `Sucursal G` → `sucursal-g`. */
function asId(name: string): string {
  const bare = name
    .slice(0, LONGEST_ID)
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '');
  const hyphened = bare
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');
  return hyphened === '' ? 'sucursal-g' : hyphened;
}

const ID_PATTERN = '^[a-z][a-z0-9]*(-[a-z0-9]+)*$';

/** An id of the thing it stands in: `id: branch-g`. */
export const ID: Shape<string> = {
  read: (node, reading) => {
    const written = scalarIn(node, reading);
    return written === undefined ? undefined : readId(written, reading);
  },
  schema: () => ({ type: 'string', pattern: ID_PATTERN }),
};

/** A name that something else must bear: a fact, a promise, a persona. */
export function nameTo(thing: NamedThing): Shape<string> {
  return {
    read: (node, reading) => {
      const written = scalarIn(node, reading);
      if (written === undefined) return undefined;
      refer(reading, { to: thing, name: written.text, span: written });
      return written.text;
    },
    schema: () => ({ type: 'string', pattern: ID_PATTERN }),
  };
}

/** A name given here for others to refer to. */
export function nameGiven(thing: DefinedInside): Shape<string> {
  return {
    read: (node, reading) => {
      const id = ID.read(node, reading);
      if (id !== undefined && node.kind === 'scalar') define(reading, thing, id);
      return id;
    },
    schema: ID.schema,
  };
}

/** Defines every key of a map before anything is read, so that one broken beat does not make others dangle. */
export function defineKeys(node: Node | undefined, reading: Reading, thing: DefinedInside): void {
  if (node === undefined || isBlank(node) || node.kind !== 'map') return;
  for (const { key } of node.entries) define(reading, thing, key.text);
}
