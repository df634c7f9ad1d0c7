/** An assignment from the trainer's link to the result the trainer opens, without a browser. */
import { describe, expect, test } from 'vitest';
import { recipeAsText } from '../../src/conversation/conversation.ts';
import { followAssigned, noteAssigned } from '../../src/page/assignment/follow-assigned.ts';
import { handIn } from '../../src/page/assignment/hand-in.ts';
import type { Errand } from '../../src/page/errands.ts';
import { beginAssigned, showHanded } from '../../src/page/assignment/open-assignment.ts';
import { openResults, showDebrief } from '../../src/page/assignment/open-results.ts';
import {
  findUnfinished,
  assignmentAsText,
  departureOf,
  resultsIn,
  type Assignment,
  type Shelf,
} from '../../src/records/records.ts';
import { csvOfTable } from '../../src/exchange/exchange.ts';
import { allWords } from '../../src/page/words/all-words.ts';
import { tableOf } from '../../src/page/assignment/results-as-table.ts';
import type { Words } from '../../src/scenario/scenario.ts';
import { openDesk } from './desk.ts';
import { nothingThere, packsThere, shelfWith, visit } from './visit.ts';

const ASSIGNMENT: Assignment = {
  mode: 'assessment',
  language: 'en',
  intensity: 1,
  seed: 77,
  pack: 'first-steps',
  version: '1.0.0',
  scenario: 'branch-g',
  persona: 'hasty',
  name: 'Tuesday',
  note: 'Listen first.',
};
const hashOf = (assignment: Assignment): string => `#assignment=${assignmentAsText(assignment)}`;

async function opened(by: Partial<Assignment> = {}, shelf: Shelf = shelfWith(), fetch = packsThere) {
  const here = visit({ hash: hashOf({ ...ASSIGNMENT, ...by }), shelf, fetch });
  await here.house.enter();
  followAssigned(here.house, shelf);
  const send = <T>(work: (errand: Errand) => Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      void here.house.send(async (errand) => work(errand).then(resolve, reject));
    });
  const step = () => {
    const { view } = here.house.state();
    if (view.at !== 'assignment') throw new Error(`No assignment but ${view.at}.`);
    return view.step;
  };
  const begin = (intensity: 0 | 1 | 2 = 1) => {
    const shown = step();
    if (shown.is === 'shown') beginAssigned(here.house, shown, intensity);
  };
  const assigned = () => here.house.state().assigned[0]!;
  /** Says the first reply until it is over, and answers the minute after. */
  const playOut = () => {
    for (let turns = 0; turns < 40 && here.at() === 'call'; turns += 1) {
      const { table } = here.call().conversation;
      const [asked] = table.after;
      if (table.stage === 'over') here.house.act({ type: 'call.over' });
      else if (asked)
        here.house.act({
          type: 'chose',
          choice: { kind: 'after', question: asked.question, answer: asked.answers[0]!.id },
        });
      else here.say(table.replies[0]!.id);
    }
  };
  const give = () =>
    send((errand) =>
      handIn(errand, {
        call: here.call(),
        assigned: assigned(),
        alias: ' Ana ',
        now: new Date('2026-11-22T13:20:40Z'),
      }),
    );
  return { ...here, shelf, send, step, begin, assigned, playOut, give };
}

describe('a link that assigns', () => {
  test('shows what is assigned, in the language it asks for, before the first word', async () => {
    const here = await opened();
    expect(here.step()).toMatchObject({ is: 'shown', assignment: ASSIGNMENT, scenario: { id: 'branch-g' } });
    expect(here.house.state().language).toBe('en');
  });
  test('plays with its seed, persona and strength, and in milder words where the learner likes', async () => {
    const here = await opened({ persona: 'shouter', language: null });
    here.begin(0);
    expect(here.call().conversation.recipe).toMatchObject({
      seed: 77,
      persona: 'shouter',
      language: 'es',
      intensity: 0,
    });
  });
  test.each([
    ['pack', { pack: 'my-shop' }, /my-shop/],
    ['scenario', { scenario: 'branch-z' }, /branch-z/],
    ['persona', { persona: 'martian' }, /martian/],
  ])('to a %s that is not here says which', async (_, by, said) => {
    const here = await opened(by);
    const step = here.step();
    expect(step.is === 'refused' && step.refusal.what.en).toMatch(said);
  });
  test('that lost its end says so', async () => {
    const here = visit({ hash: hashOf(ASSIGNMENT).slice(0, -20) });
    await here.house.enter();
    expect(here.house.state().view).toMatchObject({
      at: 'assignment',
      step: { is: 'refused', refusal: { what: { en: 'It has lost its end.' } } },
    });
  });
});

