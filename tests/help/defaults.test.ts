/** What the reference says of keys that are left out is what the reader does. */
import { expect, test } from 'vitest';
import { formatGroups, readPacks } from '../../src/scenario/scenario.ts';
import { PACK, PARCEL } from '../page/desk.ts';

const SIMPLE = PARCEL.replace(/^issue:.*\n/m, '')
  .replace(/^setting:.*\n/m, '')
  .replace('persona: anxious', 'persona: plain');
const { packs } = readPacks([
  {
    path: 'cast/plain.yaml',
    content:
      'format: 1\nid: plain\ntitle: { es: Parejo, en: Even }\nneed: { es: hablar, en: to talk }\nstart: {}\n',
  },
  { path: 'desk/pack.yaml', content: PACK },
  { path: 'desk/the-parcel.yaml', content: SIMPLE },
]);
const scenario = packs[0]!.scenarios['the-parcel']!;
const { start, temperament, voice } = scenario.persona;
const [reply] = scenario.beats['hello']!.replies;

const READ: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'persona.start': { ...start },
  'persona.temperament': {
    ...temperament,
    walks_out_at: temperament.walksOutAt,
    gives_up_at: temperament.givesUpAt,
  },
  'persona.temperament.weights': { ...temperament.weights },
  'scenario.issue': { ...scenario.issue },
  voice: { ...voice },
  line: { ...scenario.beats['hello']!.customer.any![0]! },
  scenario: { setting: scenario.setting, unlisted: packs[0]!.card.scenarios[0]!.unlisted },
  reply: { specific: reply!.specific, aside: reply!.aside ?? false },
};

const told = formatGroups().flatMap(({ group, keys }) =>
  keys.flatMap(({ key, words }) =>
    words?.otherwise === undefined ? [] : [{ group, key, otherwise: words.otherwise }],
  ),
);

test.each(told.filter(({ group }) => group in READ))('$group $key is $otherwise where left out', (said) => {
  expect(String(READ[said.group]![said.key])).toBe(said.otherwise);
});

test('nearly all of them are looked at', () => {
  const unseen = told.filter(({ group }) => !(group in READ)).map(({ group, key }) => `${group} ${key}`);
  expect(unseen.toSorted()).toEqual([
    'persona.baits abuse',
    'persona.baits intensity',
    'scenario.promises feasible',
  ]);
});
