/** `cascabel check --bots`: what play says about every scenario asked about, and how each balances. */
import { weigh, type Examined } from '../lint/lint.ts';
import type { Language, Problem } from '../scenario/scenario.ts';
import { balanceLines } from './balance-telling.ts';
import { judged } from './bots.ts';
import type { Reading } from './reading.ts';
import type { Terminal } from './terminal.ts';

/** Seeds of the balance report: enough to tell a lucky bot from a good one, few enough to wait for. */
const SEEDS = Array.from({ length: 20 }, (_, place) => place + 1);

/** What came out of play for one scenario. */
export interface Played {
  /** What is wrong with it, at its lines. */
  readonly problems: readonly Problem[];
  /** Its balance as a writer reads it. */
  readonly report: string;
}

/** Has bots play every scenario asked about; how far they are is shown meanwhile. */
export function playedOut(
  { subjects }: Examined,
  reading: Reading,
  { language, terminal }: { readonly language: Language; readonly terminal: Terminal },
): readonly Played[] {
  return subjects
    .filter(({ paper }) => reading.isAsked(paper.path))
    .map((subject) => {
      const { scenario } = subject;
      const balance = judged(scenario, { seeds: SEEDS, language }, terminal);
      const lines = balanceLines(balance, scenario.title, language);
      return { problems: weigh(subject, balance), report: `${lines.join('\n')}\n` };
    });
}
