import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { recipeAsText } from '../../src/conversation/conversation.ts';
import type { Brought } from '../../src/page/own-packs/check-packs.ts';
import type { FetchElsewhere } from '../../src/page/own-packs/fetch-link.ts';
import { compareVersions, isPlayable, standingOf } from '../../src/page/own-packs/own-standing.ts';
import type { Taken } from '../../src/page/own-packs/take-files.ts';
import type { OpenedPack, PackStore } from '../../src/records/records.ts';
import type { Persona } from '../../src/scenario/scenario.ts';
import { PACK, PARCEL } from './desk.ts';
import { packsThere, shelfWith, visit } from './visit.ts';

const OWN_PACK = `${PACK}variables: { company: { es: La Esquina, en: Corner Shop } }\n`;
const OWN_PARCEL = PARCEL.replace('Aquí no llegó nada.', '"¿{company}? Aquí no llegó nada."');
const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

function zip(pack = OWN_PACK, parcel = OWN_PARCEL): Brought {
  const files = { 'desk/pack.yaml': bytes(pack), 'desk/the-parcel.yaml': bytes(parcel) };
  return { as: 'zip', bytes: zipSync(files) };
}
const taken = (brought: Brought, name = 'desk.zip'): Promise<Taken> =>
  Promise.resolve({ name, brought, trouble: null });

/** A store that outlives the page, and may refuse to keep. */
function storeInMemory(keeps = true) {
  const kept = new Map<string, OpenedPack>();
  const answer = keeps ? ({ kept: true } as const) : ({ kept: false, why: { en: 'no room' } } as const);
  const store: PackStore = {
    all: () => Promise.resolve([...kept.values()]),
    keep(pack) {
      if (keeps) kept.set(pack.id, pack);
      return Promise.resolve(answer);
    },
    remove(id) {
      kept.delete(id);
      return Promise.resolve(answer);
    },
  };
  return store;
}

/** A page among the scenarios, with a store and a shelf that the next page finds again. */
async function atHome({
  packStore = storeInMemory(),
  shelf = shelfWith({ 'cascabel.settings': '{"format":1,"visited":true}' }),
  search = '',
  hash = '',
  elsewhere = (() => Promise.reject(new TypeError('nobody asked for that'))) as FetchElsewhere,
} = {}) {
  const here = visit({ packStore, shelf, search, hash, elsewhere });
  await here.house.enter();
  const own = await here.house.own();
  const { house } = here;
  function found() {
    const opening = house.state().opening;
    if (opening?.is !== 'examined') throw new Error(`Nothing was found: ${JSON.stringify(opening)}`);
    return opening.found;
  }
  return {
    ...here,
    own,
    packStore,
    shelf,
    opening: () => house.state().opening,
    found,
    /** Opens and keeps what is in a zip. */
    keep: async (brought = zip()) => {
      await own.open(taken(brought));
      const kept = await own.keep(found().packs);
      own.leave();
      return kept;
    },
    ids: () => house.state().library?.packs.map(({ id }) => id) ?? [],
    begin: () => {
      const { view } = house.state();
      if (view.at !== 'briefing') throw new Error(`No briefing but ${view.at}.`);
      house.start(view.scenario, view.persona);
      return here
        .call()
        .conversation.table.lines.map(({ words }) => words.es)
        .join(' ');
    },
  };
}

