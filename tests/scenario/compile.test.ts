import { LOOKS, LOOK_WORDS } from '../../src/scenario/looks.ts';
import { expect, test } from 'vitest';
import { fillSlots, readPacks, slotsOf } from '../../src/scenario/scenario.ts';
import type { Scenario, Severity, Slots, StoryPiece } from '../../src/scenario/scenario.ts';
import { GOOD_PACK, GOOD_PERSONA, GOOD_SCENARIO, packFiles } from './good-pack.ts';

function theKey(changed: Parameters<typeof packFiles>[0] = {}): Scenario {
  const scenario = readPacks(packFiles(changed)).packs[0]?.scenarios['the-key'];
  if (scenario === undefined) throw new Error('the scenario was not compiled');
  return scenario;
}
const scenarioWith = (from: string, to: string): Scenario =>
  theKey({ 'tiny/the-key.yaml': GOOD_SCENARIO.replace(from, to) });

test('a scenario comes out complete by itself, as plain JSON', () => {
  const scenario = theKey();
  expect(JSON.parse(JSON.stringify(scenario))).toEqual(scenario);
  expect(scenario.pack).toMatchObject({ id: 'tiny', version: '1.2.0', languages: ['es', 'en'] });
  expect(scenario.persona.id).toBe('waiting');
});

test('what an author leaves out gets its ordinary value', () => {
  const scenario = theKey();
  expect(scenario.issue).toEqual({
    fault: 0.8,
    monetary: 0.5,
    misbelief: 0,
    resolvable: 1,
    hazard: false,
    loss: 'time',
  });
  expect(scenario.customer).toMatchObject({
    treatment: { es: 'Noa Ríos', en: 'Noa Rivers' },
    look: LOOKS.find((look) => look === scenario.customer.look && LOOK_WORDS[look].gender === 'feminine'),
    voice: { pace: 'fast', pitch: 'middle' },
  });
  expect(scenario.setting).toBe('kitchen');
  expect(scenario.promises['come-by']).toMatchObject({ dueHours: 2, feasible: true });
});

test('a persona is an ordinary customer but for what was written', () => {
  const { temperament, start, hasLines } = theKey().persona;
  expect(temperament).toEqual({
    react: 1.1,
    forgive: 1,
    need: 22,
    weights: { feeling: 1, understanding: 1, remedy: 1.25, respect: 1 },
    habit: 0.6,
    vent: 2,
    patience: 9,
    bait: 0.5,
    walksOutAt: null,
    givesUpAt: 80,
  });
  expect(start.bait).toBe(30);
  expect(hasLines).toBe(true);
});

test('stock lines may hang on the mood or on how it moved', () => {
  const { stock } = theKey().persona;
  expect(stock.listening?.furious?.map(({ abuse }) => abuse)).toEqual([0, 1]);
  expect(stock.listening?.any).toHaveLength(1);
  expect(stock.limit?.harder?.[0]?.says.en).toBe('What?');
});

test('a story is told piece by piece, and a piece may reveal a fact', () => {
  const [piece]: readonly StoryPiece[] = theKey().story;
  expect(piece).toEqual({
    says: { es: 'Estoy en la calle.', en: 'I am out in the street.' },
    reveals: 'locked-out',
  });
});

test('a bait is a line with flags and replies that lead nowhere', () => {
  const bait = theKey().persona.baits[0];
  expect(bait).toMatchObject({ id: 'nobody-there', intensity: 2, line: { abuse: 1, threat: 'verbal' } });
  expect(bait?.replies.map(({ next }) => next)).toEqual([null, null]);
  expect(bait?.bitten?.[0]?.says.es).toBe('Ajá.');
  expect(bait).not.toHaveProperty('refused');
});

test('a reply keeps its acts in order, its facts, its promise and its condition', () => {
  const [first, second, third] = theKey().beats['ring']?.replies ?? [];
  expect(first).toMatchObject({ acts: ['paraphrase', 'listen'], uses: ['locked-out'], promise: 'come-by' });
  expect(first?.answer.softer?.[0]?.says.en).toBe('Yes.');
  expect(second).toMatchObject({ acts: ['point_to_website'], next: null, specific: false, when: [] });
  expect(third?.when).toEqual([
    { on: 'fact', fact: 'locked-out', known: true },
    { on: 'figure', figure: 'heard', is: '>=', than: 30 },
    { on: 'band', oneOf: ['calm', 'angry'] },
    { on: 'minutes', is: '<=', than: 60 },
  ]);
});

