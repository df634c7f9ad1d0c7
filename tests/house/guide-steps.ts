/**
 * A guide as somebody would follow it. Fences in a guide's markdown say what they are:
 * `sh` is typed at the terminal (`sh by-hand` only by a person), the `text` after it is what the terminal
 * answers (a line `…` stands for any lines); `diff <file>` takes lines out of a file and puts others in;
 * `swap <file>` changes words for others, `old words → new words`;
 * `add <file> above <words>` puts a piece in above the line with those words.
 */
export type Step =
  | { readonly kind: 'type'; readonly commands: readonly string[]; readonly answer: Fence | null }
  | { readonly kind: 'change'; readonly file: string; readonly from: string; readonly to: string }
  | { readonly kind: 'insert'; readonly file: string; readonly above: string; readonly piece: string };

export interface Fence {
  readonly info: string;
  readonly text: string;
  /** Where its text begins and ends in the guide. */
  readonly start: number;
  readonly end: number;
}

/** Every fence of a guide, in order. */
export function fencesIn(markdown: string): readonly Fence[] {
  return [...markdown.matchAll(/^```([^\n]*)\n([\s\S]*?)^```$/gm)].map(
    ({ 0: all, 1: info = '', 2: text = '', index }) => {
      const start = index + all.indexOf('\n') + 1;
      return { info: info.trim(), text, start, end: start + text.length };
    },
  );
}

/** What is done in a guide, in order. */
export function stepsIn(markdown: string): readonly Step[] {
  const fences = fencesIn(markdown);
  return fences.flatMap((fence, at) => stepFrom(fence, fences[at + 1]) ?? []);
}

function stepFrom({ info, text }: Fence, next: Fence | undefined): Step | null {
  if (info === 'sh') {
    const commands = text.split('\n').filter((line) => line.trim() !== '');
    return { kind: 'type', commands, answer: next?.info === 'text' ? next : null };
  }
  const changed = /^diff (\S+)$/.exec(info)?.[1];
  if (changed !== undefined) return { kind: 'change', file: changed, ...sidesOf(text) };
  const [, table] = /^swap (\S+)$/.exec(info) ?? [];
  const [, from, to] = /^(.+) → (.+)\n$/.exec(text) ?? [];
  if (table && from && to) return { kind: 'change', file: table, from, to };
  const [, file, above] = /^add (\S+) above (.+)$/.exec(info) ?? [];
  return file && above ? { kind: 'insert', file, above, piece: text } : null;
}

/** What a difference takes away and what it puts there, with the lines around it in both. */
function sidesOf(difference: string): { readonly from: string; readonly to: string } {
  const lines = difference.split('\n').filter((line) => line !== '');
  const side = (other: string): string =>
    lines
      .filter((line) => !line.startsWith(other))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  return { from: side('+'), to: side('-') };
}

/** The file after a step, or null where the guide no longer fits it. */
export function edited(content: string, step: Exclude<Step, { kind: 'type' }>): string | null {
  if (step.kind === 'insert') {
    const at = content.indexOf(step.above);
    const line = content.lastIndexOf('\n', at) + 1;
    return at < 0 ? null : content.slice(0, line) + step.piece + content.slice(line);
  }
  const parts = content.split(step.from);
  return parts.length === 2 ? parts.join(step.to) : null;
}

/** Whether an answer is as the guide says; a line `…` in the guide stands for any lines. */
export function isAsTold(told: string, answer: string): boolean {
  const lines = told.trim().split('\n');
  const pattern = lines.map((line) => (line === '…' ? '(?:.*\\n)*?' : `${escapedFor(line)}\\n`)).join('');
  return new RegExp(`^${pattern}$`).test(`${answer.trim()}\n`);
}

const escapedFor = (line: string): string => line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
