/** Examples of rules laid over a sound scenario, and the marks in them that say where a problem must be found. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const here = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');
export const SOUND_CALL = here('sound-call.yaml');
export const SOUND_PACK = here('sound-pack.yaml');

/** Groups whose members are replaced one by one, so that an example may show one of them alone. */
const IN_GROUPS = new Set(['beats', 'endings', 'promises']);

/** A block of YAML by its key, or by its id in a list: the comments over it, its line, all indented under it. */
function blocks(text: string, indent: number): Map<string, string> {
  const found = new Map<string, string>();
  const opens = new RegExp(`^ {${indent}}(?:- id: )?([a-z][\\w-]*)(?::|$)`);
  let key = '';
  let waiting = '';
  for (const line of text.split('\n').filter((each) => each !== '')) {
    const opened = opens.exec(line)?.[1];
    if (opened === undefined && new RegExp(`^ {0,${indent}}#`).test(line)) {
      waiting += `${line}\n`;
      continue;
    }
    key = opened ?? key;
    found.set(key, `${opened === undefined ? (found.get(key) ?? '') : ''}${waiting}${line}\n`);
    waiting = '';
  }
  return found;
}

/** Groups merge member by member, a beat shown without its customer merges too, and replies by their ids. */
function isMerged(key: string, block: string, indent: number): boolean {
  if (indent === 0) return IN_GROUPS.has(key);
  if (indent === 2) return block.includes('    replies:') && !block.includes('    customer:');
  return indent === 4 && key === 'replies';
}

function merged(under: string, over: string, indent: number): string {
  const below = blocks(under, indent);
  for (const [key, block] of blocks(over, indent)) {
    const old = below.get(key);
    const joins = old !== undefined && isMerged(key, block, indent);
    below.set(key, joins ? merged(old, block, indent + 2) : block);
  }
  return [...below.values()].join('');
}

/** The sound scenario, or another sound file, with an example laid over it. */
export function laidOver(example: string, sound = SOUND_CALL): string {
  return merged(sound, example, 0);
}

export interface Mark {
  readonly rule: string;
  readonly line: number;
  readonly column: number;
}

/** Where problems must be found: under every ▾. */
export function marksIn(text: string, rule: string): readonly Mark[] {
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    const mark = /^\s*#(\s*)▾\s*([\w-]*)$/.exec(line);
    if (mark === null) return [];
    const below = lines.findIndex((other, place) => place > at && !/^\s*#\s*▾/.test(other));
    const column = mark[1] === '' ? line.indexOf('#') + 1 : line.indexOf('▾') + 1;
    return [{ rule: mark[2] || rule, line: below + 1, column }];
  });
}