describe('a pack that is opened', () => {
  test('is shown before anything of it is kept', async () => {
    const { own, found, ids } = await atHome();
    await own.open(taken(zip()));
    expect(found().packs.map(({ pack }) => pack.card.scenarios.map(({ id }) => id))).toEqual([
      ['the-parcel'],
    ]);
    expect(ids()).not.toContain('desk');
  });
  test('plays once it is kept, and is still there for the next page', async () => {
    const { house, keep, begin, packStore, shelf } = await atHome();
    expect(await keep()).toBe(true);
    await house.choose('desk', 'the-parcel');
    expect(begin()).toContain('La Esquina');
    const next = await atHome({ packStore, shelf, search: '?scenario=the-parcel' });
    expect(next.begin()).toContain('La Esquina');
  });
  test('keeps its broken scenarios out, with every slip at its place, and plays the sound ones', async () => {
    const { own, found } = await atHome();
    const files = {
      'desk/pack.yaml': bytes(OWN_PACK.replace('[the-parcel]', '[the-parcel, broken]')),
      'desk/the-parcel.yaml': bytes(OWN_PARCEL),
      'desk/broken.yaml': bytes(
        OWN_PARCEL.replace('id: the-parcel', 'id: broken').replace('paraphrase', 'parafrase'),
      ),
    };
    await own.open(taken({ as: 'zip', bytes: zipSync(files) }));
    const { packs, problems, leftOut, counts } = found();
    expect(packs[0]?.pack.card.scenarios.map(({ id }) => id)).toEqual(['the-parcel']);
    expect(leftOut).toEqual(['desk/broken.yaml']);
    expect(counts.error).toBe(1);
    expect(problems[0]?.problem).toMatchObject({ code: 'unknown-act', line: 26, column: 16 });
    expect(problems[0]?.frame).toBe('26 |         acts: [parafrase]\n   |                ^^^^^^^^^');
  });
  test('with nothing in it that plays is not worth keeping', async () => {
    const { own, found } = await atHome();
    await own.open(taken(zip(OWN_PACK, OWN_PARCEL.replace('paraphrase', 'parafrase'))));
    expect(found().packs.map(({ pack }) => isPlayable(pack.card))).toEqual([false]);
    await own.open(taken(zip()));
    expect(found().packs.map(({ pack }) => isPlayable(pack.card))).toEqual([true]);
  });
  test('as one scenario alone is called by its title, and problems by the file as it was dropped', async () => {
    const { own, found } = await atHome();
    const alone = (text: string) =>
      taken({ as: 'files', files: [{ path: 'rota.yaml', content: bytes(text) }] }, 'rota.yaml');
    await own.open(alone(PARCEL));
    expect(found().packs[0]?.pack.card.title).toMatchObject({ es: 'El paquete' });
    expect(found().problems.filter(({ problem }) => problem.file !== 'rota.yaml')).toEqual([]);
    await own.open(alone(PARCEL.replace('paraphrase', 'parafrase')));
    expect(found().leftOut).toEqual(['rota.yaml']);
    expect(found().problems[0]).toMatchObject({ problem: { code: 'unknown-act', file: 'rota.yaml' } });
    expect(found().problems[0]?.frame).toContain('acts: [parafrase]');
  });
  test('finds the cast of the house, and may inherit from it', async () => {
    const { own, found } = await atHome();
    const person = 'format: 1\nid: mine\nextends: anxious\ntitle: { es: Mía, en: Mine }\n';
    const files = {
      'desk/pack.yaml': bytes(OWN_PACK),
      'desk/the-parcel.yaml': bytes(OWN_PARCEL.replace('persona: anxious', 'persona: mine')),
      'desk/cast/mine.yaml': bytes(person),
    };
    await own.open(taken({ as: 'zip', bytes: zipSync(files) }));
    const anxious = await (await packsThere('packs/cast/anxious.json')).json();
    const { need, temperament } = anxious as Persona;
    const mine = found().packs[0]?.pack.scenarios['the-parcel']?.persona;
    expect(mine).toMatchObject({ id: 'mine', need, temperament });
  });
  test('that is none says why', async () => {
    const { own, opening } = await atHome();
    await own.open(taken({ as: 'zip', bytes: bytes('hello') }, 'letter.zip'));
    expect(opening()).toMatchObject({
      is: 'refused',
      name: 'letter.zip',
      why: { en: 'It is no zip, or not a whole one.' },
    });
  });
  test('can be left, and what comes of it later is not shown', async () => {
    const { own, opening } = await atHome();
    const opened = own.open(taken(zip()));
    own.leave();
    await opened;
    expect(opening()).toBeNull();
  });
  test('where the browser keeps nothing, plays for this sitting and says so', async () => {
    const { keep, house, begin } = await atHome({ packStore: storeInMemory(false) });
    expect(await keep()).toBe(false);
    await house.choose('desk', 'the-parcel');
    expect(begin()).toContain('La Esquina');
  });
  test('goes when it is removed, and comes back whole when that is taken back', async () => {
    const { own, keep, ids, house, packStore } = await atHome();
    await keep();
    const removed = await own.remove('desk');
    expect(ids()).not.toContain('desk');
    expect(await packStore.all()).toEqual([]);
    if (removed) await own.putBack(removed);
    await house.choose('desk', 'the-parcel');
    expect(house.state().view.at).toBe('briefing');
  });
  test('that a later version can no longer read is named, and can be removed and put back', async () => {
    const packStore = storeInMemory();
    const files = [{ path: 'desk/pack.yaml', content: bytes('format: 99') }];
    await packStore.keep({ format: 1, id: 'desk', files });
    const { own, house, ids } = await atHome({ packStore });
    await own.refresh();
    expect(house.state().library?.unread).toEqual(['desk']);
    expect(ids()).not.toContain('desk');
    const removed = await own.remove('desk');
    expect(house.state().library?.unread).toEqual([]);
    if (removed) await own.putBack(removed);
    expect(house.state().library?.unread).toEqual(['desk']);
  });
  test('is seen by another tab that has been open all the while', async () => {
    const one = await atHome();
    const other = await atHome({ packStore: one.packStore, shelf: one.shelf });
    await one.keep();
    await other.own.refresh();
    expect(other.ids()).toContain('desk');
    await one.own.remove('desk');
    await other.own.refresh();
    expect(other.ids()).not.toContain('desk');
  });
});

