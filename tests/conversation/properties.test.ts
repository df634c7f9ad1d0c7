import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  choose,
  open,
  replay,
  type Conversation,
  type Settings,
} from '../../src/conversation/conversation.ts';
import { FIGURES, type Beat, type Persona, type Reply, type Scenario } from '../../src/scenario/scenario.ts';
import { allChoices } from './choices.ts';
import { hellish, practice } from './practice.ts';
import { cast, shipped } from './shipped.ts';

/** Hundreds of whole runs take their time on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

/** By name, so that a failure prints names. */
const scenarios: Readonly<Record<string, Scenario>> = {
  practice,
  hellish,
  ...Object.fromEntries(shipped.map((scenario) => [scenario.id, scenario])),
};
const anyPlay = fc.record({
  name: fc.constantFrom(...Object.keys(scenarios)),
  /** Half the time somebody else of the cast plays. */
  guest: fc.option(fc.constantFrom(...cast.map(({ id }) => id))),
  seed: fc.integer({ min: 1, max: 2 ** 32 - 1 }),
  language: fc.constantFrom('es' as const, 'en' as const),
  intensity: fc.constantFrom(0 as const, 1 as const, 2 as const),
  composure: fc.constantFrom(20, 50, 80),
  picks: fc.array(fc.nat(1000), { minLength: 1, maxLength: 40 }),
});
type Play = typeof anyPlay extends fc.Arbitrary<infer T> ? T : never;

const scenarioOf = ({ name }: Play): Scenario => scenarios[name]!;
const guestOf = ({ guest }: Play): Persona | undefined => cast.find(({ id }) => id === guest);

function settingsOf(play: Play): Settings {
  const { seed, language, intensity, composure } = play;
  const persona = guestOf(play);
  return { seed, language, intensity, composure, ...(persona ? { persona } : {}) };
}

/** Plays by picking among whatever is on the table, and hands back every moment on the way. */
function wander(play: Play): readonly Conversation[] {
  const moments = [open(scenarioOf(play), settingsOf(play))];
  for (const pick of play.picks) {
    const here = moments.at(-1)!;
    const choices = allChoices(here);
    const chosen = choices[pick % Math.max(1, choices.length)];
    if (chosen === undefined) break;
    moments.push(choose(here, chosen));
  }
  return moments;
}

const placeOf = ({ recipe }: Conversation) => recipe.stands;

describe('any sequence of choices', () => {
  test('keeps every figure in range and never dead-ends', () => {
    fc.assert(
      fc.property(anyPlay, (play) => {
        for (const moment of wander(play)) {
          const { table } = moment;
          for (const figure of FIGURES) {
            expect(table.mood[figure]).toBeGreaterThanOrEqual(0);
            expect(table.mood[figure]).toBeLessThanOrEqual(100);
          }
          if (table.stage === 'answering') expect(table.replies.length).toBeGreaterThanOrEqual(2);
          if (table.stage === 'after') expect(table.after.length).toBeGreaterThanOrEqual(1);
          if (table.stage === 'over') expect(table.ending).not.toBeNull();
        }
      }),
    );
  });

  test('is heard, every turn of it: something moves, and for reasons of that turn', () => {
    fc.assert(
      fc.property(anyPlay, (play) => {
        const end = wander(play).at(-1)!;
        const turns = end.happenings.filter((happening) => happening.what === 'mood_changed');
        turns.forEach(({ before, after, effects }) => {
          for (const { figure, from } of effects.slice(0, 1))
            expect(before).toMatchObject({ [figure]: from });
          expect(effects.length === 0 || JSON.stringify(before) !== JSON.stringify(after)).toBe(true);
        });
      }),
    );
  });

  test('says something after every turn', () => {
    fc.assert(
      fc.property(anyPlay, (play) => {
        for (const { table } of wander(play)) {
          if (table.stage === 'answering') expect(table.lines.length).toBeGreaterThan(0);
          for (const { words } of table.lines) expect([words.es, words.en].every(Boolean)).toBe(true);
        }
      }),
    );
  });

  test('replays exactly, whatever the language', () => {
    fc.assert(
      fc.property(anyPlay, (play) => {
        const end = wander(play).at(-1)!;
        const recipe = {
          ...end.recipe,
          language: play.language === 'es' ? ('en' as const) : ('es' as const),
        };
        const { conversation, stopped } = replay(scenarioOf(play), recipe, guestOf(play));
        expect(stopped).toBeNull();
        expect(conversation.happenings).toEqual(end.happenings);
        expect(conversation.table).toEqual(end.table);
      }),
    );
  });

  test('leaves a way out: from anywhere, a few of the right replies reach an end', () => {
    fc.assert(
      fc.property(anyPlay, (play) => {
        const scenario = scenarioOf(play);
        let here = wander(play).at(-1)!;
        const steps = stepsToTheEnd(scenario);
        const bound = 4 * Object.keys(scenario.beats).length;
        for (let i = 0; i < bound && here.table.stage === 'answering'; i += 1)
          here = outward(here, scenario, steps);
        expect(here.table.stage).not.toBe('answering');
      }),
    );
  });
});

