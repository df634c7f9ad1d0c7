/** Texts as XLIFF 1.2, which translators' programs read and write, and back. */
import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser';
import { LANGUAGES, type Language } from '../scenario/scenario.ts';
import type { ReturnedRow } from './merge.ts';
import { textOfTable, type ReadTable } from './table-trouble.ts';
import { marksIn, spelledMarks, type TextRow } from './text-table.ts';

const NAMESPACE = 'urn:oasis:names:tc:xliff:document:1.2';
/** Who writes the note that carries the fingerprints. */
const MARKS_FROM = 'cascabel';

/** Rows as XLIFF: one `file` for each file of the pack, from `source` into the other language. */
export function xliffOf(rows: readonly TextRow[], source: Language): string {
  const target = LANGUAGES.find((language) => language !== source) ?? source;
  const files = [...new Set(rows.map(({ file }) => file))].map((original) => ({
    '@original': original,
    '@source-language': source,
    '@target-language': target,
    '@datatype': 'plaintext',
    body: {
      'trans-unit': rows.filter(({ file }) => file === original).map((row) => unitOf(row, source, target)),
    },
  }));
  const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: false });
  const document = { '@version': '1.2', '@xmlns': NAMESPACE, file: files };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${inLines(String(builder.build({ xliff: document })))}\n`;
}

/** How far in a line begins, by what it begins with. */
const LINES = [
  ['<file ', 1],
  ['<body>', 2],
  ['<trans-unit ', 3],
  ['</body>', 2],
  ['</file>', 1],
  ['</xliff>', 0],
] as const satisfies readonly (readonly [begins: string, depth: number])[];

/** One unit a line, so that what changed between two versions can be seen. Texts hold no `<` of their own by now. */
function inLines(xml: string): string {
  return LINES.reduce(
    (text, [begins, depth]) => text.replaceAll(begins, `\n${'  '.repeat(depth)}${begins}`),
    xml,
  );
}

function unitOf(row: TextRow, source: Language, target: Language): object {
  const said = row.words[target];
  return {
    '@id': row.id,
    '@xml:space': 'preserve',
    source: row.words[source] ?? '',
    ...(said === undefined ? {} : { target: said }),
    note: [row.context, { '@from': MARKS_FROM, '#text': spelledMarks(row.marks) }],
  };
}

/** Rows out of XLIFF. Elements within a text count for the text in them. */
export function rowsOfXliff(content: string | Uint8Array): ReadTable<ReturnedRow> {
  const text = textOfTable(content);
  if (typeof text !== 'string') return { rows: null, trouble: text };
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return { rows: null, trouble: { why: 'doctype' } };
  const sound = XMLValidator.validate(text);
  if (sound !== true) return { rows: null, trouble: { why: 'not_xml', line: sound.err.line } };
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    // Only this makes the parser read `&#233;`; a document's own entities were refused above.
    htmlEntities: true,
  });
  const files = elements(parser.parse(text)).flatMap((root) =>
    root.inside.filter(({ name }) => name === 'file'),
  );
  const rows = files.flatMap(rowsOfFile);
  if (rows.length === 0) return { rows: null, trouble: { why: 'no_ids' } };
  return { rows, trouble: null };
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: readonly Element[];
  /** Text of a piece of text; empty for everything else. */
  readonly text: string;
}

/** What the parser hands out in document order, in a form that has a type. */
function elements(parsed: unknown): readonly Element[] {
  if (!Array.isArray(parsed)) return [];
  return parsed.map((piece: Readonly<Record<string, unknown>>) => {
    const name = Object.keys(piece).find((key) => key !== ':@') ?? '';
    const attributes = (piece[':@'] ?? {}) as Readonly<Record<string, string>>;
    const isText = name === '#text';
    const inside = isText ? [] : elements(piece[name]);
    return { name: name.replace(/^.*:/, ''), attributes, inside, text: isText ? String(piece[name]) : '' };
  });
}

function rowsOfFile(file: Element): readonly ReturnedRow[] {
  const source = languageIn(file.attributes['@source-language']);
  const target = languageIn(file.attributes['@target-language']);
  return unitsIn(file).map((unit) => {
    const says = (name: string): string | undefined => {
      const found = unit.inside.find((each) => each.name === name);
      return found === undefined ? undefined : plainText(found);
    };
    const note = unit.inside.find((each) => each.name === 'note' && each.attributes['@from'] === MARKS_FROM);
    const pairs = [
      [source, says('source')],
      [target, says('target')],
    ].filter(([language, words]) => language !== undefined && words !== undefined);
    return {
      id: unit.attributes['@id'] ?? '',
      words: Object.fromEntries(pairs),
      marks: marksIn(note === undefined ? '' : plainText(note)),
    };
  });
}

/** `en`, `en-US` and `EN` are all English. */
function languageIn(tag: string | undefined): Language | undefined {
  return LANGUAGES.find((language) => tag?.toLowerCase().split(/[-_]/)[0] === language);
}

/** The units of a file, in groups or not. */
function unitsIn(element: Element): readonly Element[] {
  return element.inside.flatMap((each) => (each.name === 'trans-unit' ? [each] : unitsIn(each)));
}

function plainText({ text, inside }: Element): string {
  return text + inside.map(plainText).join('');
}
