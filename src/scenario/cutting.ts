/**
 * Where a scenario file can be cut so that each piece is read by itself and the pieces say together what the whole file
 * says: at its top-level keys, and at every beat. Only what is written in the plainest way is cut; a file that holds
 * anything else (a list at the margin where none belongs, a document marker, a quoted key …) is read whole.
 */
export interface Cut {
  /** Where the piece begins: always at the beginning of a line. */
  readonly at: number;
  /**
   * `head`: comments before the first key. `key`: a top-level key with all that is under it. `group`: the key of the
   * beats by itself. `member`: one beat.
   */
  readonly kind: 'head' | 'key' | 'group' | 'member';
  /** Spaces before a member; 0 for everything else. */
  readonly indent: number;
}

export const HEAD: Cut = { at: 0, kind: 'head', indent: 0 };

/** The key whose members are cut as well, alone on its line. */
const GROUP = /beats:[ \t]*(?:[ \t]#[^\n]*)?(?:\r?\n|$)/y;
/** A key in plain letters. */
const KEY = /[A-Za-z_][\w-]*:(?=[ \t\r\n]|$)/y;
const [TAB, LINE, RETURN, SPACE, HASH, HYPHEN] = [9, 10, 13, 32, 35, 45];

/** Whether a file is worth cutting. */
export function hasGroup(text: string): boolean {
  return text.startsWith('beats:') || text.includes('\nbeats:');
}

/** Cuts of a text, and where the text ends that they cut up. */
export interface Cuts {
  readonly cuts: readonly Cut[];
  readonly end: number;
}

/** The cuts of a text from one on, and before the first that is known already; null where it cannot be cut. */
export function cutsFrom(text: string, from: Cut, isKnown: (cut: Cut) => boolean): Cuts | null {
  const cuts: Cut[] = [from];
  let last = from;
  let at = from.kind === 'head' ? from.at : lineAfter(text, from.at);
  for (; at < text.length; at = lineAfter(text, at)) {
    const cut = cutAt(text, at, last);
    if (cut === 'impossible') return null;
    if (cut === null) continue;
    if (isKnown(cut)) return { cuts, end: at };
    cuts.push(cut);
    last = cut;
  }
  return { cuts, end: text.length };
}

function lineAfter(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** The cut at the beginning of a line, null where the piece before goes on. */
function cutAt(text: string, at: number, last: Cut): Cut | null | 'impossible' {
  switch (text.charCodeAt(at)) {
    case LINE:
    case RETURN:
    case HASH:
      return null;
    case SPACE:
      return last.kind === 'key' ? null : cutInside(text, at, last);
    case HYPHEN:
      return last.kind === 'key' && endsWord(text, at + 1) ? null : 'impossible';
    default:
      if (matchesAt(GROUP, text, at)) return { at, kind: 'group', indent: 0 };
      return matchesAt(KEY, text, at) ? { at, kind: 'key', indent: 0 } : 'impossible';
  }
}

/** The cut at a line that does not begin at the margin, in the group or before anything else. */
function cutInside(text: string, at: number, last: Cut): Cut | null | 'impossible' {
  let end = at;
  while (text.charCodeAt(end) === SPACE) end++;
  const indent = end - at;
  if (last.kind === 'member' && indent > last.indent) return null;
  if (end >= text.length || [LINE, RETURN, HASH].includes(text.charCodeAt(end))) return null;
  if (last.kind === 'head' || !matchesAt(KEY, text, end)) return 'impossible';
  return last.kind === 'group' || indent === last.indent ? { at, kind: 'member', indent } : 'impossible';
}

function endsWord(text: string, at: number): boolean {
  return at >= text.length || [TAB, LINE, RETURN, SPACE].includes(text.charCodeAt(at));
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
