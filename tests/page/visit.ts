/** A page without a browser: packs as they ship, a shelf in memory and a clock that waits to be told. */
import { doChores } from '../../src/page/chores.ts';
import type { Sound } from '../../src/page/curtain.ts';
import { openHouse, type World } from '../../src/page/house.ts';
import { callIn, type Call } from '../../src/page/state.ts';
import { answerPacks, readPackFolder } from '../../src/server/server.ts';

const FOLDER = new URL('../../scenarios/', import.meta.url).pathname;
const { answers } = answerPacks(readPackFolder(FOLDER));

/** Answers as the house does: a pack's file, or a 404. */
export const packsThere = (address: string): Promise<Response> => {
  const text = answers.get(address);
  return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text));
};
export const nothingThere = (): Promise<Response> => Promise.reject(new TypeError('no network'));

export function shelfWith(kept: Readonly<Record<string, string>> = {}) {
  const texts = new Map(Object.entries(kept));
  return {
    texts,
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
  };
}

/** Time stands still until `pass` is called. */
export function stoppedClock() {
  let now = 0;
  let waiting: { readonly at: number; readonly ring: () => void }[] = [];
  return {
    after(milliseconds: number, then: () => void) {
      const alarm = { at: now + milliseconds, ring: then };
      waiting.push(alarm);
      return () => {
        waiting = waiting.filter((each) => each !== alarm);
      };
    },
    pass(milliseconds: number) {
      const until = now + milliseconds;
      for (;;) {
        const [next] = waiting.filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at);
        if (!next) break;
        waiting = waiting.filter((each) => each !== next);
        now = next.at;
        next.ring();
      }
      now = until;
    },
  };
}

export function visit(world: Partial<World> = {}) {
  const shelf = shelfWith();
  const whole: World = {
    fetch: packsThere,
    shelf,
    search: '',
    hash: '',
    languages: ['es-CO'],
    chance: () => 0.5,
    stillness: false,
    ...world,
  };
  const clock = stoppedClock();
  const heard: Sound[] = [];
  const house = openHouse(whole);
  doChores({ house, clock, shelf: whole.shelf, play: (sound) => heard.push(sound) });
  const call = (): Call => {
    const found = callIn(house.state().view);
    if (!found) throw new Error(`No call is on: ${house.state().view.at}.`);
    return found;
  };
  /** Says a reply and waits for the answer. */
  const say = (id: string) => {
    house.act({ type: 'chose', choice: { kind: 'reply', id } });
    clock.pass(1000);
  };
  return { house, clock, heard, shelf, call, say, at: () => house.state().view.at };
}