describe('beside packs that are there', () => {
  test('one that ships is never replaced', async () => {
    const { own, found, house, ids, keep } = await atHome();
    await own.open(taken(zip(OWN_PACK.replace('id: desk', 'id: first-steps'))));
    await own.refresh();
    const { library } = house.state();
    expect(found().packs.map(({ pack }) => standingOf(library, pack.card).is)).toEqual(['shipped']);
    // Even kept in spite of that, it takes nothing away from the one that ships.
    await keep(zip(OWN_PACK.replace('id: desk', 'id: first-steps')));
    expect(ids().filter((id) => id === 'first-steps')).toHaveLength(1);
    await house.choose('first-steps', 'branch-g');
    expect(house.state().view.at).toBe('briefing');
  });
  test.each([
    ['1.0.0', 'same'],
    ['1.2.0', 'newer'],
    ['0.9.9', 'older'],
  ])('version %s of one that is kept is the %s', async (version, is) => {
    const { own, found, house, keep } = await atHome();
    await keep();
    await own.open(taken(zip(OWN_PACK.replace('version: 1.0.0', `version: ${version}`))));
    const [again] = found().packs;
    expect(again && standingOf(house.state().library, again.pack.card)).toEqual({ is, version: '1.0.0' });
  });
  test('versions are numbers between dots', () => {
    expect(compareVersions('1.10.0', '1.9.0')).toBeGreaterThan(0);
    expect(compareVersions('2', '2.0.0')).toBe(0);
    expect(compareVersions('1.0.0-beta', '1.0.0')).toBe(0);
  });
});

describe('runs of a pack of one’s own', () => {
  test('are opened from their link, and name the pack where it is gone', async () => {
    const one = await atHome();
    await one.keep();
    await one.house.choose('desk', 'the-parcel');
    one.begin();
    one.say('nine-days');
    const { packStore, shelf } = one;
    const hash = `#run=${recipeAsText(one.call().conversation.recipe)}`;
    const there = await atHome({ packStore, shelf, hash });
    expect(there.call().conversation.recipe.choices).toHaveLength(1);
    await one.own.remove('desk');
    const gone = await atHome({ packStore, shelf, hash });
    expect(gone.at()).toBe('home');
    expect(gone.house.state().notice?.es).toContain('«desk»');
  });
});

describe('names in a pack', () => {
  test('are said from the next conversation on, and the run stays the same run', async () => {
    const { own, keep, house, begin, call } = await atHome();
    await keep();
    await house.choose('desk', 'the-parcel');
    begin();
    const { recipe } = call().conversation;
    own.setNames({ desk: { company: { es: 'Pan <b>Rico</b>' }, nobody: { es: 'x' } } });
    await house.choose('desk', 'the-parcel');
    expect(begin()).toContain('¿Pan <b>Rico</b>?');
    expect(call().conversation.recipe).toEqual(recipe);
    expect(Object.keys(call().conversation.scenario.pack.variables)).not.toContain('nobody');
  });
  test('stand in titles as well, on the shelf and in the briefing', async () => {
    const { own, keep, house } = await atHome();
    await keep(zip(OWN_PACK, OWN_PARCEL.replace('es: El paquete', 'es: "{company} y {name}, perdid{o|a}"')));
    const title = () => house.state().library?.packs.find(({ id }) => id === 'desk')?.scenarios[0]?.title.es;
    expect(title()).toBe('La Esquina y Marta Ríos, perdida');
    own.setNames({ desk: { company: { es: 'Pan Rico' } } });
    await own.refresh();
    expect(title()).toBe('Pan Rico y Marta Ríos, perdida');
    await house.choose('desk', 'the-parcel');
    const { view } = house.state();
    expect(view.at === 'briefing' && view.scenario.title.es).toBe('Pan Rico y Marta Ríos, perdida');
  });
  test('can be set for packs that ship', async () => {
    const { own, house, shelf } = await atHome();
    own.setNames({ 'first-steps': { company: { es: 'Telefonía Sur' } } });
    await house.choose('first-steps', 'branch-g');
    const { view } = house.state();
    expect(view.at === 'briefing' && view.scenario.pack.variables['company']).toMatchObject({
      es: 'Telefonía Sur',
      en: 'ABC Network',
    });
    const next = await atHome({ shelf, search: '?scenario=branch-g' });
    expect(JSON.stringify(next.house.state().view)).toContain('Telefonía Sur');
  });
});

