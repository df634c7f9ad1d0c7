/** Looking again after an edit must find what looking for the first time would find, whatever the edit. */
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examine, openExaminer, RULES, type Examined } from '../../src/lint/lint.ts';
import type { PackFile } from '../../src/scenario/scenario.ts';
import { readPackFolder } from '../../src/server/server.ts';
import { bigPack } from '../bench/big-pack.ts';
import { editsOf, withEdits } from './edits.ts';
import { laidOver, SOUND_CALL, SOUND_PACK } from './lay-over.ts';

const textOf = (content: string | Uint8Array): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);
const SHIPPED = readPackFolder(join(import.meta.dirname, '../../scenarios')).map(
  ({ path, content }): PackFile => ({ path, content: textOf(content) }),
);
const few = (...names: readonly RegExp[]): readonly PackFile[] =>
  SHIPPED.filter(({ path }) => names.some((name) => name.test(path)));

/** Made-up beats, a shipped pack with the people it needs, a pack with a persona of its own, and two examples of rules. */
const DESK: readonly PackFile[] = [
  ...few(/^cast\/(?:hasty|anxious|analyst|hell-insulter)\.yaml$/, /^first-steps\/(?:pack|branch-g)\.yaml$/),
  ...bigPack(12),
  { path: 'example/pack.yaml', content: SOUND_PACK },
  { path: 'example/lost-parcel.yaml', content: SOUND_CALL },
  {
    path: 'example/cast/hurried.yaml',
    content: 'format: 1\nid: hurried\nextends: hasty\ntitle: { es: La de prisa, en: Hurried }\n',
  },
];
const EXAMPLES = RULES.map(({ document }) => laidOver(document.breaks));

/** One thing somebody does to the files on the desk. */
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ does: fc.constant('edit'), at: fc.nat(99), edits: editsOf({ most: 3 }) }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('undo'), at: fc.nat(99), edits: fc.constant([]) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('lose'), at: fc.nat(99), edits: fc.constant([]) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('paste'), at: fc.nat(99), edits: fc.constant([]) }) },
);
type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never;

function after(files: readonly PackFile[], { does, at, edits }: Step): readonly PackFile[] {
  const place = at % files.length;
  const file = files[place];
  if (file === undefined) return DESK;
  if (does === 'lose') return files.length > 3 ? files.toSpliced(place, 1) : DESK;
  // Undone is put back whole, a lost file as well.
  if (does === 'undo')
    return at % 4 === 0 ? DESK : files.map((each) => wasOnDesk(each, place === files.indexOf(each)));
  const pasted = EXAMPLES[at % EXAMPLES.length] ?? SOUND_CALL;
  if (does === 'paste')
    return files.map((each) => (/parcel/.test(each.path) ? { ...each, content: pasted } : each));
  return files.with(place, { path: file.path, content: withEdits(textOf(file.content), edits) });
}

function wasOnDesk(file: PackFile, isMeant: boolean): PackFile {
  return (isMeant ? DESK.find(({ path }) => path === file.path) : undefined) ?? file;
}

const told = ({ packs, cast, problems, subjects }: Examined) => ({
  packs,
  cast,
  problems,
  subjects: subjects.map(({ card, paper: { path, id } }) => ({ card, path, id })),
});

function expectSame(looked: Examined, afresh: Examined): void {
  // Written out, two looks are compared many times faster; where they differ, the difference is worth the time.
  if (JSON.stringify(told(looked)) !== JSON.stringify(told(afresh)))
    expect(told(looked)).toEqual(told(afresh));
}

test('any edits in a row find what the files as they are now hold, no more and no less', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 3, maxLength: 12 }), (steps) => {
      const examiner = openExaminer();
      let files = DESK;
      expectSame(examiner.look(files), examine(files));
      for (const each of steps) {
        files = after(files, each);
        expectSame(examiner.look(files), examine(files));
      }
    }),
    { numRuns: 24, endOnFailure: true },
  );
}, 60_000);

