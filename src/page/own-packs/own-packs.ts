/** Packs of the person's own: opened, examined, kept, removed. Comes only for those who have any, or open one. */
import * as records from '../../records/records.ts';
import type { OpenedPack } from '../../records/records.ts';
import { askWhatIsIn } from './ask-packs.ts';
import type { Brought, FoundPack } from './check-packs.ts';
import { fetchLinked, linkFrom } from './fetch-link.ts';
import type { FetchElsewhere } from './fetch-link.ts';
import type { Gate, World } from '../house.ts';
import { fetchLibrary } from '../library.ts';
import { troubleWords } from './opening-trouble.ts';
import type { OpeningTrouble } from './opening-trouble.ts';
import { openOwnStock } from './own-stock.ts';
import type { OwnStock } from './own-stock.ts';
import type { Opening } from '../state.ts';
import type { Taken } from './take-files.ts';

export interface OwnPacks extends Pick<OwnStock, 'answer' | 'names' | 'setNames'> {
  /** Looks through what was picked or dropped. */
  open(taking: Promise<Taken>): Promise<void>;
  /** Asks whether a link may be followed; nothing is fetched. */
  askFor(typed: string): void;
  /** Fetches what was asked for and agreed to. */
  follow(link: string): Promise<void>;
  /** Ends whatever is under way, or puts aside what was found. */
  leave(): void;
  /** Keeps packs; false where the browser keeps nothing and they stay for this sitting only. */
  keep(found: readonly FoundPack[]): Promise<boolean>;
  /** Hands out what was removed, so that it can be put back. */
  remove(id: string): Promise<OpenedPack | null>;
  putBack(pack: OpenedPack): Promise<void>;
  /** Shows on the shelf of scenarios what is kept now. */
  refresh(): Promise<void>;
}

interface Openings {
  readonly gate: Gate;
  readonly stock: OwnStock;
  readonly elsewhere: FetchElsewhere | undefined;
}

/** One opening at a time: beginning another, or leaving, ends the one under way. */
function openDesk({ gate, stock, elsewhere }: Openings) {
  let current = new AbortController();
  const show = (opening: Opening | null): void => gate.act({ type: 'at.hand', what: { opening } });
  const refuse = (name: string, trouble: OpeningTrouble): void =>
    show({ is: 'refused', name, why: troubleWords(trouble) });
  return {
    stock,
    elsewhere,
    show,
    refuse,
    leave: (): void => current.abort(),
    begin(name: string): AbortSignal {
      current.abort();
      current = new AbortController();
      show({ is: 'under_way', name });
      return current.signal;
    },
    /** Whatever breaks on the way is told, unless nobody waits for it any more. */
    async orRefuse(name: string, signal: AbortSignal, work: () => Promise<void>): Promise<void> {
      try {
        await work();
      } catch (reason) {
        if (signal.aborted) return;
        console.warn(reason);
        refuse(name, { why: 'unreadable' });
      }
    },
  };
}
type Desk = ReturnType<typeof openDesk>;

interface Bag {
  readonly name: string;
  readonly brought: Brought;
}

async function examine(desk: Desk, { name, brought }: Bag, signal: AbortSignal): Promise<void> {
  const cast = await desk.stock.cast();
  if (signal.aborted) return;
  const work = askWhatIsIn({ brought, cast });
  signal.addEventListener('abort', () => work.stop());
  const examined = await work.done;
  if (signal.aborted) return;
  if (examined.trouble) desk.refuse(name, examined.trouble);
  else desk.show({ is: 'examined', name, found: examined.found });
}

async function open(desk: Desk, taking: Promise<Taken>): Promise<void> {
  const signal = desk.begin('…');
  await desk.orRefuse('…', signal, async () => {
    const taken = await taking;
    if (signal.aborted) return;
    if (taken.trouble !== null) return desk.refuse(taken.name, taken.trouble);
    desk.show({ is: 'under_way', name: taken.name });
    await examine(desk, taken, signal);
  });
}

function askFor(desk: Desk, typed: string): void {
  desk.leave();
  const linked = linkFrom(typed);
  if (linked.trouble !== null) return desk.refuse(typed.trim().slice(0, 80), linked.trouble);
  const { href, host } = linked.link;
  desk.show({ is: 'asking', link: href, host });
}

async function follow(desk: Desk, href: string): Promise<void> {
  const linked = linkFrom(href);
  if (linked.trouble !== null) return desk.refuse(href, linked.trouble);
  const { link } = linked;
  const name = link.pathname.split('/').at(-1) || link.host;
  const signal = desk.begin(name);
  await desk.orRefuse(name, signal, async () => {
    const fetched = await fetchLinked(link, signal, desk.elsewhere);
    if (signal.aborted) return;
    if (fetched.trouble !== null) return desk.refuse(name, fetched.trouble);
    await examine(desk, { name, brought: fetched.brought }, signal);
  });
}

export function openOwnPacks(gate: Gate, world: World): OwnPacks {
  const { fetch, shelf, packStore = records.openPackStore(), elsewhere } = world;
  const stock = openOwnStock({ fetch, shelf, store: packStore });
  const desk = openDesk({ gate, stock, elsewhere });
  const { answer, names, setNames } = stock;
  async function refresh(): Promise<void> {
    // Where the house cannot be reached now, what stands on the shelf stays there.
    const library = await fetchLibrary(answer).catch(() => null);
    if (library) gate.act({ type: 'library.came', library });
  }
  return {
    open: (taking) => open(desk, taking),
    askFor: (typed) => askFor(desk, typed),
    follow: (link) => follow(desk, link),
    leave() {
      desk.leave();
      desk.show(null);
    },
    answer,
    names,
    setNames,
    refresh,
    async keep(found) {
      let isKept = true;
      for (const each of found) isKept = (await stock.keep(each)).kept && isKept;
      await refresh();
      return isKept;
    },
    async remove(id) {
      const removed = await stock.remove(id);
      await refresh();
      return removed;
    },
    async putBack(pack) {
      await stock.putBack(pack);
      await refresh();
    },
  };
}