test('a written conversation may open minutes after the first message', () => {
  expect(theKey().openedAt).toBe(12);
  expect(scenarioWith('clock: { opened: 12 }', '')).not.toHaveProperty('openedAt');
});

test('a beat may come with a judging thought and the act it comes down to', () => {
  const thought = "{ says: { es: 'La perdió ella.', en: She lost it. }, leaks: blame_customer }";
  const scenario = scenarioWith('    replies:', `    thought: ${thought}\n    replies:`);
  expect(scenario.beats['ring']?.thought).toEqual({
    says: { es: 'La perdió ella.', en: 'She lost it.' },
    leaks: 'blame_customer',
  });
});

test('a scenario may have an audience, and a reply may be said out of its hearing', () => {
  const watched = scenarioWith('opening: ring', 'opening: ring\naudience: { es: La fila., en: The queue. }');
  expect(watched.audience?.en).toBe('The queue.');
  const aside = scenarioWith(
    '        acts: [warm_transfer]',
    '        acts: [warm_transfer]\n        aside: true',
  );
  expect(aside.beats['ring']?.replies.map((reply) => reply.aside ?? false)).toEqual([false, false, true]);
});

test('every kind of condition', () => {
  const when =
    "{ not_fact: [locked-out], done: own_apology, not_done: [rush, listen], promised: come-by, not_promised: come-by, turn: '> 3', phase: exploring, temperature: '<60' }";
  const scenario = scenarioWith(
    "{ fact: locked-out, heard: '>= 30', band: [calm, angry], minutes: '<= 60' }",
    when,
  );
  expect(scenario.beats['ring']?.replies[2]?.when).toEqual([
    { on: 'fact', fact: 'locked-out', known: false },
    { on: 'act', act: 'own_apology', done: true },
    { on: 'act', act: 'rush', done: false },
    { on: 'act', act: 'listen', done: false },
    { on: 'promise', promise: 'come-by', made: true },
    { on: 'promise', promise: 'come-by', made: false },
    { on: 'turn', is: '>', than: 3 },
    { on: 'phase', oneOf: ['exploring'] },
    { on: 'figure', figure: 'temperature', is: '<', than: 60 },
  ]);
});

test('a bare text, a flagged line, a list and lines by band all say what the customer says', () => {
  const asWritten = 'furious: { es: ¡Una hora!, en: An hour! }\n      any: { es: Una hora., en: An hour. }';
  const spoken = (written: string): unknown =>
    scenarioWith(`\n      ${asWritten}`, written).beats['ring']?.customer;
  const hour = { says: { es: 'Hora', en: 'Hour' }, abuse: 0 };
  expect(spoken(' { es: Hora, en: Hour }')).toEqual({ any: [hour] });
  expect(spoken(' { says: { es: Hora, en: Hour }, abuse: 2, for: waiting }')).toEqual({
    any: [{ ...hour, abuse: 2, for: 'waiting' }],
  });
  expect(spoken(' [{ es: Hora, en: Hour }, { says: { es: Hora, en: Hour } }]')).toEqual({
    any: [hour, hour],
  });
  expect(spoken('\n      calm: [{ es: Hora, en: Hour }]')).toEqual({ calm: [hour] });
});

test('names may be written in Spanish, with or without accents, capitals and hyphens', () => {
  for (const alias of [
    'Disculpa propia',
    'disculpa_propia',
    'disculpa-propia',
    'own-apology',
    'Own apology',
  ]) {
    const scenario = scenarioWith('acts: [warm_transfer]', `acts: [${alias}]`);
    expect(scenario.beats['ring']?.replies[2]?.acts).toEqual(['own_apology']);
  }
  expect(scenarioWith('channel: phone', 'channel: Teléfono').channel).toBe('phone');
  expect(scenarioWith('moves: [listen]', 'moves: [escuchar, Poner un límite]').moves).toEqual([
    'listen',
    'first_person_limit',
  ]);
  expect(scenarioWith('gender: feminine', 'gender: femenino').customer.gender).toBe('feminine');
});