describe('an assessment', () => {
  test('shows no debrief before it is handed in', async () => {
    const here = await opened();
    here.begin();
    here.playOut();
    expect(here.step().is).toBe('over');
    expect(here.house.state().runs).toEqual([]);
  });
  test('left by going back afterwards is an ordinary run, and the code stays what it was', async () => {
    const here = await opened();
    here.begin();
    here.playOut();
    await here.give();
    const { code } = here.assigned().handed!;
    here.house.act({ type: 'went', view: { at: 'debrief', call: here.call() } });
    here.house.act({ type: 'rewound', turn: 0 });
    expect(here.call().visit).toBe('ordinary');
    expect(here.assigned()).toMatchObject({ attempt: 1, handed: { code } });
  });
  test('goes on where it was when the tab was closed, as the same try', async () => {
    const here = await opened();
    here.begin();
    here.say(here.call().conversation.table.replies[0]!.id);
    const later = await opened({}, here.shelf);
    expect(later.at()).toBe('call');
    expect(later.call()).toMatchObject({ visit: 'assigned', mode: 'assessment' });
    expect(later.call().conversation.table).toEqual(here.call().conversation.table);
    expect(later.assigned().attempt).toBe(1);
  });
  test('that was over when the tab was closed still waits to be handed in', async () => {
    const here = await opened();
    here.begin();
    here.playOut();
    const later = await opened({}, here.shelf);
    expect(later.step().is).toBe('over');
    await later.give();
    expect(later.assigned().handed?.code).toMatch(/^CASCABEL1-R-/);
  });
  test('does not push a run of one’s own off the shelf', async () => {
    const shelf = shelfWith();
    const own = visit({ search: '?scenario=branch-g&seed=5', shelf });
    await own.house.enter();
    const { view } = own.house.state();
    if (view.at === 'briefing') own.house.start(view.scenario, null);
    own.say(own.call().conversation.table.replies[0]!.id);
    const here = await opened({}, shelf);
    here.begin();
    here.playOut();
    expect(findUnfinished(shelf).runs[0]?.recipe.seed).toBe(5);
  });
});

describe('tries', () => {
  test('are counted from every beginning, in this browser', async () => {
    const here = await opened();
    here.begin();
    here.playOut();
    const again = await opened({}, here.shelf);
    await again.give();
    const third = await opened({}, here.shelf);
    expect(third.step().is).toBe('shown');
    third.begin();
    expect(third.assigned().attempt).toBe(2);
  });
  test('in practice, going back counts as another', async () => {
    const here = await opened({ mode: 'practice' });
    here.begin();
    here.playOut();
    here.house.act({ type: 'went', view: { at: 'debrief', call: here.call() } });
    here.house.act({ type: 'rewound', turn: 1 });
    expect(here.call().visit).toBe('assigned');
    expect(here.assigned().attempt).toBe(2);
  });
  test('going back in the middle of it counts as another, and going on does not', async () => {
    const here = await opened({ mode: 'practice' });
    here.begin();
    here.say(here.call().conversation.table.replies[0]!.id);
    expect(here.assigned().attempt).toBe(1);
    here.house.act({ type: 'rewound', turn: 0 });
    expect(here.assigned().attempt).toBe(2);
    here.say(here.call().conversation.table.replies[0]!.id);
    expect(here.assigned().attempt).toBe(2);
  });
  test('let go of are not forgotten: the next is another', async () => {
    const here = await opened();
    here.begin();
    const { gate, shelf } = await here.send(async (errand) => errand);
    noteAssigned(gate, shelf, { ...here.assigned(), recipe: null });
    const again = await opened({}, here.shelf);
    expect(again.step().is).toBe('shown');
    again.begin();
    expect(again.assigned().attempt).toBe(2);
  });
  test('that a browser would not keep are not claimed', async () => {
    const refuse = (): never => {
      throw new Error('QuotaExceededError');
    };
    const here = await opened({}, { getItem: () => null, setItem: refuse, removeItem: () => undefined });
    here.begin();
    here.playOut();
    await here.give();
    expect(here.house.state().notice?.en).toMatch(/will not keep/);
    const [one] = await resultsIn(here.assigned().handed!.code);
    expect(one?.read).toMatchObject({ ok: true, value: { attempt: 0 } });
  });
  test('of two assignments are two counts', async () => {
    const here = await opened();
    here.begin();
    const other = await opened({ name: 'Wednesday' }, here.shelf);
    other.begin();
    expect(other.assigned().attempt).toBe(1);
    expect(other.house.state().assigned).toHaveLength(2);
  });
});

