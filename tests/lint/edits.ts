/** Edits as people make them, and as they slip: for tests that try any number of them in a row. */
import fc from 'fast-check';

/** One edit; places count round and round, so that any number is one. */
interface Edit {
  readonly how: How;
  readonly at: number;
  readonly to: number;
  readonly typed: string;
}

const HOWS = [
  'type',
  'erase',
  'lose a line',
  'double a line',
  'move a line',
  'indent',
  'outdent',
  'cut a line',
  'join lines',
  'lose a block',
  'double a block',
  'move a block',
] as const;
type How = (typeof HOWS)[number];

/** What somebody may type, ordinary and not. */
const TYPED = [
  'a',
  'ñ',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  ':',
  ': ',
  ' #',
  '# ',
  '-',
  '- ',
  "'",
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  '|',
  '>',
  '|-\n',
  '&a ',
  '*a',
  '!t ',
  '---\n',
  '...\n',
  '? ',
  '%',
  '@',
  '{name}',
  '“',
  '\u{1F600}',
  '\uFEFF',
  '\0',
  'beats:\n',
  'need:\n',
  'next: need\n',
  'end/',
  'listen',
  '# cascabel-ignore unreachable-beat: later\n',
];

/** Edits to make one after another. */
export function editsOf({ most }: { readonly most: number }): fc.Arbitrary<readonly Edit[]> {
  const edit = fc.record({
    how: fc.constantFrom(...HOWS),
    at: fc.nat(100_000),
    to: fc.nat(100_000),
    typed: fc.constantFrom(...TYPED),
  });
  return fc.array(edit, { minLength: 1, maxLength: most });
}

export function withEdits(text: string, edits: readonly Edit[]): string {
  return edits.reduce(withEdit, text);
}

function withEdit(text: string, edit: Edit): string {
  const place = edit.at % (text.length + 1);
  if (edit.how === 'type') return text.slice(0, place) + edit.typed + text.slice(place);
  if (edit.how === 'erase') return text.slice(0, place) + text.slice(place + 1 + (edit.to % 4));
  const isBlock = edit.how.endsWith('block');
  const pieces = isBlock ? text.split(/(?<=\n)(?= {0,2}\S)/) : text.split(/(?<=\n)/);
  return changed(pieces, edit).join('');
}

function changed(pieces: readonly string[], { how, at, to }: Edit): readonly string[] {
  const place = at % pieces.length;
  const piece = pieces[place] ?? '';
  const rest = pieces.toSpliced(place, 1);
  switch (how) {
    case 'lose a line':
    case 'lose a block':
      return rest;
    case 'double a line':
    case 'double a block':
      return pieces.toSpliced(place, 0, piece);
    case 'move a line':
    case 'move a block':
      return rest.toSpliced(to % pieces.length, 0, piece);
    case 'indent':
      return pieces.with(place, ` ${piece}`);
    case 'outdent':
      return pieces.with(place, piece.replace(/^ {1,2}/, ''));
    case 'cut a line':
      return pieces.with(place, `${piece.slice(0, to % (piece.length + 1))}\n`);
    case 'join lines':
      return pieces.with(place, piece.replace(/\n$/, ' '));
    case 'type':
    case 'erase':
      return pieces;
  }
}
