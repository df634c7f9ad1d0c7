import { describe, expect, test } from 'vitest';
import { PROBLEM_CODES } from '../../src/scenario/diagnosis.ts';
import { readPacks } from '../../src/scenario/scenario.ts';
import { GOOD_PACK, GOOD_PERSONA, GOOD_SCENARIO, packFiles } from './good-pack.ts';

const SCENARIO = 'tiny/the-key.yaml';
const PACK = 'tiny/pack.yaml';
const PERSONA = 'cast/waiting.yaml';
const GOOD: Readonly<Record<string, string>> = {
  [SCENARIO]: GOOD_SCENARIO,
  [PACK]: GOOD_PACK,
  [PERSONA]: GOOD_PERSONA,
};

/** One thing broken: `to` replaces `from`; `▸` marks where the problem must be reported. */
interface Broken {
  readonly code: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** What the author should be asked about. */
  readonly meant?: string;
  /** Files that are there besides. */
  readonly beside?: Readonly<Record<string, string>>;
}

const inScenario = (code: string, from: string, to: string, meant?: string): Broken => ({
  code,
  file: SCENARIO,
  from,
  to,
  ...(meant === undefined ? {} : { meant }),
});
const inPersona = (code: string, from: string, to: string, meant?: string): Broken => ({
  ...inScenario(code, from, to, meant),
  file: PERSONA,
});
const inPack = (code: string, from: string, to: string, meant?: string): Broken => ({
  ...inScenario(code, from, to, meant),
  file: PACK,
});

