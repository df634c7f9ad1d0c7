import { findUnfinished } from '../../src/records/records.ts';
import { describe, expect, test } from 'vitest';
import { recipeAsText } from '../../src/conversation/conversation.ts';
import { lastLine } from '../../src/page/happens.ts';
import { goOn } from '../../src/page/listening.ts';
import { sceneOf } from '../../src/page/scene.ts';
import { shelfWith, visit } from './visit.ts';

async function onTheLine(search = '?scenario=branch-g&seed=7', shelf = shelfWith()) {
  const here = visit({ search, shelf });
  await here.house.enter();
  const { view } = here.house.state();
  if (view.at !== 'briefing') throw new Error(`No briefing but ${view.at}.`);
  here.house.start(view.scenario, view.persona);
  return { ...here, shelf };
}
const firstReply = (here: Awaited<ReturnType<typeof onTheLine>>) =>
  here.call().conversation.table.replies[0]?.id ?? '';

describe('a reply', () => {
  test('is answered after a moment, and counts then', async () => {
    const here = await onTheLine();
    here.house.act({ type: 'chose', choice: { kind: 'reply', id: firstReply(here) } });
    here.clock.pass(300);
    expect(here.call().conversation.table.turn).toBe(0);
    here.clock.pass(1000);
    expect(here.call().conversation.table.turn).toBe(1);
  });
  test('can be taken back in that moment, and then nobody has heard it', async () => {
    const here = await onTheLine();
    here.house.act({ type: 'chose', choice: { kind: 'reply', id: firstReply(here) } });
    here.house.act({ type: 'took.back' });
    here.clock.pass(60_000);
    expect(here.call().conversation.table.turn).toBe(0);
    expect(here.call().conversation.recipe.choices).toEqual([]);
  });
  test('a second click in that moment changes nothing', async () => {
    const here = await onTheLine();
    const [one, two] = here.call().conversation.table.replies;
    here.house.act({ type: 'chose', choice: { kind: 'reply', id: one?.id ?? '' } });
    here.house.act({ type: 'chose', choice: { kind: 'reply', id: two?.id ?? '' } });
    here.clock.pass(1000);
    expect(here.call().conversation.recipe.choices[0]?.chose).toBe(one?.id);
  });
  test('that is not on the table is not said', async () => {
    const here = await onTheLine();
    here.house.act({ type: 'chose', choice: { kind: 'reply', id: 'somebody-elses' } });
    expect(here.call().pending).toBeNull();
  });
});

describe('time', () => {
  test('waits while somebody breathes, pauses or reads the help', async () => {
    for (const type of ['breathing', 'paused', 'help'] as const) {
      const here = await onTheLine();
      here.house.act({ type: 'chose', choice: { kind: 'reply', id: firstReply(here) } });
      here.house.act({ type, on: true });
      here.clock.pass(600_000);
      expect(here.call().conversation.table.turn).toBe(0);
      here.house.act({ type, on: false });
      here.clock.pass(1000);
      expect(here.call().conversation.table.turn).toBe(1);
    }
  });
  test('shows the customer’s lines one after another, while replies are already there', async () => {
    const here = await onTheLine();
    for (let turns = 0; turns < 12 && lastLine(here.call().conversation) === 0; turns += 1)
      here.say(firstReply(here));
    expect(lastLine(here.call().conversation)).toBeGreaterThan(0);
    expect(here.call().line).toBe(0);
    here.clock.pass(60_000);
    expect(here.call().line).toBe(lastLine(here.call().conversation));
  });
});

