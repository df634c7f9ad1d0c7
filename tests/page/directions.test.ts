import { describe, expect, test } from 'vitest';
import { NO_NOTES } from '../../src/records/records.ts';
import { BEARINGS, choose, open } from '../../src/conversation/conversation.ts';
import type { Conversation, Happening } from '../../src/conversation/conversation.ts';
import { BEARING_WORDS } from '../../src/page/call/direction-words.ts';
import { directionsOf } from '../../src/page/call/directions.ts';
import type { Call } from '../../src/page/state.ts';
import type { Language, Scenario } from '../../src/scenario/scenario.ts';
import { choice } from '../conversation/choices.ts';
import { PATH_NAMES, pathsOf, shipped, walk, type Path } from '../conversation/shipped.ts';
import { visit } from './visit.ts';

const state = visit().house.state();
const callOf = (conversation: Conversation): Call => ({
  conversation,
  pending: null,
  line: 0,
  visit: 'ordinary',
  mode: 'practice',
  notes: NO_NOTES,
  movedOn: null,
});
const directions = (conversation: Conversation, language: Language): ReadonlyMap<Happening, string> =>
  directionsOf({ ...state, language }, callOf(conversation));

const runs = shipped.flatMap((scenario) =>
  PATH_NAMES.flatMap((name) => {
    const path = pathsOf(scenario)?.[name];
    return path ? [{ run: `${scenario.id}, ${name}`, scenario, path }] : [];
  }),
);

/** A run as it grows, the directions asked for at every turn as the page does. */
function grown(scenario: Scenario, { seed, choices }: Path): Conversation {
  let here = open(scenario, { seed, language: 'en' });
  directions(here, 'en');
  for (const short of choices) {
    here = choose(here, choice(short));
    directions(here, 'en');
  }
  return here;
}

describe.each(runs)('in $run', ({ scenario, path }) => {
  const end = walk(scenario, path);
  const told = [...directions(end, 'en')];

  test('there is at most one direction a turn, at a line of the customer’s, and none before anything changed', () => {
    const turns = told.map(([{ turn }]) => turn);
    expect(new Set(turns).size).toBe(turns.length);
    expect(Math.min(Infinity, ...turns)).toBeGreaterThan(0);
    for (const [line] of told) expect(line).toMatchObject({ what: 'line_spoken', by: 'customer' });
  });

  test('nothing the body does is told twice', () => {
    const bearings = BEARINGS.map(
      (bearing) => BEARING_WORDS[bearing].en?.replace(/^\{his\|her\} /, '') ?? '',
    );
    for (const bearing of bearings.filter((each) => !each.includes('{')))
      expect(told.filter(([, text]) => text.includes(bearing)).length).toBeLessThanOrEqual(1);
  });

  test('a mood that turned is told, and so is one that came back', () => {
    const { happenings } = end;
    const turned = happenings.filter(({ what }) => what === 'band_changed').map(({ turn }) => turn);
    const spoken = new Set(
      happenings.flatMap((each) =>
        each.what === 'line_spoken' && each.by === 'customer' ? [each.turn] : [],
      ),
    );
    const heard = new Set(told.map(([{ turn }]) => turn));
    expect(turned.filter((turn) => spoken.has(turn) && !heard.has(turn))).toEqual([]);
  });

  test('both languages tell the same lines, in the customer’s gender', () => {
    expect([...directions(end, 'es').keys()]).toEqual(told.map(([line]) => line));
    const other = scenario.customer.gender === 'masculine' ? /\bher\b/ : /\bhis\b/;
    for (const [, text] of told) expect(text).not.toMatch(other);
    for (const text of [...told.map((each) => each[1]), ...directions(end, 'es').values()])
      expect(text).not.toMatch(/[{}|]/);
  });

  test('a run taken up again reads as it did while it was played', () => {
    expect([...directions(grown(scenario, path), 'en').values()]).toEqual(told.map(([, text]) => text));
  });
});

test('over the shipped runs something is told in every conversation, and many turns pass without a word', () => {
  const all = runs.map(({ scenario, path }) => {
    const end = walk(scenario, path);
    return { turns: end.table.turn, told: [...directions(end, 'en').values()] };
  });
  const turns = all.reduce((sum, each) => sum + each.turns, 0);
  const told = all.flatMap((each) => each.told);
  expect(told.length).toBeGreaterThan(runs.length);
  expect(told.length / turns).toBeLessThan(0.6);
});
