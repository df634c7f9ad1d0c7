import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  choose,
  open,
  outcomeSoFar,
  type Choice,
  type Conversation,
} from '../../src/conversation/conversation.ts';
import { stateOf } from '../../src/persona/persona.ts';
import type { Line, Persona, Reply, Scenario } from '../../src/scenario/scenario.ts';
import {
  bandIn,
  begin,
  copyOf,
  factsIn,
  optionsOf,
  phaseIn,
  play,
  rehearse,
  saidIn,
  takeOf,
  untoldIn,
  worthOf,
  type Option,
  type Take,
} from '../../src/trial/trial.ts';
import { beat, fromHell, hellish, line, ordinary, practice, reply, words } from '../conversation/practice.ts';
import { cast, shipped } from '../conversation/shipped.ts';

/** Hundreds of whole runs take their time on a busy machine. */
vi.setConfig({ testTimeout: 120_000 });

/** Everybody of the cast, and some made-up people who do what the cast does not. */
const threatening: Persona = {
  ...fromHell,
  id: 'threatening',
  stock: {
    ...fromHell.stock,
    any: { any: [line('Stock: I know where you park.', { threat: 'verbal' }), line('Stock: well?')] },
    listening: {
      any: [line('You listen now.', { abuse: 2 }), line('Now listen.', { abuse: 1 }), line('So.')],
    },
    harder: { furious: [line('I will come over there.', { abuse: 1, threat: 'physical' })] },
    repeated: { any: [line('Again? You idiot.', { abuse: 1 }), line('Again?')] },
  },
  baits: fromHell.baits.map((bait, place) => ({
    ...bait,
    line: place === 1 ? { ...bait.line, threat: 'physical' as const } : bait.line,
    replies: [
      ...bait.replies,
      reply('once-heard', { when: [{ on: 'figure', figure: 'heard', is: '>', than: 15 }] }),
    ],
  })),
};
const guests: readonly Persona[] = [...cast, ordinary, fromHell, threatening];

/** Replies with every kind of condition, a promise nobody wrote, and a way to a beat nobody wrote. */
const fussy: Scenario = {
  ...practice,
  id: 'fussy',
  audience: words('Her friends.'),
  moves: ['listen', 'breathe', 'first_person_limit', 'hand_over', 'end_contact', 'step_back', 'call_help'],
  beats: {
    ...practice.beats,
    ring: { ...practice.beats['ring']!, thought: { says: words('Nonsense.'), leaks: 'blame_customer' } },
    need: {
      ...practice.beats['need']!,
      replies: fussyReplies(practice.beats['need']!.replies),
      thought: { says: words('Again.'), leaks: 'listen' },
    },
  },
};
function fussyReplies(replies: readonly Reply[]): readonly Reply[] {
  const thanks: readonly Line[] = [line('Thank you, Ordinary.', { for: 'ordinary' }), line('Thank you.')];
  return [
    ...replies,
    reply('when-heard', { when: [{ on: 'figure', figure: 'heard', is: '>=', than: 20 }] }),
    reply('when-cool', { when: [{ on: 'figure', figure: 'temperature', is: '<', than: 45 }] }),
    reply('when-late', {
      acts: ['thank'],
      when: [{ on: 'turn', is: '>', than: 2 }],
      answer: { softer: thanks },
    }),
    reply('when-soon', { when: [{ on: 'minutes', is: '<=', than: 60 }] }),
    reply('when-angry', {
      acts: ['empathise', 'regret'],
      when: [{ on: 'band', oneOf: ['angry', 'furious'] }],
    }),
    reply('when-exploring', { when: [{ on: 'phase', oneOf: ['exploring', 'acknowledging'] }] }),
    reply('when-not-sorry', { when: [{ on: 'act', act: 'own_apology', done: false }], uses: ['medicine'] }),
    reply('when-promised', { when: [{ on: 'promise', promise: 'unwritten', made: true }] }),
    reply('promise', { acts: ['confirm'], promise: 'unwritten', uses: ['nobody-tells-this'] }),
    reply('grab', { acts: ['touch_customer'], next: 'end/settled-by-noon' }),
    reply('close', { acts: ['end_contact'], next: 'end/settled-by-noon' }),
    reply('quietly-no', { acts: ['refute'], aside: true }),
    reply('leave', { acts: ['leave_to_safety'] }),
    reply('nowhere', { acts: ['interrupt'], next: 'nowhere' }),
  ];
}
const written: Scenario = { ...fussy, id: 'written', channel: 'email', openedAt: 12, persona: threatening };
/** Much the same in other words, again and again. */
const harping: Scenario = {
  ...practice,
  id: 'harping',
  persona: threatening,
  beats: {
    ring: beat(
      'ring',
      ['so', 'thus', 'hence', 'then', 'ergo', 'well'].map((id) => reply(id)),
    ),
  },
};
const speechless: Scenario = {
  ...hellish,
  id: 'speechless',
  story: [],
  issue: { ...hellish.issue, hazard: true },
};

