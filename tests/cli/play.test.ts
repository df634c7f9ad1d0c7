import { expect, test } from 'vitest';
import { object, said } from './recording-terminal.ts';

interface Played {
  steps: { reply: string; mood: Record<string, number>; band: string; rules: string[] }[];
  outcome: number;
  ending: string | null;
  recipe: { scenario: string; persona: string; seed: number; language: string; choices: { chose: string }[] };
}

test('choices given along are played and told as one object', async () => {
  const played = await object<Played>('play branch-g --choose listen,listen');
  expect(played.steps.map(({ reply }) => reply)).toEqual(['~listen', '~listen']);
  expect(played.recipe).toMatchObject({ scenario: 'branch-g', persona: 'hasty', seed: 1 });
  expect(played.recipe.choices.map(({ chose }) => chose)).toEqual(['~listen', '~listen']);
  expect(played.ending).toBeNull();
});

interface Scored extends Played {
  score: {
    total: number;
    band: { id: string };
    dimensions: { dimension: string; points: number | null; evidence: { turn: number }[] }[];
    decisions: { turn: number; chosen: { act: string; teaching: string } }[];
  } | null;
  lenses: { source: string; order: string[] }[];
}

test('a run that is over is told with its score, each number beside its evidence, and through every source', async () => {
  const master =
    'listen,listen,a-ruler-and-no-answer,clarinet-before-nine,you-called-it,nine-oclock-matters,tonight-in-your-hand,ten-past-eight,under-both-names,fix=bigger,owner=self,logged=cause';
  const { score, lenses } = await object<Scored>(`play branch-g --seed 7 --choose ${master}`);
  expect(score?.band.id).toBe('master');
  const listening = score?.dimensions.find(({ dimension }) => dimension === 'listening');
  expect(listening?.points).toBeGreaterThan(85);
  for (const { turn } of listening?.evidence ?? [])
    expect(score?.decisions.find((decision) => decision.turn === turn)?.chosen.teaching).toContain('/');
  expect(lenses.find(({ source }) => source === 'always-right')?.order).toHaveLength(4);
});

test('what is not over has no score yet', async () => {
  expect((await object<Scored>('play branch-g --choose listen')).score).toBeNull();
});

test('the language changes the words and none of the figures', async () => {
  const spanish = await object<Played>('play branch-g --choose listen --seed 5 --lang es');
  const english = await object<Played>('play branch-g --choose listen --seed 5 --lang en');
  expect(spanish.steps).toEqual(english.steps);
  expect(spanish.recipe.language).toBe('es');
});

test('another persona can sit in the same scenario', async () => {
  const guest = await object<Played>('play branch-g --persona analyst --choose listen');
  expect(guest.recipe.persona).toBe('analyst');
});

test('people read who said what and the mood that shows', async () => {
  const { out, code } = await said('play branch-g --choose listen --lang en');
  expect(code).toBe(0);
  expect(out).toMatch(/Rick Payne: .+/);
  expect(out).toContain('> listen');
});

test('stressed words are bold for somebody at the terminal and plain for a pipe; no star is left over', async () => {
  const play = 'play branch-g --seed 1 --lang en';
  const [piped, typed] = [await said(`${play} --choose listen`), await said(play, ['1', 'q'])];
  for (const sign of ['*', '\u001b']) expect(piped.out).not.toContain(sign);
  expect(typed.out).not.toContain('*');
  expect(typed.out).toContain('\u001b[1mForty\u001b[22m minutes.');
});

test('somebody at the terminal plays by numbers and may leave', async () => {
  const { out, code } = await said('play branch-g --lang en', ['x', '99', '1', 'q']);
  expect(code).toBe(0);
  expect(out).toContain('Type the number');
  expect(out).toContain('You left');
});

test('somebody who plays to the end is asked about the minute after and told what came of it', async () => {
  const { out } = await said('play branch-g --lang en --seed 7', Array(40).fill('1'));
  expect(out).toContain('What goes into the record?');
  expect(out).toContain('Days later: ');
  expect(out).toMatch(/Outcome: \d+$/);
});

test('on a pipe without choices it says what to do', async () => {
  const { code, err } = await said('play branch-g');
  expect(code).toBe(2);
  expect(err).toContain('--choose');
});

test.each([
  ['play brnch-g --choose listen', '"branch-g"'],
  ['play branch-g --persona hastie --choose listen', '"hasty"'],
  ['play branch-g --choose forty-minutes-you-sai', '"forty-minutes-you-say"'],
  ['play branch-g --choose lisen', '"listen"'],
  ['play branch-g --chose listen', '--choose'],
  ['play branch-g --lang fr', '"fr"'],
  ['play --choose listen', '<scenario>'],
  ['plya branch-g', '"play"'],
])('%s is refused with a way on', async (line, hint) => {
  const { code, out, err } = await said(line);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(hint);
});

test('a reply that waits for something says what for', async () => {
  const { code, err } = await said('play branch-g --choose a-ruler-and-no-answer --lang en');
  expect(code).toBe(2);
  expect(err).toBe(
    '"a-ruler-and-no-answer" is not on the table yet. It is there when: clarinet-at-nine is known.',
  );
});

test('what the trainee said is read between what the customer said', async () => {
  const { out } = await said('play branch-g --choose see-the-site --lang en');
  expect(out).toMatch(/> see-the-site\n {2}Good evening\. They’re probably on a break/);
});

test('after the call the answers are read, and the customer’s last line is not said again', async () => {
  const choices = 'see-the-site,reload-the-page,fix=bigger,owner=self';
  const { out } = await said(`play branch-g --choose ${choices} --lang en`);
  const [call = '', after = ''] = out.split('> fix=bigger');
  expect(call).toContain('Rick Payne:');
  expect(after).not.toContain('Rick Payne:');
  expect(after).toMatch(/^\n {2}\S.+\n\n> owner=self\n {2}\S/);
});
