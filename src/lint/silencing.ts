/** Comments that silence a rule on the line below, or beside it: `# cascabel-ignore <rule>: <reason>`. */
import type { Problem } from '../scenario/scenario.ts';

export interface Silence {
  /** The rule named; empty where none is. */
  readonly rule: string;
  readonly hasReason: boolean;
  /** Where the rule's name stands in the text; the whole comment where it names none. */
  readonly span: { readonly start: number; readonly end: number };
  /** The line, 1-based, it speaks about: its own where it stands beside something, else the first one below that is no comment. */
  readonly about: number;
}

const COMMENT = /(?<=^|[ \t])(#[ \t]*cascabel-ignore\b[ \t]*)([\w-]*)[ \t]*(?::[ \t]*(\S[^\r\n]*)?)?$/gm;

const WORD = /#[ \t]*cascabel-ignore/y;

/** Whether any comment silences. Long files hold few comments, and one sign is found faster in them than a word. */
function hasSilence(text: string): boolean {
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
    WORD.lastIndex = at;
    if (WORD.test(text)) return true;
  }
  return false;
}

/** Every silencing comment of a file. */
export function silencesIn(text: string): readonly Silence[] {
  if (!hasSilence(text)) return [];
  return [...text.matchAll(COMMENT)].map((parts) => {
    const [whole, before = '', rule = '', reason = ''] = parts;
    const start = parts.index + (rule === '' ? 0 : before.length);
    const end = rule === '' ? parts.index + whole.length : start + rule.length;
    return { rule, hasReason: reason !== '', span: { start, end }, about: lineAbout(text, parts.index) };
  });
}

/** The line a comment stands beside, or the first one below it that is no comment and not empty. */
function lineAbout(text: string, offset: number): number {
  const lines = text.split(/\r\n|\n|\r/);
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  const at = before.length;
  if (before.at(-1)?.trim()) return at;
  const below = lines.findIndex((line, place) => place >= at && !/^\s*(?:#|$)/.test(line));
  return (below < 0 ? lines.length : below) + 1;
}

/** Whether a comment with a reason silences this problem. */
export function isSilenced({ code, line }: Problem, silences: readonly Silence[]): boolean {
  return silences.some(({ rule, hasReason, about }) => hasReason && rule === code && about === line);
}
