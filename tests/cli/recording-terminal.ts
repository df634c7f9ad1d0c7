import { run, type Terminal } from '../../src/cli/cli.ts';

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command on a terminal that remembers. `typed` is what a person would type, line by line. */
export async function said(line: string, typed?: readonly string[]): Promise<Said> {
  const out: string[] = [];
  const err: string[] = [];
  const lines = [...(typed ?? [])];
  const terminal: Terminal = {
    print: (text) => out.push(text),
    tell: (text) => err.push(text),
    progress: () => {},
    ask: async () => lines.shift() ?? null,
    isInteractive: typed !== undefined,
    env: { LANG: 'en_US.UTF-8' },
    interrupted: async () => {},
  };
  const code = await run(line.split(' ').filter(Boolean), terminal);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** The one object on standard output. */
export async function object<T>(line: string): Promise<T> {
  const { code, out, err } = await said(`${line} --json`);
  if (code !== 0) throw new Error(`${line}: exit code ${code}\n${err}`);
  return JSON.parse(out) as T;
}
