/** Small made-up scenarios: a parcel that never came, with an ordinary customer and one from hell. */
import type {
  Bait,
  Beat,
  Line,
  Persona,
  Reply,
  Scenario,
  Temperament,
  Words,
} from '../../src/scenario/scenario.ts';

export const words = (en: string): Words => ({ es: `(es) ${en}`, en });
export const line = (en: string, more: Partial<Line> = {}): Line => ({ says: words(en), abuse: 0, ...more });

export function reply(id: string, more: Partial<Reply> = {}): Reply {
  const plain = {
    say: words(`I say ${id}.`),
    acts: ['paraphrase'],
    specific: true,
    uses: [],
    when: [],
    answer: {},
  };
  return { id, ...plain, next: null, ...more } as Reply;
}

export function beat(id: string, replies: readonly Reply[], customer: Beat['customer'] = {}): Beat {
  return { id, customer: { any: [line(`This is ${id}.`)], ...customer }, replies };
}

const temperament: Temperament = {
  react: 1,
  forgive: 1,
  need: 35,
  weights: { feeling: 1, understanding: 1, remedy: 1, respect: 1 },
  habit: 0.6,
  vent: 2,
  patience: 9,
  bait: 0,
  walksOutAt: 92,
  givesUpAt: 80,
};

export const ordinary: Persona = {
  id: 'ordinary',
  title: words('Ordinary'),
  need: words('To be heard.'),
  works: [],
  detonates: [],
  start: { anger: 50, arousal: 50, trust: 40, hope: 35, face: 55, effort: 15, bait: 0 },
  temperament,
  voice: { pace: 'even', pitch: 'middle' },
  hasLines: true,
  stock: {
    softer: { any: [line('Stock: softer.')] },
    harder: { any: [line('Stock: harder.')] },
    any: { any: [line('Stock: neither.')] },
    listening: { any: [line('Stock: let me tell you.')] },
    walks_out: { any: [line('Stock: goodbye.')] },
  },
  baits: [],
};

const bait = (id: string, intensity: number, abuse: number): Bait => ({
  id,
  intensity,
  line: line(`Bait ${id}.`, { abuse }),
  replies: [
    reply('hit-back', { acts: ['retaliate'] }),
    reply('argue', { acts: ['refute'] }),
    reply('let-it-go', { acts: ['ignore_bait'] }),
    reply('ease', { acts: ['ease_tension'] }),
  ],
  bitten: [line(`Bitten ${id}.`)],
  refused: [line(`Refused ${id}.`)],
});

export const fromHell: Persona = {
  ...ordinary,
  id: 'from-hell',
  title: words('From hell'),
  start: { anger: 66, arousal: 70, trust: 20, hope: 20, face: 55, effort: 15, bait: 60 },
  temperament: {
    ...temperament,
    react: 1.25,
    forgive: 0.7,
    need: 45,
    bait: 1,
    walksOutAt: null,
    givesUpAt: 95,
    vent: 3,
  },
  baits: [bait('mild', 0, 0), bait('useless', 1, 1), bait('thick', 1, 1), bait('vile', 2, 2)],
};

const beats: Readonly<Record<string, Beat>> = Object.fromEntries(
  [
    beat(
      'ring',
      [
        reply('forty-minutes', { acts: ['paraphrase', 'listen'], next: 'need' }),
        reply('see-the-site', { acts: ['point_to_website'], specific: false, next: 'kicked' }),
        reply('go-on', { acts: ['listen'] }),
        reply('tomorrow', {
          acts: ['remedy'],
          next: 'need',
          answer: { any: [line('Tomorrow? Tomorrow what?')] },
        }),
      ],
      { furious: [line('Ring, furious.')], angry: [line('Ring, angry.')] },
    ),
    beat('need', [
      reply('sorry', { acts: ['own_apology', 'own_it'], next: 'offer' }),
      reply('with-number', {
        acts: ['paraphrase'],
        specific: false,
        uses: ['parcel-number'],
        when: [{ on: 'fact', fact: 'parcel-number', known: true }],
        next: 'offer',
      }),
      reply('our-policy', { acts: ['quote_policy'], next: 'kicked' }),
    ]),
    beat('offer', [
      reply('by-noon', { acts: ['remedy', 'confirm'], promise: 'by-noon', next: 'end/settled-by-noon' }),
      reply('in-an-hour', { acts: ['empty_promise'], promise: 'in-an-hour', next: 'end/settled-by-noon' }),
      reply('ask-upstairs', { acts: ['blame_management'], next: 'kicked' }),
    ]),
    beat('kicked', [
      reply('start-over', { acts: ['own_apology', 'listen'], next: 'need' }),
      reply('calm-down', { acts: ['tell_to_calm_down'], next: 'end/gone' }),
      reply('hold-on', { acts: ['silence'] }),
    ]),
  ].map((each) => [each.id, each]),
);

export const practice: Scenario = {
  format: 1,
  pack: {
    id: 'practice',
    version: '1.0.0',
    title: words('Practice'),
    languages: ['es', 'en'],
    variables: { company: words('Parcels') },
  },
  id: 'lost-parcel',
  title: words('The lost parcel'),
  sources: [],
  channel: 'phone',
  setting: 'kitchen',
  customer: {
    name: words('Dora Vela'),
    treatment: words('Ms. Vela'),
    gender: 'feminine',
    look: 'dora',
    voice: { pace: 'even', pitch: 'middle' },
  },
  persona: ordinary,
  also: [fromHell],
  issue: { fault: 0.8, monetary: 0.2, misbelief: 0, resolvable: 1, hazard: false, loss: 'time' },
  briefing: words('A parcel is lost.'),
  story: [
    { says: words('It is my daughter’s medicine.'), reveals: 'medicine' },
    { says: words('The number ends in 71.'), reveals: 'parcel-number' },
  ],
  opening: 'ring',
  beats,
  moves: ['listen', 'breathe', 'first_person_limit', 'hand_over', 'end_contact'],
  after: [
    { question: 'fix', answers: ['quick', 'bigger'].map((id) => ({ id, says: words(id) })), fits: 'bigger' },
    { question: 'owner', answers: ['self', 'nobody'].map((id) => ({ id, says: words(id) })) },
    { question: 'logged', answers: ['cause', 'nothing'].map((id) => ({ id, says: words(id) })) },
  ],
  promises: {
    'by-noon': { id: 'by-noon', says: words('At your door by noon.'), dueHours: 24, feasible: true },
    'in-an-hour': { id: 'in-an-hour', says: words('In an hour.'), dueHours: 1, feasible: false },
  },
  endings: {
    'settled-by-noon': {
      id: 'settled-by-noon',
      kind: 'settled',
      title: words('Settled'),
      says: words('Well. Thank you, {treatment} says.'),
      epilogue: {
        kept: words('It came.'),
        broken: words('It never came.'),
        again: words('It got lost again.'),
      },
    },
    gone: { id: 'gone', kind: 'walked_out', title: words('Gone'), epilogue: { any: words('She is gone.') } },
  },
  fingerprint: 'practice-1',
};

export const hellish: Scenario = { ...practice, persona: fromHell, also: [ordinary] };