const LONG = 'a'.repeat(5_000);
const CASES: readonly Broken[] = [
  inScenario('control-character', 'id: the-key', 'id: ▸\0the-key'),
  inScenario('control-character', 'es: La llave', 'es: La▸\u0007 llave'),
  inScenario('broken-character', 'es: La llave', 'es: La ▸\uD83Dllave'),
  inScenario('broken-character', 'es: La llave', 'es: ▸"La \\uD83D llave"'),
  inScenario('empty-file', GOOD_SCENARIO, '▸# nothing yet\n'),
  inScenario('second-document', 'She got in. } }\n', 'She got in. } }\n▸---\nmore: x\n'),
  inScenario('yaml-syntax', 'opening: ring', 'opening: ▸@ring'),
  inScenario('bad-escape', 'es: La llave', 'es: "La \\▸d llave"'),
  inScenario('tab-indentation', '      any: { es: Una hora.', '▸\tany: { es: Una hora.'),
  inScenario('colon-in-text', 'opening: ring', 'opening: ring▸: bell'),
  inScenario('colon-in-text', 'es: Está en la web.', 'es: Mire▸: en la web'),
  inScenario('bad-indentation', 'opening: ring\n', 'opening: ring\n ▸moves: [listen]\n'),
  inScenario('unknown-key', 'briefing: {', '▸breifing: {', 'briefing'),
  inPack('empty-list', 'languages: [es, en]', 'languages: ▸[]'),
  inScenario('not-closed', 'id: the-key\n', "id: 'the-key\n▸"),
  inScenario('not-closed', 'moves: [listen]\n', 'moves: [listen\n▸'),
  inScenario('missing-comma', 'moves: [listen]', "moves: ['listen' ▸'breathe']"),
  inScenario('missing-comma', "es: 'Llama {name}", 'es: Llama ▸{name}'),
  inScenario('nested-too-deep', 'moves: [listen]', `moves: ${'['.repeat(39)}▸${'['.repeat(5_000)}`),
  inScenario('tag-not-allowed', 'opening: ring', 'opening: ▸!!str ring'),
  inScenario('tag-not-allowed', 'opening: ring', 'opening: ▸!ring ring'),
  inScenario('merge-key', 'issue: {', 'issue: { ▸<<: {},'),
  inScenario('unknown-alias', 'opening: ring', 'opening: ▸*ring'),
  inScenario('alias-of-itself', 'moves: [listen]', 'moves: &m [listen, ▸*m]'),
  inScenario('key-not-text', 'issue: {', 'issue: { ▸7: 1,'),
  inScenario('key-not-text', 'issue: {', 'issue: { ▸[a]: 1,'),
  inScenario('duplicate-key', 'opening: ring', 'opening: ring\n▸opening: ring'),
  inScenario('unknown-key', 'opening: ring', 'opening: ring\n▸brefing: x', 'briefing'),
  inScenario('unknown-key', 'issue: {', 'issue: { ▸__proto__: { fault: 1 },'),
  inScenario('unknown-key', 'issue: {', 'issue: { ▸constructor: 1,'),
  inScenario(
    'unknown-key',
    'next: end/opened\n      - id: the-site',
    '▸nxt: end/opened\n      - id: the-site',
    'next',
  ),
  inScenario('missing-key', '      - id: the-site\n        say:', '      - ▸say:'),
  inScenario('wrong-type', 'fault: 0.8', 'fault: ▸much'),
  inScenario('wrong-type', 'title: { es: La llave, en: The key }', 'title: ▸[La llave]'),
  inScenario('wrong-type', 'issue: { fault: 0.8, loss: time }', 'issue: ▸bad'),
  inScenario('wrong-type', 'opening: ring', 'opening: ring\nunlisted: ▸yes'),
  inScenario('empty-text', 'es: La llave', "es: ▸''"),
  inScenario('empty-text', 'say: { es: Una hora en la calle.,', 'say: { ▸es: ,'),
  inScenario('text-too-long', 'es: La llave', `es: ▸${LONG}`),
  inScenario('number-out-of-range', 'fault: 0.8', 'fault: ▸1.8'),
  inScenario('number-out-of-range', "'>= 30'", "▸'>= 130'"),
  inScenario('missing-language', '{ es: La llave, en: The key }', '▸{ es: La llave }'),
  inScenario('missing-language', '{ es: La llave, en: The key }', '▸La llave'),
  inScenario('unknown-slot', 'Llama {name}', 'Llama ▸{nmae}', '{name}'),
  inScenario('unknown-slot', 'Llama {name}', 'Llama ▸{constructor}'),
  inScenario('loose-brace', 'Llama {name}', 'Llama ▸{name'),
  inScenario('no-acts', 'acts: [warm_transfer]', 'acts: ▸[]'),
  inScenario('too-many-acts', 'acts: [warm_transfer]', 'acts: ▸[listen, thank, greet, confirm]'),
  inScenario('too-few-replies', '- id: an-hour', "- ▸id: an-hour\n        when: { turn: '>= 1' }"),
  inScenario('bad-comparison', "'>= 30'", '▸30'),
  inScenario('bad-comparison', "'>= 30'", "▸'=> 30'"),
  inScenario('bad-duration', 'due: 2h', 'due: ▸soon'),
  inScenario('bad-duration', 'due: 2h', 'due: ▸0h'),
  inPack('bad-version', 'version: 1.2.0', 'version: ▸1.2'),
  inScenario('bad-format', 'format: 1', 'format: ▸one'),
  inScenario('newer-format', 'format: 1', 'format: ▸2'),
  inScenario('unknown-act', '[warm_transfer]', '[▸warm_trasnfer]', 'warm_transfer'),
  inScenario('unknown-act', '[warm_transfer]', '[▸toString]'),
  inScenario(
    'unknown-act',
    '    replies:',
    '    thought: { says: { es: Bah., en: Bah. }, leaks: ▸blame_custmer }\n    replies:',
    'blame_customer',
  ),
  inScenario('bad-comparison', "minutes: '<= 60'", "minutes: ▸'soon'"),
  inScenario('number-out-of-range', 'opened: 12', 'opened: ▸-3'),
  inScenario('unknown-band', 'furious: { es: ¡Una', '▸furius: { es: ¡Una', 'furious'),
  inScenario('unknown-band', 'band: [calm,', 'band: [▸clam,', 'calm'),
  inScenario('unknown-phase', 'band: [calm, angry]', 'phase: ▸explorin', 'exploring'),
  inScenario('unknown-channel', 'channel: phone', 'channel: ▸phnoe', 'phone'),
  inScenario('unknown-ending-kind', 'kind: settled', 'kind: ▸setled', 'settled'),
  inScenario('unknown-move', 'moves: [listen]', 'moves: [▸lisen]', 'listen'),
  inPersona('unknown-situation', '  listening:', '  ▸listenning:', 'listening'),
  inScenario('unknown-condition', 'heard: ', '▸haerd: ', 'heard'),
  inScenario('unknown-loss', 'loss: time', 'loss: ▸tiem', 'time'),
  inPersona('unknown-threat', 'threat: verbal', 'threat: ▸verbel', 'verbal'),
  inScenario('unknown-choice', 'gender: feminine', 'gender: ▸feminin', 'feminine'),
  inScenario('unknown-look', 'gender: feminine', 'gender: feminine\n  look: ▸hellen', 'helen'),
  inScenario(
    'unknown-part',
    'gender: feminine',
    'gender: feminine\n  look: { hair: { cut: ▸ponitail, colour: grey } }',
    'ponytail',
  ),
  inScenario(
    'unknown-colour',
    'gender: feminine',
    'gender: feminine\n  look: { lips: ▸burgandy }',
    'burgundy',
  ),
  inScenario('unknown-setting', 'persona: waiting', 'setting: ▸bank-brunch\npersona: waiting', 'bank-branch'),
  inScenario('unknown-answer', 'softer: { es: Sí.', '▸sofetr: { es: Sí.', 'softer'),
  inScenario('unknown-source', 'real-service/38', '▸real-servise/38'),
  inScenario('unknown-teaching', 'real-service/38', '▸real-service/99'),
  inScenario('unknown-language', 'en: The key', 'en: The key, ▸fr: La clef'),
  inPack('unknown-language', 'languages: [es, en]', 'languages: [es, en, ▸fr]'),
  inScenario('unknown-beat', 'acts: point_to_website', 'acts: point_to_website\n        next: ▸rign', 'ring'),
  inScenario('unknown-beat', 'opening: ring', 'opening: ▸bell'),
  inScenario('unknown-beat', 'acts: point_to_website', 'acts: point_to_website\n        next: ▸constructor'),
  inScenario('unknown-ending', 'next: end/opened\npromises', 'next: end/▸openned\npromises', 'opened'),
  inScenario('unknown-fact', 'uses: [locked-out]', 'uses: [▸loked-out]', 'locked-out'),
  inScenario('unknown-fact', 'fact: locked-out', 'fact: ▸left-alone'),
  inScenario('unknown-promise', 'promise: come-by', 'promise: ▸come-bye', 'come-by'),
  inScenario('unknown-persona', 'persona: waiting', 'persona: ▸wating', 'waiting'),
  inPersona('unknown-persona', 'id: waiting\n', 'id: waiting\nextends: ▸nobody\n'),
  inPack('unknown-scenario', 'scenarios: [the-key]', 'scenarios: [the-key, ▸the-kee]', 'the-key'),
  inPersona('extends-cycle', 'id: waiting\n', 'id: waiting\nextends: ▸waiting\n'),
  inScenario('bad-id', 'id: an-hour', 'id: ▸An hour'),
  inScenario(
    'bad-id',
    'endings:\n',
    'endings:\n  ▸The End: { kind: settled, title: { es: Fin, en: End } }\n',
  ),
  inScenario('reserved-id', 'id: an-hour', 'id: ▸constructor'),
  inPack('bad-variable', '  street:', '  ▸the street:'),
  inScenario('duplicate-id', 'id: the-site', 'id: ▸an-hour'),
];