test('ways, conditions and whole beats changed one after another in a long file are all heard of', () => {
  const [pack, big] = bigPack(150);
  if (pack === undefined || big === undefined) throw new Error('The made-up pack has changed its files.');
  const beat = /^  beat-70:\n(?: {4}.*\n)+/m;
  const edits: readonly ((text: string) => string)[] = [
    (text) =>
      text.replace('next: beat-40\n', 'next: beat-39\n').replace('next: beat-40\n', 'next: beat-39\n'),
    (text) => text.replace('next: beat-40\n', 'next: beat-39\n'),
    (text) => text.replace("when: { heard: '>= 30' }", "when: { heard: '>= 0' }"),
    (text) => text.replace("when: { heard: '>= 30' }", "when: { heard: '> 100' }"),
    (text) => text.replace('acts: [quote_contract]', 'acts: [rush]'),
    (text) => text.replace(beat, (found) => found + found.replace('beat-70:', 'another:')),
    (text) => text.replace(beat, '').replaceAll('next: beat-70\n', 'next: beat-71\n'),
    (text) => text.replace('  beat-100:\n', '  beat-1000:\n'),
    (text) => text.replace('  beat-1000:\n', '  beat-100:\n'),
    (text) => text.replaceAll('next: end/done', 'next: beat-1'),
  ];
  const examiner = openExaminer();
  const heard = new Set<string>();
  let text = textOf(big.content);
  for (const edit of [(same: string) => same, ...edits]) {
    text = edit(text);
    const files = [...DESK.slice(0, 6), pack, { ...big, content: text }];
    const afresh = examine(files);
    expectSame(examiner.look(files), afresh);
    for (const { code } of afresh.problems) heard.add(code);
  }
  expect([...heard]).toEqual(
    expect.arrayContaining(['unreachable-beat', 'always-holds', 'never-holds', 'dead-end', 'unknown-beat']),
  );
}, 30_000);

test('what has not changed since the last look is the very same object', () => {
  const examiner = openExaminer();
  const before = examiner.look(DESK);
  const edited = DESK.map((file) =>
    file.path === 'big/big.yaml'
      ? {
          ...file,
          content: textOf(file.content).replace('beat-7:\n', 'beat-7:\n    thinks: { es: Ya, en: Well }\n'),
        }
      : file,
  );
  const now = examiner.look(edited);
  const [old, fresh] = [before, now].map(
    ({ packs }) => packs.find(({ card }) => card.id === 'big')?.scenarios['big'],
  );
  expect(fresh?.beats['beat-7']?.thinks).toEqual({ es: 'Ya', en: 'Well' });
  expect(fresh?.beats['beat-6']).toBe(old?.beats['beat-6']);
  expect(fresh?.beats['beat-8']).toBe(old?.beats['beat-8']);
  expect(now.packs[0]).toBe(before.packs[0]);
});

test('every shipped file, edited one after another, is looked at as if for the first time', () => {
  const examiner = openExaminer();
  let files: readonly PackFile[] = SHIPPED;
  examiner.look(files);
  for (const [place, { path, content }] of SHIPPED.entries()) {
    if (place % 5 !== 0) continue;
    files = SHIPPED.with(place, {
      path,
      content: textOf(content).replace(/^(\s+)(es|en): ['"]?/m, '$&Ya. '),
    });
    expectSame(examiner.look(files), examine(files));
  }
}, 30_000);

test.each([
  ['languages of its pack', 'example/pack.yaml', 'languages: [es, en]', 'languages: [en, es]'],
  ['languages left out of its pack', 'example/pack.yaml', 'languages: [es, en]', 'languages: [en]'],
  [
    'variables of its pack',
    'example/pack.yaml',
    'format: 1',
    'format: 1\nvariables: { parcel: { es: caja, en: box } }',
  ],
  ['the id of its pack', 'example/pack.yaml', 'id: ', 'id: another-'],
  ['the persona it is played by', 'cast/hasty.yaml', /anger: \d+/, 'anger: 99'],
  ['a persona that breaks', 'cast/hasty.yaml', 'temperament:', 'temperamento:'],
])('a scenario that has not changed itself hears of %s', (_, path, from, to) => {
  const call = SOUND_CALL.replace('en: You are {agent}.', 'en: You are {agent} with the {parcel}.').replace(
    "'You are {agent}.",
    "'You are {agent} with the {parcel}.",
  );
  const files = DESK.map((file) =>
    file.path === 'example/lost-parcel.yaml' ? { ...file, content: call } : file,
  );
  const edited = files.map((file) =>
    file.path === path ? { ...file, content: textOf(file.content).replace(from, to) } : file,
  );
  expect(edited).not.toEqual(files);
  const examiner = openExaminer();
  for (const each of [files, edited, files, edited]) expectSame(examiner.look(each), examine(each));
  expect(JSON.stringify(told(examine(edited)))).not.toBe(JSON.stringify(told(examine(files))));
});
