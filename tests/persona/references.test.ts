import { describe, expect, it } from 'vitest';
import { moodOfState, step } from '../../src/persona/persona.ts';
import { FOUR_METHODS, RECOVERY, replies, seated, worth } from './people.ts';
import type { Play } from './people.ts';

interface Reference {
  readonly name: string;
  readonly who: string;
  readonly said: string;
  readonly play: Play;
}

/** Whole runs kept to the sixth decimal: a figure here moves only when a rule was changed on purpose. */
const REFERENCES: readonly Reference[] = [
  { name: 'recovery-in-its-order', who: 'wronged-loyal', said: RECOVERY, play: { seed: 7 } },
  { name: 'the-four-methods', who: 'hell-insulter', said: FOUR_METHODS, play: { seed: 3 } },
  {
    name: 'the-contract-quoted',
    who: 'proud-mistaken',
    said: 'greet quote_contract listen empathise refute own_apology remedy confirm',
    play: { seed: 11, issue: { misbelief: 1, fault: 0.3, monetary: 0.8 } },
  },
  {
    name: 'several-acts-in-a-reply',
    who: 'hasty',
    said: 'paraphrase+side_with listen+ask_open own_apology+own_it remedy+offer_choice confirm+follow_up',
    play: { seed: 42, quality: 0.7 },
  },
  {
    name: 'the-pool-gate',
    who: 'parent',
    said: 'firm_no+no_with_alternative listen empathise thank follow_up',
    play: { seed: 5, issue: { hazard: true, fault: 0 } },
  },
];

const sixDecimals = (figures: object): Record<string, number> =>
  Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, Math.round(Number(value) * 1e6) / 1e6]),
  );

function record({ who, said, play }: Reference): string {
  let state = seated(who, play);
  const lines = [JSON.stringify({ start: sixDecimals(moodOfState(state)) })];
  for (const acts of replies(said)) {
    state = step(state, { acts, quality: acts.map(() => play.quality ?? 1) });
    lines.push(JSON.stringify({ said: acts.join('+'), mood: sixDecimals(moodOfState(state)) }));
  }
  return [...lines, JSON.stringify(sixDecimals({ outcome: worth(state) })), ''].join('\n');
}

describe('whole runs, to the last digit we keep', () => {
  it.each(REFERENCES)('$name', async (reference) => {
    await expect(record(reference)).toMatchFileSnapshot(`references/${reference.name}.jsonl`);
  });
});