/** For every beat, how many replies anybody may give lie between it and an end. */
function stepsToTheEnd(scenario: Scenario): ReadonlyMap<string, number> {
  const steps = new Map<string, number>();
  for (let round = 0; round < Object.keys(scenario.beats).length; round += 1) {
    for (const beat of Object.values(scenario.beats)) {
      const nearest = Math.min(...beat.replies.filter(isAlwaysThere).map((reply) => stepsOf(reply, steps)));
      if (nearest < Infinity) steps.set(beat.id, 1 + nearest);
    }
  }
  return steps;
}

const isAlwaysThere = ({ when }: Reply) => when.length === 0;

function stepsOf({ next }: Reply, steps: ReadonlyMap<string, number>): number {
  if (next?.startsWith('end/')) return 0;
  return (next === null ? undefined : steps.get(next)) ?? Infinity;
}

function outward(here: Conversation, scenario: Scenario, steps: ReadonlyMap<string, number>): Conversation {
  const { table } = here;
  if (table.bait !== null) return choose(here, { kind: 'reply', id: table.replies[0]!.id });
  const replies = scenario.beats[table.beat]!.replies.filter(isAlwaysThere);
  const nearest = [...replies].sort((a, b) => stepsOf(a, steps) - stepsOf(b, steps))[0]!;
  return choose(here, { kind: 'reply', id: nearest.id });
}

describe('an edited pack', () => {
  /** One small edit an author might make; `at` and `by` say where. */
  function edited(scenario: Scenario, kind: number, at: number): Scenario {
    const ids = Object.keys(scenario.beats);
    const id = ids[at % ids.length]!;
    const beat = scenario.beats[id]!;
    const other = ids[(at * 7 + 3) % ids.length]!;
    const spot = at % beat.replies.length;
    const withReplies = (replies: readonly Reply[]): Scenario => withBeat({ ...beat, replies });
    const withBeat = (changed: Beat): Scenario => ({
      ...scenario,
      beats: { ...scenario.beats, [id]: changed },
    });
    const changing = (change: Partial<Reply>) =>
      withReplies(beat.replies.map((reply, i) => (i === spot ? { ...reply, ...change } : reply)));
    switch (kind % 6) {
      case 0:
        return withReplies(beat.replies.filter((_, i) => i !== spot));
      case 1:
        return changing({ next: other });
      case 2:
        return changing({ acts: ['rush'] });
      case 3:
        return changing({ id: `${beat.replies[spot]!.id}-2` });
      case 4:
        return changing({ when: [{ on: 'figure', figure: 'heard', is: '>=', than: 99 }] });
      default:
        return { ...scenario, opening: other };
    }
  }

  test('never resumes at a wrong beat', () => {
    fc.assert(
      fc.property(anyPlay, fc.nat(1000), fc.nat(1000), (play, kind, at) => {
        const moments = wander(play).filter(({ table }) => table.stage !== 'over');
        const run = moments.at(-1)!;
        const { conversation, stopped } = replay(
          edited(scenarioOf(play), kind, at),
          run.recipe,
          guestOf(play),
        );
        const { turn } = conversation.table;
        if (stopped === null) expect(turn).toBe(run.table.turn);
        if (turn > 0 || kind % 6 !== 5)
          expect(placeOf(conversation)).toBe(placeOf(moments.find(({ table }) => table.turn === turn)!));
        if (stopped !== null) expect([stopped.words.es, stopped.words.en].every(Boolean)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