describe('a run', () => {
  test('is kept after every choice, and goes on where it was', async () => {
    const here = await onTheLine();
    here.say(firstReply(here));
    here.say(firstReply(here));
    const was = here.call().conversation;

    const later = visit({ shelf: here.shelf });
    const [kept] = findUnfinished(here.shelf).runs;
    expect(kept?.recipe.choices).toHaveLength(2);
    if (kept) await later.house.resume(kept);
    expect(later.call().conversation.table).toEqual(was.table);
  });
  test('that was let go does not come back', async () => {
    const here = await onTheLine();
    here.say(firstReply(here));
    const later = visit({ shelf: here.shelf });
    later.house.act({ type: 'unfinished', runs: findUnfinished(here.shelf).runs });
    later.house.act({ type: 'unfinished', runs: [] });
    expect(findUnfinished(here.shelf).runs).toEqual([]);
  });
  test('keeps its customer when the temperament was chosen', async () => {
    const here = await onTheLine('?scenario=branch-g&seed=7&persona=shouter');
    here.say(firstReply(here));
    const later = visit({ shelf: here.shelf });
    const [kept] = findUnfinished(here.shelf).runs;
    if (kept) await later.house.resume(kept);
    expect(later.call().conversation.table.mood).toEqual(here.call().conversation.table.mood);
  });
  test('can be shared as a link that opens the same conversation', async () => {
    const here = await onTheLine();
    here.say(firstReply(here));
    const guest = visit({ hash: `#run=${recipeAsText(here.call().conversation.recipe)}` });
    await guest.house.enter();
    expect(guest.call().conversation.happenings).toEqual(here.call().conversation.happenings);
  });
  test('somebody else’s run does not push one’s own off the shelf until one plays on in it', async () => {
    const mine = await onTheLine();
    mine.say(firstReply(mine));
    const theirs = await onTheLine('?scenario=wrong-invoice&seed=3');
    theirs.say(firstReply(theirs));
    const link = `#run=${recipeAsText(theirs.call().conversation.recipe)}`;

    const looking = visit({ hash: link, shelf: mine.shelf });
    await looking.house.enter();
    expect(findUnfinished(mine.shelf).runs[0]?.recipe.scenario).toBe('branch-g');
    looking.say(firstReply({ ...looking, shelf: mine.shelf }));
    expect(findUnfinished(mine.shelf).runs[0]?.recipe.scenario).toBe('wrong-invoice');
  });
  test('whose customer is not in this house says so instead of seating another', async () => {
    const here = await onTheLine('?scenario=branch-g&seed=7&persona=shouter');
    here.say(firstReply(here));
    const { recipe } = here.call().conversation;
    const guest = visit({ hash: `#run=${recipeAsText({ ...recipe, persona: 'shoutr' })}` });
    await guest.house.enter();
    expect(guest.house.state().view).toEqual({ at: 'trouble', what: 'noPersona', nearest: 'shouter' });
  });
  test('a link that holds no run is told so', async () => {
    const guest = visit({ hash: '#run=nonsense' });
    await guest.house.enter();
    expect(guest.house.state().view).toEqual({ at: 'trouble', what: 'badLink' });
  });
});

describe('a caption', () => {
  test('says what was heard, and goes when it has been read', async () => {
    const here = visit({ search: '?scenario=branch-g' });
    await here.house.enter();
    expect(here.house.state().caption).toBe('suena el teléfono');
    here.clock.pass(20_000);
    expect(here.house.state().caption).toBe('');
  });
});

describe('names that are not here', () => {
  test('a scenario gets its nearest neighbour', async () => {
    const here = visit({ search: '?scenario=branch-j' });
    await here.house.enter();
    expect(here.house.state().view).toEqual({ at: 'trouble', what: 'noScenario', nearest: 'branch-g' });
  });
  test('a persona gets its nearest neighbour', async () => {
    const here = visit({ search: '?scenario=branch-g&persona=analist' });
    await here.house.enter();
    expect(here.house.state().view).toEqual({ at: 'trouble', what: 'noPersona', nearest: 'analyst' });
  });
});

describe('the scene', () => {
  test('says nothing while the customer has not answered yet, and shows no sign of it', async () => {
    const here = await onTheLine();
    here.house.act({ type: 'chose', choice: { kind: 'reply', id: firstReply(here) } });
    const scene = sceneOf(here.house.state());
    expect(scene).toMatchObject({ scene: 'dialogue', picture: { line: null, twitch: 'still' } });
  });
  test('gives every new line a number of its own', async () => {
    const here = await onTheLine();
    const numbers = new Set<number>();
    for (let turns = 0; turns < 4; turns += 1) {
      const scene = sceneOf(here.house.state());
      if (scene?.scene === 'dialogue' && scene.picture.line) numbers.add(scene.picture.line.id);
      here.say(firstReply(here));
    }
    expect(numbers.size).toBe(4);
  });
  test('speaks the language of the page, in mid-call too', async () => {
    const here = await onTheLine();
    const spanish = sceneOf(here.house.state());
    here.house.act({ type: 'language.chosen', language: 'en' });
    expect(sceneOf(here.house.state())).not.toEqual(spanish);
  });
});

test('a press while a line is still being said shows it whole, and only the next one goes on', async () => {
  const here = await onTheLine();
  here.house.act({ type: 'stage', is: 'alive' });
  here.house.act({ type: 'chose', choice: { kind: 'reply', id: firstReply(here) } });
  here.clock.pass(1000);
  const lines = here.call().conversation.table.lines.length;
  expect(lines).toBeGreaterThan(1);
  const presses = [true, false];
  const press = (): boolean => goOn(here.house, here.house.state(), () => presses.shift() ?? false);
  expect([press(), here.call().line]).toEqual([true, 0]);
  expect([press(), here.call().line]).toEqual([true, 1]);
});
