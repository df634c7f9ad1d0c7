/** `cascabel serve`: the built app and its packs on one port. */
import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { relative } from 'node:path';
import { doorFrom, PortTaken, serveApp, type Served } from '../server/server.ts';
import { addressesFor } from './network-addresses.ts';
import { readOptions } from './options.ts';
import { isZip, readingOf } from './reading.ts';
import { Refusal } from './refusal.ts';
import { BUILT_APP, SHIPPED_PACKS } from './shipped.ts';
import type { Terminal } from './terminal.ts';
import { wordsIn, type CliWords } from './words.ts';

const KNOWN = { values: ['port', 'packs', 'dist'], flags: ['no-watch'] };

interface House {
  readonly packs: string;
  readonly isWatched: boolean;
  readonly words: CliWords;
}

/** Where the house is, for whom, and what its packs have. */
function welcome(served: Served, { packs, isWatched, words }: House, terminal: Terminal): void {
  const folder = relative('', packs) || '.';
  terminal.print(words.serving(served.address));
  const others = addressesFor(String(served.port), networkInterfaces());
  if (others.length > 0) terminal.print(words.servingOthers(others));
  if (isWatched) terminal.print(words.watching(folder));
  terminal.print(words.stopHint);
  const errors = served.shelf.problems().filter(({ severity }) => severity === 'error');
  if (errors.length) terminal.tell(words.packProblems(errors.length, folder));
}

export async function serve(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions(args, KNOWN, terminal.env);
  const words = wordsIn(options.language);
  const asked = options.value('port') ?? terminal.env['PORT'];
  const door = doorFrom(asked);
  if (!door) throw new Refusal(words.badPort(asked ?? ''));
  const packs = options.value('packs') ?? SHIPPED_PACKS;
  if (!existsSync(packs)) throw new Refusal(words.cannotRead(packs));
  const dist = options.value('dist') ?? BUILT_APP;
  const isWatched = !options.has('no-watch');
  const opening = isZip(packs) ? { open: (zip: string) => readingOf(zip, options.language).files } : {};
  const served = await serveApp({ dist, packs, lender: SHIPPED_PACKS, door, isWatched, ...opening }).catch(
    (error: unknown) => {
      if (!(error instanceof PortTaken)) throw error;
      throw new Error(words.portTaken(error.port, options.value('packs')));
    },
  );
  welcome(served, { packs, isWatched, words }, terminal);
  await terminal.interrupted();
  await served.close();
  terminal.print(words.closed);
  return 0;
}
