/** Examples of rules laid over a sound scenario, and the marks in them that say where a problem must be found. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const here = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');
export const SOUND_CALL = here('sound-call.yaml');
export const SOUND_PACK = here('sound-pack.yaml');

/** Groups whose members are replaced one by one, so that an example may show one beat alone. */
const IN_GROUPS = new Set(['beats', 'endings', 'promises']);

/** A block of YAML by its key: the comments over it, the key's line and everything indented under it. */
function blocks(text: string, indent: number): Map<string, string> {
  const found = new Map<string, string>();
  const opens = new RegExp(`^ {${indent}}([a-z][\\w-]*):`);
  let key = '';
  let waiting = '';
  for (const line of text.split('\n')) {
    const opened = opens.exec(line)?.[1];
    const isComment = new RegExp(`^ {0,${indent}}#`).test(line);
    if (opened === undefined && isComment) {
      waiting += `${line}\n`;
      continue;
    }
    key = opened ?? key;
    found.set(key, (opened === undefined ? (found.get(key) ?? '') : '') + waiting + line + '\n');
    waiting = '';
  }
  return found;
}

function merged(under: string, over: string, indent: number): string {
  const below = blocks(under, indent);
  for (const [key, block] of blocks(over, indent)) {
    const old = below.get(key);
    const isGroup = indent === 0 && IN_GROUPS.has(key) && old !== undefined;
    below.set(key, isGroup ? merged(old, block, 2) : block);
  }
  return [...below.values()].join('').replace(/\n{2,}/g, '\n');
}

/** The sound scenario with an example laid over it. */
export function laidOver(example: string): string {
  return merged(SOUND_CALL, example, 0);
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
