import { expect, test } from 'vitest';
import { followSaves } from '../../src/page/live/follow-saves.ts';
import { openDesk } from './desk.ts';
import { visit } from './visit.ts';

/** A page open on the desk's scenario, and the saves it hears of. */
async function atTheDesk(search = '?scenario=the-parcel&seed=7') {
  const desk = openDesk();
  const here = visit({ fetch: desk.fetch, search });
  const { house, call, say } = here;
  await house.enter();
  const follower = followSaves({ gate: house, fetch: desk.fetch }, 'first');
  let saves = 0;
  const heard = (): Promise<void> => follower.heard(`save ${(saves += 1)}`);
  const begin = (): void => {
    const { view } = house.state();
    if (view.at !== 'briefing') throw new Error(`No briefing but ${view.at}.`);
    house.start(view.scenario, view.persona);
  };
  const spoken = (): string =>
    call()
      .conversation.table.lines.map(({ words }) => words.es ?? '')
      .join(' ');
  return {
    ...here,
    desk,
    heard,
    begin,
    spoken,
    replies: () => call().conversation.table.replies.map(({ id }) => id),
    chosen: () => call().conversation.recipe.choices.map(({ chose }) => chose),
    saved: () => house.state().saved,
    /** Saves an edit and waits until the page has caught up. */
    edit: (words: string, by: string) => {
      desk.edit(words, by);
      return heard();
    },
    atSecondBeat: () => {
      begin();
      say('nine-days');
    },
  };
}

test('a call goes on in the new text, at the same beat, with what was said still said', async () => {
  const { atSecondBeat, edit, spoken, chosen, call, house } = await atTheDesk();
  atSecondBeat();
  const { seed } = call().conversation.recipe;
  await edit('¿Y ahora qué hago?', '¿Y hoy qué le doy?');
  expect(spoken()).toContain('¿Y hoy qué le doy?');
  expect(chosen()).toEqual(['nine-days']);
  expect(call().conversation.recipe.seed).toBe(seed);
  expect(call().movedOn).toBeNull();
  expect(house.state().caption).toBe('texto nuevo');
});

test('a look changed in the file is seen at the next save, in the same call', async () => {
  const { atSecondBeat, edit, chosen, call } = await atTheDesk();
  atSecondBeat();
  await edit('look: lucia', 'look: { like: lucia, age: 58 }');
  expect(call().conversation.table.person.look).toEqual({ like: 'lucia', age: 58 });
  expect(chosen()).toEqual(['nine-days']);
});

test('a reply written just now can be given', async () => {
  const { atSecondBeat, edit, replies, say, call } = await atTheDesk();
  atSecondBeat();
  await edit('id: today\n', 'id: this-very-day\n');
  expect(replies()).toContain('this-very-day');
  say('this-very-day');
  expect(call().conversation.table.ending?.title.es).toBe('En camino');
});

test('where the text moved on the call stops before it and says so; with the words back, so is the place', async () => {
  const { atSecondBeat, edit, chosen, call, at } = await atTheDesk();
  atSecondBeat();
  await edit('id: nine-days', 'id: ten-days');
  expect(chosen()).toEqual([]);
  expect(call().movedOn?.es).toContain('El texto cambió');
  expect(at()).toBe('call');
  await edit('id: ten-days', 'id: nine-days');
  expect(chosen()).toEqual(['nine-days']);
  expect(call().movedOn).toBeNull();
});

test('whoever went on after the text moved on keeps what they chose since', async () => {
  const { atSecondBeat, edit, chosen, say } = await atTheDesk();
  atSecondBeat();
  await edit('id: nine-days', 'id: ten-days');
  say('refuse');
  await edit('id: ten-days', 'id: nine-days');
  expect(chosen()).toEqual(['refuse']);
});

test('a broken save shows its problems, the text before plays on, and mending takes them away', async () => {
  const { atSecondBeat, edit, saved, spoken, say, call } = await atTheDesk();
  atSecondBeat();
  await edit('acts: [remedy]', 'acts: [remedi]');
  const broken = saved();
  if (broken?.is !== 'broken') throw new Error('Nothing was said of the slip.');
  expect(broken.problems[0]).toMatchObject({ file: 'desk/the-parcel.yaml', line: 35, column: 16 });
  expect(spoken()).toContain('¿Y ahora qué hago?');
  await edit('acts: [remedi]', 'acts: [remedy]');
  expect(saved()).toBeNull();
  say('today');
  expect(call().conversation.table.ending).not.toBeNull();
});

test('a file saved half-way is a problem like any other', async () => {
  const { atSecondBeat, edit, saved, desk, heard } = await atTheDesk();
  atSecondBeat();
  await edit('endings:\n  left:\n    kind: settled', 'endings:\n  left: {');
  expect(saved()).toMatchObject({ is: 'broken' });
  desk.mend();
  await heard();
  expect(saved()).toBeNull();
});

