/** New words put where the old ones stand, or where they would stand if somebody had written them. */
import type { Language, Mapping, Scalar, Words, WrittenText } from '../scenario/scenario.ts';
import { lineEnd, onOneLine, rewritten, wholeBlock } from './scalars.ts';
import type { Edit } from './scalars.ts';

/** The edits that make a text say `words`; null where one of them has no safe place. */
export function editsFor(source: string, text: WrittenText, words: Words): readonly Edit[] | null {
  const { node, places } = text;
  const languages = Object.keys(words) as Language[];
  if (node.kind === 'scalar') {
    const isBare = languages.every((language) => places[language] !== undefined);
    const edit = isBare ? bareEdit(source, node, words) : spreadOut(source, text, words);
    return edit === null ? null : [edit];
  }
  const changed = languages.filter((language) => words[language] !== text.words[language]);
  const edits = changed.map((language) => entryEdit(source, text, { language, says: words[language] ?? '' }));
  return edits.every((edit) => edit !== null) ? edits : null;
}

interface Said {
  readonly language: Language;
  readonly says: string;
}

function bareEdit(source: string, node: Scalar, words: Words): Edit | null {
  // A bare text may stand in a list in brackets; nothing near it tells.
  return rewritten(source, node, { text: Object.values(words)[0] ?? '', inBraces: true });
}

/** A bare text made into one by language: `Hola` → `{ es: Hola, en: Hello }`. */
function spreadOut(source: string, { node, places, words: old }: WrittenText, words: Words): Edit | null {
  const isBlock = node.kind === 'scalar' && (node.style === 'literal' || node.style === 'folded');
  const whole = isBlock ? wholeBlock(source, node) : { start: node.start, end: node.end };
  if (whole === null) return null;
  const style = isBlock || node.kind !== 'scalar' ? 'single' : node.style;
  const entries = Object.entries(words).map(([language, says]) => {
    const isKept = !isBlock && style !== 'plain' && says === old[language as Language];
    const kept = isKept ? places[language as Language] : undefined;
    const value = kept === undefined ? onOneLine(says, style, true) : source.slice(kept.start, kept.end);
    return `${language}: ${value}`;
  });
  return { start: whole.start, end: whole.end, text: `{ ${entries.join(', ')} }` };
}

function entryEdit(source: string, { node, places }: WrittenText, said: Said): Edit | null {
  const place = places[said.language];
  const inBraces = source[node.start] === '{';
  if (place !== undefined) return rewritten(source, place, { text: said.says, inBraces });
  if (node.kind === 'scalar') return null;
  const blank = node.entries.find(({ key }) => key.text === said.language);
  return blank === undefined ? addedEntry(source, node, said) : filledIn(source, blank, said.says);
}

/** Words for a key that was left empty: `en:`, `en: ''`. */
function filledIn(source: string, { key, value }: Mapping['entries'][number], says: string): Edit | null {
  if (value.kind !== 'scalar' || value.style === 'literal' || value.style === 'folded') return null;
  const written = onOneLine(says, value.style === 'plain' ? 'single' : value.style, true);
  if (value.start !== key.start) return { start: value.start, end: value.end, text: written };
  return inserted(source.indexOf(':', key.end) + 1, ` ${written}`);
}

/** A language more, after the ones that are there and in their manner. */
function addedEntry(source: string, node: Mapping, { language, says }: Said): Edit | null {
  const [first, last] = [node.entries[0], node.entries.at(-1)];
  if (first === undefined || last?.value.kind !== 'scalar') return null;
  const { value } = last;
  const isBlank = value.start === last.key.start;
  if (isBlank) return null;
  if (source[node.start] === '{')
    return inserted(value.end, `, ${language}: ${onOneLine(says, value.style, true)}`);
  const isBlock = value.style === 'literal' || value.style === 'folded';
  const below = isBlock ? wholeBlock(source, value)?.end : endOfLine(source, value.end);
  const entry = `${language}: ${onOneLine(says, isBlock ? 'single' : value.style, false)}`;
  const indent = columnOf(source, first.key.start);
  return below === undefined ? null : inserted(below, `${lineEnd(source)}${' '.repeat(indent)}${entry}`);
}

function inserted(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

function endOfLine(source: string, from: number): number {
  const end = source.slice(from).search(/[\r\n]/);
  return end < 0 ? source.length : from + end;
}

function columnOf(source: string, at: number): number {
  return at - (Math.max(source.lastIndexOf('\n', at - 1), source.lastIndexOf('\r', at - 1)) + 1);
}