describe('what is handed in', () => {
  test('is opened by the trainer with the same figures, and played again to the same', async () => {
    const learner = await opened();
    learner.begin();
    learner.playOut();
    const { conversation } = learner.call();
    await learner.give();
    const trainer = visit();
    await trainer.house.enter();
    await trainer.house.send(async (errand) => {
      const code = learner.assigned().handed!.code;
      expect(await openResults(errand, code)).toEqual({ opened: 1, known: 0, refused: [] });
      expect(await openResults(errand, `${code}\n${code}`)).toEqual({ opened: 0, known: 2, refused: [] });
    });
    const [one] = trainer.house.state().results;
    expect(one?.result).toMatchObject({
      alias: 'Ana',
      attempt: 1,
      handedIn: '2026-11-22T13:20Z',
      outcome: conversation.table.ending?.outcome,
    });
    expect(one?.examined).toMatchObject({ is: 'same', otherVersion: false });
    expect(departureOf(one!.result)).toBe('none');
    showDebrief({ gate: trainer.house }, one!);
    expect(recipeAsText(trainer.call().conversation.recipe)).toBe(recipeAsText(conversation.recipe));
    expect(trainer.call().visit).toBe('shared');
  });
  test('comes out as a table in which nothing a learner wrote is taken for a formula', async () => {
    const learner = await opened();
    learner.begin();
    learner.playOut();
    await learner.send((errand) =>
      handIn(errand, {
        call: learner.call(),
        assigned: learner.assigned(),
        alias: '=HYPERLINK("x")',
        now: new Date('2026-11-22T13:20:40Z'),
      }),
    );
    const trainer = visit();
    const { code } = learner.assigned().handed!;
    await trainer.house.send(async (errand) => void (await openResults(errand, code)));
    const { house } = trainer;
    house.act({ type: 'language.chosen', language: 'en' });
    const words = allWords('en');
    const tell = (text: Words | undefined): string => text?.en ?? '';
    const say = { house, state: house.state(), words, tell, show: tell };
    const [head, row] = csvOfTable(tableOf(house.state().results, say)).trim().split('\r\n');
    expect(head).toBe(
      'who,assignment,reference,mode,pack,version,scenario,persona,seed,ending,outcome,try,handed in,played again',
    );
    expect(row).toMatch(
      /^"'=HYPERLINK\(""x""\)",Tuesday,\w{7},Assessment,first-steps,1\.0\.0,branch-g,hasty,77,/,
    );
    expect(row).toMatch(/,1,2026-11-22T13:20Z,the same$/);
  });
  test('that cannot be loaded just now says so, and the others are opened', async () => {
    const learner = await opened();
    learner.begin();
    learner.playOut();
    await learner.give();
    const { code } = learner.assigned().handed!;
    let fetch: typeof packsThere = nothingThere;
    const trainer = visit({ fetch: (address) => fetch(address) });
    await trainer.house.send(async (errand) => void (await openResults(errand, code)));
    expect(trainer.house.state().results[0]?.examined).toMatchObject({
      is: 'missing',
      refusal: { what: { en: 'The scenario could not be loaded.' } },
    });
    fetch = packsThere;
    await trainer.house.send(async (errand) => void (await openResults(errand, code)));
    expect(trainer.house.state().results[0]?.examined.is).toBe('same');
  });
  test('can be seen again by whoever opens the link once more', async () => {
    const here = await opened();
    here.begin();
    here.playOut();
    await here.give();
    const later = await opened({}, here.shelf);
    await later.send((errand) => showHanded(errand, later.assigned()));
    expect(later.step().is).toBe('over');
    expect(later.assigned().recipe).toBeNull();
  });
  test('of a pack the trainer has not got says which, and is played once the pack is there', async () => {
    const desk = openDesk();
    const learner = await opened(
      { pack: 'desk', scenario: 'the-parcel', persona: 'anxious' },
      shelfWith(),
      desk.fetch,
    );
    learner.begin();
    learner.playOut();
    await learner.give();
    const { code } = learner.assigned().handed!;
    let fetch: typeof packsThere = packsThere;
    const trainer = visit({ fetch: (address) => fetch(address) });
    await trainer.house.send(async (errand) => void (await openResults(errand, code)));
    expect(trainer.house.state().results[0]?.examined).toMatchObject({
      is: 'missing',
      refusal: { what: { en: 'The pack “desk” (version 1.0.0) is not here.' } },
    });
    fetch = desk.fetch;
    trainer.house.act({
      type: 'library.came',
      library: (await learner.send(async ({ gate }) => gate.state().library))!,
    });
    await trainer.house.send(async (errand) => void (await openResults(errand, code)));
    expect(trainer.house.state().results.map(({ examined }) => examined.is)).toEqual(['same']);
  });
});