test('a reply on its way stays on its way, unless it is gone', async () => {
  const { begin, edit, house, call } = await atTheDesk();
  begin();
  house.act({ type: 'chose', choice: { kind: 'reply', id: 'nine-days' } });
  await edit('Nueve días esperando.', 'Nueve días y nada.');
  expect(call().conversation.table.replies.map(({ say }) => say.es)).toContain('Nueve días y nada.');
  expect(call().pending).toEqual({ kind: 'reply', id: 'nine-days' });
  await edit('id: nine-days', 'id: ten-days');
  expect(call().pending).toBeNull();
});

test('a pause stays a pause', async () => {
  const { atSecondBeat, edit, house } = await atTheDesk();
  atSecondBeat();
  house.act({ type: 'paused', on: true });
  await edit('¿Y ahora qué hago?', '¿Y hoy qué le doy?');
  expect(house.state().paused).toBe(true);
});

test('another customer is seated when the scenario names one, unless a guest plays', async () => {
  const own = await atTheDesk();
  own.begin();
  await own.edit('persona: anxious', 'persona: hasty');
  expect(own.call().conversation.recipe.persona).toBe('hasty');
  const visited = await atTheDesk('?scenario=the-parcel&seed=7&persona=proud-mistaken');
  visited.begin();
  await visited.edit('persona: anxious', 'persona: hasty');
  expect(visited.call().conversation.recipe.persona).toBe('proud-mistaken');
});

test('a briefing and the shelf of scenarios show the new text', async () => {
  const { edit, house, at } = await atTheDesk();
  await edit('Salió hace nueve días.', 'Salió hace diez días.');
  expect(house.state().view).toMatchObject({ scenario: { briefing: { es: 'Salió hace diez días.' } } });
  house.goHome();
  await edit('es: El paquete', 'es: La caja');
  expect(at()).toBe('home');
  expect(house.state().library?.packs[0]?.scenarios[0]?.title.es).toBe('La caja');
});

test('a debrief is left as it is and says that there is a new text; playing on from it is in the new one', async () => {
  const { atSecondBeat, say, edit, house, saved, call, at, spoken } = await atTheDesk();
  atSecondBeat();
  say('today');
  house.act({ type: 'call.over' });
  const { view } = house.state();
  await edit('¿Y ahora qué hago?', '¿Y hoy qué le doy?');
  expect(house.state().view).toBe(view);
  expect(saved()).toEqual({ is: 'waiting' });
  house.act({ type: 'rewound', turn: 1 });
  await expect.poll(spoken).toContain('¿Y hoy qué le doy?');
  expect(at()).toBe('call');
  expect(call().conversation.table.turn).toBe(1);
  expect(saved()).toBeNull();
});

test('playing on from a debrief is in the new text also when its news were closed', async () => {
  const { atSecondBeat, say, edit, house, spoken } = await atTheDesk();
  atSecondBeat();
  say('today');
  house.act({ type: 'call.over' });
  await edit('¿Y ahora qué hago?', '¿Y hoy qué le doy?');
  house.act({ type: 'saved.read' });
  house.act({ type: 'rewound', turn: 1 });
  await expect.poll(spoken).toContain('¿Y hoy qué le doy?');
});

test('news somebody has read are gone, and come again with the next save', async () => {
  const { atSecondBeat, edit, house, saved } = await atTheDesk();
  atSecondBeat();
  await edit('acts: [remedy]', 'acts: [remedi]');
  house.act({ type: 'saved.read' });
  expect(saved()).toBeNull();
  await edit('acts: [remedi]', 'acts: [remedio]');
  expect(saved()).toMatchObject({ is: 'broken' });
});

test('a scenario taken out of its pack plays on, and the page says so', async () => {
  const { atSecondBeat, desk, heard, saved, spoken } = await atTheDesk();
  atSecondBeat();
  desk.takeAway();
  await heard();
  expect(saved()).not.toBeNull();
  expect(spoken()).toContain('¿Y ahora qué hago?');
});

test('a save of another scenario leaves the call as it is', async () => {
  const { atSecondBeat, heard, call } = await atTheDesk();
  atSecondBeat();
  const before = call().conversation;
  await heard();
  expect(call().conversation).toBe(before);
});

test('a version the page has already seen, as after a restart of the house, asks for nothing', async () => {
  const desk = openDesk();
  const { house } = visit({ fetch: desk.fetch, search: '?scenario=the-parcel' });
  await house.enter();
  const before = desk.fetched();
  await followSaves({ gate: house, fetch: desk.fetch }, 'same').heard('same');
  expect(desk.fetched()).toBe(before);
});

test('a house that cannot be reached for a moment is asked again with its next news', async () => {
  const desk = openDesk();
  let isAway = false;
  const fetch = (address: string): Promise<Response> =>
    isAway ? Promise.reject(new TypeError('no network')) : desk.fetch(address);
  const { house } = visit({ fetch, search: '?scenario=the-parcel&seed=7' });
  await house.enter();
  const { heard } = followSaves({ gate: house, fetch }, 'first');
  desk.edit('Salió hace nueve días.', 'Salió hace diez días.');
  isAway = true;
  await heard('second');
  isAway = false;
  await heard('second');
  expect(house.state().view).toMatchObject({ scenario: { briefing: { es: 'Salió hace diez días.' } } });
});