const scenarios: Readonly<Record<string, Scenario>> = Object.fromEntries(
  [
    { ...practice, id: 'practice' },
    { ...hellish, id: 'hellish' },
    fussy,
    written,
    speechless,
    harping,
    ...shipped,
  ].map((scenario) => [scenario.id, scenario]),
);

const anyRun = fc.record({
  name: fc.constantFrom(...Object.keys(scenarios)),
  guest: fc.option(fc.constantFrom(...guests.map(({ id }) => id)), { freq: 2 }),
  seed: fc.integer({ min: 1, max: 2 ** 32 - 1 }),
  intensity: fc.constantFrom(0 as const, 1 as const, 2 as const),
  composure: fc.constantFrom(15, 50, 80, 100),
  picks: fc.array(fc.record({ pick: fc.nat(1000), minutes: fc.constantFrom(0, 0, 3, 25, 90) }), {
    minLength: 6,
    maxLength: 24,
  }),
  /** Chosen every other time it is there, so that moves are used up and words worn. */
  favourite: fc.constantFrom('~listen', '~breathe', '~first_person_limit', 'start-over', 'our-policy'),
  answers: fc.array(fc.nat(5), { minLength: 3, maxLength: 3 }),
});
type Run = typeof anyRun extends fc.Arbitrary<infer T> ? T : never;

function castOf({ name, guest, intensity }: Run) {
  const scenario = scenarios[name]!;
  return { scenario, persona: guests.find(({ id }) => id === guest) ?? scenario.persona, intensity };
}

/** The choices on the table, written as a recipe keeps them. */
function offeredIn({ table }: Conversation): readonly string[] {
  if (table.stage !== 'answering') return [];
  const moves = table.moves.filter(({ open: isOpen }) => isOpen).map(({ move }) => `~${move}`);
  const aside = table.thought === null ? [] : ['~set_aside'];
  return [...table.replies.map(({ id }) => id), ...moves, ...aside, '~silence'];
}

function choiceFor({ chose, move }: Option, minutes: number): Choice {
  if (chose === '~set_aside') return { kind: 'set_aside' };
  if (chose === '~silence') return { kind: 'silence', minutes };
  return move === null ? { kind: 'reply', id: chose, minutes } : { kind: 'move', move, minutes };
}

const chosen = (options: readonly Option[]) => options.map(({ chose }) => chose);

/** The worst of what was said, as the table shows it. */
function worstOn({ table }: Conversation) {
  const threats = table.lines.flatMap(({ threat }) => threat ?? []);
  const threat = threats.includes('physical') ? 'physical' : threats[0];
  return { abuse: Math.max(0, ...table.lines.map(({ abuse }) => abuse)), ...(threat ? { threat } : {}) };
}

/** Everything a take has to remember as said, chosen or given back, counted. */
const countOf = ({ moment }: Conversation): number =>
  new Set(moment.context.spoken.map(({ says }) => says)).size +
  new Set(moment.context.choices.map(({ chose }) => chose)).size +
  moment.context.given.length;
const bitsIn = (marks: readonly number[]): number =>
  marks.map((word) => (word >>> 0).toString(2).replaceAll('0', '').length).reduce((a, b) => a + b, 0);

