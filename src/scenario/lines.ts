/** Lines and columns of a text, worked out when somebody asks for the first one. */
import type { Part } from './part.ts';
import type { Parted } from './parts.ts';
import { lineStarts, placeAt } from './source-text.ts';
import type { Place } from './source-text.ts';

export interface Lines {
  /** The line and column of an offset. */
  at(offset: number): Place;
  /** Characters from an offset to the end of its line, without what ends it. */
  restAt(offset: number): number;
}

/** Lines of a text that is one piece. */
class LinesOfText implements Lines {
  readonly #text: string;
  #starts: readonly number[] | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  at(offset: number): Place {
    this.#starts ??= lineStarts(this.#text);
    return placeAt(this.#starts, offset);
  }

  restAt(offset: number): number {
    this.#starts ??= lineStarts(this.#text);
    return restOfLine(this.#text, this.#starts, offset);
  }
}

export function linesOf(text: string): Lines {
  return new LinesOfText(text);
}

/** Lines of a file in pieces: only those that are asked about are looked into. */
class LinesOfParts implements Lines {
  readonly #parted: Pick<Parted, 'parts' | 'starts'>;
  /** Lines before each piece: every piece but the last ends with its last line. */
  #before: readonly number[] | null = null;

  constructor(parted: Pick<Parted, 'parts' | 'starts'>) {
    this.#parted = parted;
  }

  at(offset: number): Place {
    const { parts, starts } = this.#parted;
    const piece = placeAt(starts, offset).line - 1;
    const { line, column } = placeAt(linesOfPiece(parts[piece]), offset - (starts[piece] ?? 0));
    this.#before ??= sums(parts.map((part) => linesOfPiece(part).length - 1));
    return { line: line + (this.#before[piece] ?? 0), column };
  }

  restAt(offset: number): number {
    const { parts, starts } = this.#parted;
    const piece = placeAt(starts, offset).line - 1;
    const { text = '' } = parts[piece] ?? {};
    return restOfLine(text, linesOfPiece(parts[piece]), offset - (starts[piece] ?? 0));
  }
}

export function linesOfParts(parted: Pick<Parted, 'parts' | 'starts'>): Lines {
  return new LinesOfParts(parted);
}

function linesOfPiece(part: Part | undefined): readonly number[] {
  return part === undefined ? [0] : (part.lines ??= lineStarts(part.text));
}

function sums(figures: readonly number[]): readonly number[] {
  const all: number[] = [];
  let sum = 0;
  for (const figure of figures) {
    all.push(sum);
    sum += figure;
  }
  return all;
}

function restOfLine(text: string, starts: readonly number[], offset: number): number {
  const { line, column } = placeAt(starts, offset);
  const start = starts[line - 1] ?? 0;
  const whole = text.slice(start, starts[line] ?? text.length).replace(/[\r\n]+$/, '');
  return whole.length + 1 - column;
}