/** The text without its mark, and the place of the mark. */
function unmark(text: string): { readonly text: string; readonly line: number; readonly column: number } {
  const before = text.slice(0, text.indexOf('▸')).split('\n');
  return { text: text.replace('▸', ''), line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

test('nothing is wrong with a good pack', () => {
  expect(readPacks(packFiles()).problems).toEqual([]);
});

describe('one thing broken is one problem, where it stands', () => {
  for (const broken of CASES) {
    const shown = JSON.stringify(broken.to.slice(0, 60));
    test(`${broken.code}: ${shown}`, () => {
      const good = GOOD[broken.file] ?? '';
      expect(good.split(broken.from)).toHaveLength(2);
      const marked = unmark(good.replace(broken.from, () => broken.to));
      const { problems } = readPacks(packFiles({ [broken.file]: marked.text }));
      const own = problems.filter(({ file }) => file === broken.file);
      expect(own.map(({ code, line, column }) => ({ code, line, column }))).toContainEqual({
        code: broken.code,
        line: marked.line,
        column: marked.column,
      });
      expect(own).toHaveLength(1);
      if (broken.meant !== undefined) expect(own[0]?.mend.en).toContain(`“${broken.meant}”`);
    });
  }
});

describe('what only several files, or files that are no text, can have wrong', () => {
  const codesIn = (changed: Parameters<typeof packFiles>[0]): readonly string[] =>
    readPacks(packFiles(changed)).problems.map(
      ({ code, file, line, column }) => `${code} ${file} ${line}:${column}`,
    );

  test('a file larger than anybody writes', () => {
    expect(codesIn({ [SCENARIO]: 'x'.repeat(16_000_001) })).toEqual([`file-too-large ${SCENARIO} 1:1`]);
  });

  test('bytes that are not UTF-8, where the first stands', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('format: 1\ntitle: á '), 0xe1, 0x20]);
    expect(codesIn({ [SCENARIO]: bytes })).toEqual([`not-utf8 ${SCENARIO} 2:10`]);
  });

  test('aliases that multiply', () => {
    const levels = Array.from({ length: 9 }, (_, level) =>
      level === 0
        ? 'a0: &a0 [x, x, x, x, x, x, x, x]'
        : `a${level}: &a${level} [${`*a${level - 1}, `.repeat(10)}]`,
    );
    expect(codesIn({ [SCENARIO]: levels.join('\n') })).toContain(`too-many-repeats ${SCENARIO} 5:15`);
  });

  test('more problems than anybody reads at once', () => {
    const keys = Array.from({ length: 5_000 }, (_, number) => `wrong-${number}: 1`).join('\n');
    const { problems } = readPacks(packFiles({ [SCENARIO]: `${GOOD_SCENARIO}${keys}` }));
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)).toMatchObject({ code: 'too-many-problems' });
    expect(problems.at(-1)?.what.en).toContain('4800 more');
  });

  test('a persona that is broken itself', () => {
    const broken = GOOD_PERSONA.replace('anger: 52', 'anger: hot');
    expect(codesIn({ [PERSONA]: broken })).toEqual([
      `wrong-type ${PERSONA} 7:17`,
      `broken-persona ${SCENARIO} 6:10`,
    ]);
  });

  test('a scenario that its pack does not list, and one in no pack', () => {
    const other = GOOD_SCENARIO.replace('id: the-key', 'id: the-door');
    expect(codesIn({ 'tiny/the-door.yaml': other })).toEqual(['scenario-not-listed tiny/the-door.yaml 2:5']);
    const stray = other.replace('{street}', 'la calle');
    expect(codesIn({ 'stray/the-door.yaml': stray })).toEqual(['missing-pack stray/the-door.yaml 1:1']);
  });

  test('personas that extend each other', () => {
    const one = 'format: 1\nid: one\nextends: two\n';
    const two = 'format: 1\nid: two\nextends: one\n';
    expect(codesIn({ 'cast/one.yaml': one, 'cast/two.yaml': two })).toEqual([
      'extends-cycle cast/two.yaml 3:10',
    ]);
  });

  test('two packs, two scenarios or two personas of one name', () => {
    expect(codesIn({ 'tiny2/pack.yaml': GOOD_PACK, 'tiny2/the-key.yaml': GOOD_SCENARIO })).toEqual([
      'duplicate-id tiny2/pack.yaml 2:5',
    ]);
    expect(codesIn({ 'tiny/the-key-again.yaml': GOOD_SCENARIO })).toEqual([
      'duplicate-id tiny/the-key-again.yaml 2:5',
    ]);
    expect(codesIn({ 'cast/again.yaml': GOOD_PERSONA })).toEqual(['duplicate-id cast/again.yaml 2:5']);
  });

  test('a scenario without its opening', () => {
    const text = GOOD_SCENARIO.replace('opening: ring\n', '');
    expect(codesIn({ [SCENARIO]: text })).toEqual([`missing-key ${SCENARIO} 1:1`]);
  });
});

test('every code there is has been seen', () => {
  const seen = new Set(CASES.map(({ code }) => code));
  const seenElsewhere = [
    'file-too-large',
    'not-utf8',
    'too-many-repeats',
    'too-many-problems',
    'broken-persona',
  ];
  const ofFolders = ['scenario-not-listed', 'missing-pack'];
  const unseen = PROBLEM_CODES.filter(
    (code) => !seen.has(code) && ![...seenElsewhere, ...ofFolders].includes(code),
  );
  expect(unseen).toEqual([]);
});
