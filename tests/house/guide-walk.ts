/** Follows a guide step by step in a folder of its own, and hears what the terminal answers. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { run, type Terminal } from '../../src/cli/cli.ts';
import type { Language } from '../../src/scenario/scenario.ts';
import { edited, stepsIn, type Fence, type Step } from './guide-steps.ts';

export interface Heard {
  readonly commands: readonly string[];
  /** What the guide says the terminal answers; null where it says nothing. */
  readonly told: Fence | null;
  readonly answer: string;
}

/** One command; both streams in the order a person would see them. */
async function typed(command: string, language: Language): Promise<string> {
  const lines: string[] = [];
  const say = (text: string): void => void lines.push(text);
  const terminal: Terminal = {
    print: say,
    tell: say,
    progress: () => {},
    ask: async () => null,
    isInteractive: false,
    env: { LANG: language },
    interrupted: async () => {},
  };
  const words = command.replace(/^npx cascabel /, '').replace(/\s+#.*$/, '');
  if (words === command) throw new Error(`Not a command a test may type: ${command}`);
  await run(words.split(/\s+/), terminal);
  return lines.join('\n');
}

/** Takes one step. A step at the terminal is heard; a change of a file is not. */
async function take(step: Step, language: Language): Promise<Heard | null> {
  if (step.kind === 'type') {
    const answers: string[] = [];
    for (const command of step.commands) answers.push(await typed(command, language));
    return { commands: step.commands, told: step.answer, answer: answers.join('\n') };
  }
  const after = edited(readFileSync(step.file, 'utf8'), step);
  if (after === null) throw new Error(`${step.file} is not as the guide believes: ${JSON.stringify(step)}`);
  writeFileSync(step.file, after);
  return null;
}

/** What was heard along a guide, and what it left behind. */
export interface Walked {
  readonly heard: readonly Heard[];
  readonly left: ReadonlyMap<string, string>;
}

/** Every file of a folder by its path, with `/` between folders. */
function filesIn(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
  );
}

/** Follows a guide from its first step to its last. Throws where a file does not hold what the guide says. */
export async function walk(markdown: string, language: Language): Promise<Walked> {
  const home = process.cwd();
  const yard = mkdtempSync(join(tmpdir(), 'cascabel-guide-'));
  process.chdir(yard);
  try {
    const heard: Heard[] = [];
    for (const step of stepsIn(markdown)) {
      const each = await take(step, language);
      if (each) heard.push(each);
    }
    return { heard, left: filesIn(yard) };
  } finally {
    process.chdir(home);
    rmSync(yard, { recursive: true, force: true });
  }
}