test('slots are filled when a text is spoken, and agree with the person', () => {
  const scenario = theKey();
  expect(fillSlots(scenario.briefing, slotsOf(scenario))).toEqual({
    es: 'Llama Noa Ríos, de Calle Olmo.',
    en: 'Noa Rivers is on the line, and she waits.',
  });
  const slots: Slots = { gender: 'masculine', values: {} };
  expect(fillSlots({ es: 'cansad{o|a}, profesor{|a}, {nadie}' }, slots)).toEqual({
    es: 'cansado, profesor, {nadie}',
  });
  expect(fillSlots({ es: '{constructor}' }, slots)).toEqual({ es: '{constructor}' });
});

test('a fingerprint changes when a text or the persona does, and not otherwise', () => {
  const same = theKey().fingerprint;
  expect(theKey().fingerprint).toBe(same);
  expect(scenarioWith('An hour in the street.', 'An hour in the road.').fingerprint).not.toBe(same);
  const milder = GOOD_PERSONA.replace('anger: 52', 'anger: 51');
  expect(theKey({ 'cast/waiting.yaml': milder }).fingerprint).not.toBe(same);
});

test('a text without languages is in the first language of the pack', () => {
  const { packs, problems } = readPacks(
    packFiles({ 'tiny/the-key.yaml': GOOD_SCENARIO.replace('{ es: La llave, en: The key }', 'La llave') }),
  );
  expect(packs[0]?.scenarios['the-key']?.title).toEqual({ es: 'La llave' });
  expect(problems.map(({ severity }): Severity => severity)).toEqual(['warning']);
  expect(packs[0]?.card.scenarios[0]?.languages).toEqual(['es']);
});

test('a pack lends itself to the library without its texts', () => {
  const unlisted = GOOD_SCENARIO.replace('opening: ring', 'unlisted: true\nopening: ring');
  const { packs } = readPacks(packFiles({ 'tiny/the-key.yaml': unlisted }));
  expect(packs[0]?.card).toMatchObject({ id: 'tiny', licence: 'CC-BY-4.0', authors: ['Somebody'] });
  expect(packs[0]?.card.scenarios).toEqual([
    {
      id: 'the-key',
      title: { es: 'La llave', en: 'The key' },
      channel: 'phone',
      persona: 'waiting',
      also: [],
      languages: ['es', 'en'],
      customer: { es: 'Noa Ríos', en: 'Noa Rivers' },
      look: theKey().customer.look,
      setting: 'kitchen',
      unlisted: true,
    },
  ]);
});

test('a broken scenario stays at home and its pack plays on', () => {
  const broken = GOOD_SCENARIO.replace('id: the-key', 'id: the-door').replace(
    'opening: ring',
    'opening: bell',
  );
  const { packs, problems } = readPacks(
    packFiles({
      'tiny/the-door.yaml': broken,
      'tiny/pack.yaml': GOOD_PACK.replace('[the-key]', '[the-key, the-door]'),
    }),
  );
  expect(Object.keys(packs[0]?.scenarios ?? {})).toEqual(['the-key']);
  expect(problems.map(({ code }) => code)).toEqual(['unknown-beat']);
});

test("a pack's own persona extends one of the cast, even of the same name", () => {
  const own = 'format: 1\nid: waiting\nextends: waiting\ntemperament: { need: 40 }\nstart: { anger: 20 }\n';
  const { packs, cast, problems } = readPacks(packFiles({ 'tiny/cast/waiting.yaml': own }));
  expect(problems).toEqual([]);
  expect(packs[0]?.scenarios['the-key']?.persona).toMatchObject({
    title: { en: 'The one who waits' },
    start: { anger: 20, arousal: 60, bait: 30 },
    temperament: { need: 40, react: 1.1, walksOutAt: null },
    hasLines: true,
  });
  expect(packs[0]?.cast['waiting']?.temperament.need).toBe(40);
  expect(cast['waiting']?.temperament.need).toBe(22);
});
