/** Fits words into a room: as large as allowed, evenly broken, never clipped. Pure arithmetic. */

/** Width of a piece of text in pixels when letters are 100 pixels high; stressed ones may be wider. */
export type Measure = (text: string, isStressed?: boolean) => number;

export interface Word {
  readonly text: string;
  readonly isStressed: boolean;
}

export interface Room {
  readonly width: number;
  readonly height: number;
  /** Sizes of the letters in pixels. */
  readonly largest: number;
  readonly smallest: number;
  /** Words too long for a line are broken at this size rather than set smaller; at the smallest where it is missing. */
  readonly breakable?: number;
  /** From line to line, as a share of the size; headings stand closer. */
  readonly leading?: number;
}
export interface PlacedWord extends Word {
  /** Left edge and baseline, from the top left corner of the text. */
  readonly x: number;
  readonly y: number;
  readonly line: number;
}
export interface FittedText {
  readonly size: number;
  readonly lines: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly PlacedWord[];
  /** True when even the smallest letters did not fit and the end is missing. */
  readonly isCut: boolean;
}

const LEADING = 1.26;
/** Between the foot of a line's letters and the foot of the line. */
const DESCENT = 0.31;

interface Piece extends Word {
  /** At 100-pixel letters. */
  readonly width: number;
  /** Goes on a word that was broken: no space before it. */
  readonly isGlued: boolean;
}
type Row = readonly Piece[];

export function fitText(said: string | readonly Word[], room: Room, measure: Measure): FittedText {
  const words = typeof said === 'string' ? plainWords(said) : said;
  const pieces = piecesOf(words, (room.width * 100) / Math.max(room.smallest, room.breakable ?? 0), measure);
  const space = measure(' ');
  const leading = room.leading ?? LEADING;
  const setIn = (size: number): readonly Row[] => rowsOf(pieces, (room.width * 100) / size, space);
  for (let size = room.largest; size >= room.smallest; size -= 1) {
    const rows = setIn(size);
    const isRoomy = rows.length * size * leading <= room.height + 0.01;
    const fits = isRoomy && rows.every((row) => (rowWidth(row, space) * size) / 100 <= room.width + 0.01);
    if (fits) return placed(balanced(pieces, rows, space), { size, space, leading });
  }
  const most = Math.max(1, Math.floor(room.height / (room.smallest * leading)));
  const rows = setIn(room.smallest);
  const kept = rows.length > most ? shortened(rows.slice(0, most), measure) : rows;
  return { ...placed(kept, { size: room.smallest, space, leading }), isCut: rows.length > most };
}

const plainWords = (text: string): readonly Word[] =>
  text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => ({ text: word, isStressed: false }));

/** Words, and words too long for any line broken where they must be. */
function piecesOf(words: readonly Word[], widest: number, measure: Measure): readonly Piece[] {
  return words.flatMap(({ text, isStressed }) => {
    const width = (part: string): number => measure(part, isStressed);
    return brokenWord(text, widest, width).map((part, place) => ({
      text: part,
      isStressed,
      width: width(part),
      isGlued: place > 0,
    }));
  });
}

function brokenWord(word: string, widest: number, measure: Measure): readonly string[] {
  if (measure(word) <= widest) return [word];
  return word.split(/(?<=[-–—])/u).flatMap((part) => brokenPart(part, widest, measure));
}

/** What has no hyphen to break at is broken between letters. */
function brokenPart(word: string, widest: number, measure: Measure): readonly string[] {
  const parts: string[] = [];
  for (const letter of word) {
    const last = parts.at(-1);
    if (last !== undefined && measure(last + letter) <= widest) parts[parts.length - 1] = last + letter;
    else parts.push(letter);
  }
  return parts;
}

/** Parts of one word stand close. */
const before = (piece: Piece, space: number): number => (piece.isGlued ? 0 : space);

const rowWidth = (row: Row, space: number): number =>
  row.reduce((sum, piece, place) => sum + piece.width + (place > 0 ? before(piece, space) : 0), 0);

function rowsOf(pieces: readonly Piece[], width: number, space: number): readonly Row[] {
  const rows: Piece[][] = [];
  let filled = Infinity;
  for (const piece of pieces) {
    if (filled + before(piece, space) + piece.width > width + 0.01) {
      rows.push([]);
      filled = -before(piece, space);
    }
    rows.at(-1)?.push(piece);
    filled += before(piece, space) + piece.width;
  }
  return rows;
}

/** The narrowest setting with as many rows: no lonely last word. */
function balanced(pieces: readonly Piece[], rows: readonly Row[], space: number): readonly Row[] {
  let low = Math.max(...pieces.map((piece) => piece.width), 1);
  let high = Math.max(...rows.map((row) => rowWidth(row, space)), low);
  for (let halving = 0; halving < 12; halving += 1) {
    const middle = (low + high) / 2;
    if (rowsOf(pieces, middle, space).length <= rows.length) high = middle;
    else low = middle;
  }
  return rowsOf(pieces, high, space);
}

function shortened(rows: readonly Row[], measure: Measure): readonly Row[] {
  const last = rows.at(-1) ?? [];
  const text = '…';
  const kept = last.length > 1 ? last.slice(0, -1) : last;
  return [...rows.slice(0, -1), [...kept, { text, isStressed: false, width: measure(text), isGlued: false }]];
}

interface Setting {
  readonly size: number;
  readonly space: number;
  readonly leading: number;
}

function placed(rows: readonly Row[], { size, space, leading }: Setting): FittedText {
  const unit = size / 100;
  const words = rows.flatMap((row, line) =>
    row.map((piece, index) => ({
      text: piece.text,
      isStressed: piece.isStressed,
      x: (rowWidth(row.slice(0, index), space) + (index > 0 ? before(piece, space) : 0)) * unit,
      y: ((line + 1) * leading - DESCENT) * size,
      line,
    })),
  );
  const width = Math.max(0, ...rows.map((row) => rowWidth(row, space))) * unit;
  return { size, lines: rows.length, width, height: rows.length * leading * size, words, isCut: false };
}
