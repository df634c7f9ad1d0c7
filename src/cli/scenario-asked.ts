/** The one scenario a command is about: by its id among the packs, or in a file. */
import type { Scenario } from '../scenario/scenario.ts';
import { isFile, named, openFile, openLibrary } from './library.ts';
import type { Options } from './options.ts';
import { Refusal } from './refusal.ts';
import { wordsIn } from './words.ts';

/** The scenario named first after the command; `--packs` names the folder it is looked for in. */
export function scenarioAsked(options: Options): Scenario {
  const { language } = options;
  const words = wordsIn(language);
  const [name, extra] = options.plain;
  if (name === undefined) throw new Refusal(words.missing('<scenario>'));
  if (extra !== undefined) throw new Refusal(words.tooMuch(extra));
  if (isFile(name)) return openFile(name, language).scenario;
  const { scenarios } = openLibrary(options.value('packs'), language);
  return named('scenario', name, { things: scenarios, language });
}
