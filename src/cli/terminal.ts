/** What a command may do to the outside: results on one stream, words for people on the other, a question. */
import { createInterface } from 'node:readline/promises';

export interface Terminal {
  /** Results: what a pipe may read. */
  print(text: string): void;
  /** Words for people. */
  tell(text: string): void;
  /** How far long work is, on one line that is written over; '' clears it. Shown only to people. */
  progress(text: string): void;
  /** The next line a person types; null when there is nobody, or nobody any more. */
  ask(question: string): Promise<string | null>;
  /** True where a person sits on the other side. */
  readonly isInteractive: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Settles when the person asks to stop. */
  interrupted(): Promise<void>;
}

async function ask(question: string): Promise<string | null> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const stopped = new Promise<null>((settle) => lines.once('close', () => settle(null)));
    return await Promise.race([lines.question(question), stopped]);
  } finally {
    lines.close();
  }
}

export const TERMINAL: Terminal = {
  print: (text) => process.stdout.write(`${text}\n`),
  tell: (text) => process.stderr.write(`${text}\n`),
  progress: (text) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
  },
  ask,
  isInteractive: Boolean(process.stdin.isTTY && process.stdout.isTTY),
  env: process.env,
  interrupted: () =>
    new Promise((settle) => {
      process.once('SIGINT', () => settle());
      process.once('SIGTERM', () => settle());
    }),
};
