import { expect, test } from 'vitest';
import { object, said } from './recording-terminal.ts';

interface Heard {
  steps: {
    acts: string[];
    mood: Record<string, number>;
    band: string;
    rules: string[];
    why: { rule: string; figure: string; from: number; to: number }[];
  }[];
  outcome: number;
  ending: string | null;
  recipe: { persona: string; seed: number; acts: { acts: string[]; quality: number[] }[] };
}
const FIGURES = [
  'anger',
  'arousal',
  'heard',
  'trust',
  'hope',
  'effort',
  'face',
  'bait',
  'temperature',
  'composure',
];

test('the mood after every reply is one object with every figure, the band and the rules that fired', async () => {
  const heard = await object<Heard>('mood --persona hasty --acts listen,paraphrase,own_apology:0.4+own_it');
  expect(Object.keys(heard)).toEqual(expect.arrayContaining(['steps', 'outcome', 'ending', 'recipe']));
  expect(heard.steps.map(({ acts }) => acts)).toEqual([
    ['listen'],
    ['paraphrase'],
    ['own_apology', 'own_it'],
  ]);
  for (const step of heard.steps) {
    expect(Object.keys(step.mood).toSorted()).toEqual(FIGURES.toSorted());
    expect(step.rules.length).toBeGreaterThan(0);
    expect([...new Set(step.why.map(({ rule }) => rule))]).toEqual(step.rules);
  }
  expect(heard.outcome).toBeGreaterThanOrEqual(0);
  expect(heard.outcome).toBeLessThanOrEqual(100);
});

test('listening first softens what quoting the contract hardens', async () => {
  const listened = await object<Heard>('mood --persona hasty --acts listen');
  const quoted = await object<Heard>('mood --persona hasty --acts quote_contract');
  expect(listened.steps[0]!.mood['temperature']).toBeLessThan(quoted.steps[0]!.mood['temperature']!);
});

test('a quality makes the same words land weaker', async () => {
  const whole = await object<Heard>('mood --persona anxious --acts listen,empathise');
  const half = await object<Heard>('mood --persona anxious --acts listen,empathise:0.4');
  expect(whole.recipe.acts[1]!.quality).toEqual([1]);
  expect(half.recipe.acts[1]!.quality).toEqual([0.4]);
  expect(whole.steps[1]!.mood['trust']).toBeGreaterThan(half.steps[1]!.mood['trust']!);
});

test('Spanish names, hyphens and capitals name the same acts', async () => {
  const spanish = await object<Heard>('mood --persona hasty --acts escuchar,Own-Apology');
  expect(spanish.steps.map(({ acts }) => acts)).toEqual([['listen'], ['own_apology']]);
});

test('the same seed gives the same moods, and without one nothing is left to chance', async () => {
  const plain = await object<Heard>('mood --persona hasty --acts listen');
  const zero = await object<Heard>('mood --persona hasty --acts listen --seed 0');
  const seven = await object<Heard>('mood --persona hasty --acts listen --seed 7');
  expect(plain).toEqual(zero);
  expect(await object<Heard>('mood --persona hasty --acts listen --seed 7')).toEqual(seven);
  expect(seven.steps[0]!.mood).not.toEqual(zero.steps[0]!.mood);
});

test('how much was our fault changes what an apology is worth', async () => {
  const ours = await object<Heard>('mood --persona hasty --acts listen,own_apology --issue fault=1');
  const theirs = await object<Heard>(
    'mood --persona hasty --acts listen,own_apology --issue fault=0,loss=time',
  );
  expect(ours.steps).not.toEqual(theirs.steps);
});

test('a contact that is over hears nothing more', async () => {
  const heard = await object<Heard & { unheard: number }>(
    `mood --persona shouter --acts ${Array(20).fill('retaliate').join(',')}`,
  );
  expect(heard.ending).not.toBeNull();
  expect(heard.steps.length + heard.unheard).toBe(20);
  expect(heard.unheard).toBeGreaterThan(0);
});

test.each([
  ['mood --persona hasti --acts listen', '"hasty"'],
  ['mood --persona hasty --acts lissen', '"listen"'],
  ['mood --persona hasty --acts listen --issue falt=1', '"fault"'],
  ['mood --persona hasty --acts listen --sed 1', '--seed'],
  ['mood --persona hasty --acts listen --issue fault=2', 'from 0 to 1'],
  ['mood --persona hasty --acts listen --issue loss=mony', '"money"'],
  ['mood --persona hasty --acts listen:9', 'from 0 to 1'],
  ['mood --persona hasty --acts listen --seed -1', 'seed'],
  ['mood --persona hasty --acts listen,', 'at least one act'],
  ['mood --persona hasty', '--acts'],
  ['mood --acts listen', '--persona'],
])('%s is refused with a way on', async (line, hint) => {
  const { code, out, err } = await said(line);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(hint);
});

test('people read a bar, a word and the rules in their own language', async () => {
  const { out } = await said('mood --persona hasty --acts listen --lang es');
  expect(out).toMatch(/█+░+/);
  expect(out).toContain('usted escuchó');
});
