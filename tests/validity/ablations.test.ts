import { describe, expect, it } from 'vitest';
import { NAMED_RULES } from '../../src/persona/persona.ts';
import { MECHANISMS, firstToBreak, whatBreaks } from './ablations.ts';

const RULES = MECHANISMS.flatMap(({ name, rules, carries }) =>
  rules.map((rule) => ({ name, rule, carries })),
);

/** What breaks is told, with figures, by the verbose reporter. */
describe('nothing in the model is decoration', () => {
  it('every rule belongs to exactly one mechanism', () => {
    expect(RULES.map(({ rule }) => rule).sort()).toEqual([...NAMED_RULES].sort());
  });

  it.for(MECHANISMS)('without $name, something breaks', async ({ rules, carries }, { annotate }) => {
    const broken = whatBreaks(rules, carries);
    await annotate(broken.join('; '));
    expect(broken).not.toEqual([]);
  });

  it.for(RULES)('without $rule alone, something breaks', async ({ rule, carries }, { annotate }) => {
    const broken = firstToBreak(rule, carries);
    await annotate(broken ?? 'nothing');
    expect(broken).toBeDefined();
  });
});
