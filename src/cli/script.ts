/** `cascabel script`: the whole of a scenario as a page to print, for whoever must read it before it is used. */
import { handOut, checkOut, OUT } from './hand-out.ts';
import { readOptions } from './options.ts';
import { scenarioAsked } from './scenario-asked.ts';
import { scriptPage } from './script-page.ts';
import { readerOf } from './script-reader.ts';
import type { Terminal } from './terminal.ts';

const KNOWN = { values: ['packs', ...OUT.values], flags: [...OUT.flags] };

export function script(args: readonly string[], terminal: Terminal): number {
  const options = readOptions(args, KNOWN, terminal.env);
  const scenario = scenarioAsked(options);
  checkOut(options);
  handOut(scriptPage(readerOf(scenario, options.language)), options, terminal);
  return 0;
}