describe('a link to a pack', () => {
  const zipped = zip();
  const body = Uint8Array.from(zipped.as === 'zip' ? zipped.bytes : []);
  function host(answer: () => Response) {
    const asked: [string, RequestInit][] = [];
    const elsewhere: FetchElsewhere = (address, how) => {
      asked.push([address, how]);
      return Promise.resolve(answer());
    };
    return { asked, elsewhere };
  }
  const LINK = 'https://packs.example/desk.zip';

  test('in the address asks first and fetches nothing by itself', async () => {
    const { asked, elsewhere } = host(() => new Response(body));
    const { opening, at } = await atHome({ search: `?pack=${encodeURIComponent(LINK)}`, elsewhere });
    expect(at()).toBe('home');
    expect(opening()).toEqual({ is: 'asking', link: LINK, host: 'packs.example' });
    expect(asked).toEqual([]);
  });
  test('is fetched once the person agrees, with nothing of theirs', async () => {
    const { asked, elsewhere } = host(() => new Response(body));
    const { own, found } = await atHome({ elsewhere });
    own.askFor(LINK);
    await own.follow(LINK);
    expect(found().packs).toHaveLength(1);
    expect(asked[0]?.[0]).toBe(LINK);
    expect(asked[0]?.[1]).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
    });
  });
  test.each([
    ['not a link', 'no address'],
    ['javascript:alert(1)', 'no address'],
    ['file:///etc/passwd', 'no address'],
    ['http://packs.example/desk.zip', 'changed on their way'],
    ['https://me:secret@packs.example/desk.zip', 'password'],
  ])('that leads nowhere safe is refused: %s', async (typed, says) => {
    const { asked, elsewhere } = host(() => new Response(body));
    const { own, opening } = await atHome({ elsewhere });
    own.askFor(typed);
    expect(opening()).toMatchObject({ is: 'refused', why: { en: expect.stringContaining(says) } });
    await own.follow(typed);
    expect(asked).toEqual([]);
  });
  test.each([
    ['a 404', () => new Response('', { status: 404 }), 'no such file for us (404)'],
    ['a web page', () => new Response(' <!doctype html><p>Hello'), 'a web page, not a pack'],
    ['what is no pack', () => new Response('PK\u0003\u0004 garbage'), 'no zip, or not a whole one'],
    ['too much', () => new Response(new Uint8Array(12_000_001)), 'larger than 12 MB'],
  ])('that brings %s is told so', async (_, answer, says) => {
    const { own, opening } = await atHome(host(answer));
    await own.follow(LINK);
    expect(opening()).toMatchObject({ is: 'refused', why: { en: expect.stringContaining(says) } });
  });
  test('that nobody answers names the host', async () => {
    const { own, opening } = await atHome();
    await own.follow(LINK);
    expect(opening()).toMatchObject({
      is: 'refused',
      why: { en: expect.stringContaining('packs.example did not hand it over') },
    });
  });
  test('that never ends is cut off where a pack would', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(stream) {
        sent += 1_000_000;
        stream.enqueue(new Uint8Array(1_000_000));
      },
    });
    const { own, opening } = await atHome(host(() => new Response(endless)));
    await own.follow(LINK);
    expect(opening()).toMatchObject({ is: 'refused' });
    expect(sent).toBeLessThan(16_000_000);
  });
});

test('whoever has nothing of their own asks the house and nobody else', async () => {
  const asked: string[] = [];
  const { house } = visit({
    search: '?scenario=branch-g',
    fetch(address) {
      asked.push(address);
      return packsThere(address);
    },
  });
  await house.enter();
  expect(asked).toEqual(['packs/index.json', 'packs/cast/index.json', 'packs/first-steps/branch-g.json']);
});