function expectSame(take: Take, conversation: Conversation): void {
  const { table, recipe, moment } = conversation;
  expect(take.place).toBe(recipe.stands);
  expect(take.turn).toBe(table.turn);
  expect(take.minutes).toBe(table.minutes);
  expect(take.state).toEqual(stateOf(moment.context.sitting));
  expect(bandIn(take)).toBe(table.band);
  expect(phaseIn(take)).toBe(table.phase);
  expect(factsIn(take)).toEqual(table.facts);
  expect(take.promises).toEqual(moment.context.promises);
  expect(take.ended).toEqual(moment.context.leaving);
  expect(chosen(optionsOf(take))).toEqual(offeredIn(conversation));
  if (take.ended === null) {
    expect(saidIn(take)).toEqual(worstOn(conversation));
    expect(take.dice).toBe(moment.context.dice);
    expect(bitsIn(take.marks)).toBe(countOf(conversation));
    expect(untoldIn(take)).toBe(conversation.scenario.story.length - moment.context.told);
  }
  expect(worthOf(take)).toBe(outcomeSoFar(conversation));
}

/** Answers whatever the minute after still asks. */
function answered(over: Conversation, answers: readonly number[]): Conversation {
  let here = over;
  for (const pick of answers) {
    const card = here.table.after[0];
    if (card === undefined) break;
    const answer = card.answers[pick % card.answers.length]!.id;
    here = choose(here, { kind: 'after', question: card.question, answer });
  }
  return here;
}

/** How often each thing happened in all runs: a comparison in which nothing happens proves nothing. */
const seen = new Map<string, number>();
const saw = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);

describe('playing by tables and playing in a conversation', () => {
  test('give the same run, move by move, whatever is played and by whom', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const { scenario, persona, intensity } = castOf(run);
        const { seed, composure } = run;
        const take = begin(rehearse(scenario, { persona, intensity }), { seed, composure });
        let here = open(scenario, { seed, language: 'es', persona, intensity, composure });
        expectSame(take, here);
        for (const { pick, minutes } of run.picks) {
          const options = optionsOf(take);
          const favourite = options.find(({ chose }) => chose === run.favourite && pick % 2 === 0);
          const option = favourite ?? options[pick % Math.max(1, options.length)];
          if (option === undefined) break;
          play(take, option, minutes);
          here = choose(here, choiceFor(option, minutes));
          expect(here.recipe.choices.at(-1)?.acts ?? []).toEqual(option.acts);
          expectSame(take, here);
        }
        here.happenings.forEach((each) => saw('as' in each ? `${each.what} ${each.as}` : each.what));
        if (take.ended === null) return;
        saw(take.ended.kind);
        here = answered(here, run.answers);
        expect(worthOf(take, here.recipe.after)).toBe(here.table.ending?.outcome);
      }),
      { numRuns: 400 },
    );
  });

  test('in which everything that can happen does', () => {
    const lines = ['beat', 'answer', 'story', 'stock', 'bait', 'move', 'farewell'];
    for (const as of lines) expect([as, seen.get(`line_spoken ${as}`) ?? 0]).not.toEqual([as, 0]);
    const happened = ['bait_taken', 'bait_refused', 'silence_fell', 'promise_made', 'fact_learned'];
    for (const what of [...happened, 'thought_set_aside', 'thought_leaked'])
      expect([what, seen.get(what) ?? 0]).not.toEqual([what, 0]);
    for (const kind of ['walked_out', 'handed_over'])
      expect([kind, seen.get(kind) ?? 0]).not.toEqual([kind, 0]);
  });

  test('a take of a conversation stands where the conversation stands', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const { scenario, persona, intensity } = castOf(run);
        const { seed, composure } = run;
        let here = open(scenario, { seed, language: 'en', persona, intensity, composure });
        for (const { pick, minutes } of run.picks) {
          const options = optionsOf(takeOf(here));
          const option = options[pick % Math.max(1, options.length)];
          if (option !== undefined) here = choose(here, choiceFor(option, minutes));
        }
        expectSame(takeOf(here), here);
      }),
      { numRuns: 40 },
    );
  });

  test('a copy goes its own way', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const take = begin(rehearse(castOf(run).scenario, castOf(run)), run);
        for (const { pick, minutes } of run.picks) {
          const options = optionsOf(take);
          if (options.length === 0) break;
          const before = structuredClone([take.state, take.marks, take.place, chosen(options)]);
          const copy = copyOf(take);
          play(copy, options[(pick * 7 + 1) % options.length]!, minutes);
          expect([take.state, take.marks, take.place, chosen(optionsOf(take))]).toEqual(before);
          play(take, options[pick % options.length]!, minutes);
        }
      }),
      { numRuns: 60 },
    );
  });
});
