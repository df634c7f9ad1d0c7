/**
 * cli: the `cascabel` command. Front door of the room.
 * Exit codes: 0 fine, 1 something failed or is wrong, 2 not understood.
 */
import { nearest } from '../scenario/scenario.ts';
import { bots } from './bots.ts';
import { check } from './check.ts';
import { graph } from './graph.ts';
import { help } from './help.ts';
import { mood } from './mood.ts';
import { fresh } from './new.ts';
import { languageAsked, readOptions } from './options.ts';
import { pack } from './pack.ts';
import { play } from './play.ts';
import { Refusal } from './refusal.ts';
import { script } from './script.ts';
import { productVersion } from './shipped.ts';
import { serve } from './serve.ts';
import { strings } from './strings.ts';
import type { Terminal } from './terminal.ts';
import { wordsIn } from './words.ts';

export { TERMINAL, type Terminal } from './terminal.ts';

type Command = (args: readonly string[], terminal: Terminal) => number | Promise<number>;

function printHelp(args: readonly string[], terminal: Terminal): number {
  terminal.print(help(readOptions(args, { values: [], flags: ['help'] }, terminal.env).language));
  return 0;
}

function printVersion(terminal: Terminal): number {
  terminal.print(productVersion());
  return 0;
}

/** Of all that was typed, the language alone. */
function languageIn(args: readonly string[]): readonly string[] {
  const place = args.findIndex((arg) => arg.startsWith('--lang'));
  return place < 0 ? [] : args.slice(place, args[place] === '--lang' ? place + 2 : place + 1);
}

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['play', play],
  ['mood', mood],
  ['check', check],
  ['bots', bots],
  ['graph', graph],
  ['script', script],
  ['new', fresh],
  ['strings', strings],
  ['pack', pack],
  ['serve', serve],
  ['help', printHelp],
]);

function commandNamed(name: string, args: readonly string[], terminal: Terminal): Command {
  const command = COMMANDS.get(name);
  if (command) return command;
  const language = languageAsked(args, terminal.env);
  throw new Refusal(wordsIn(language).unknownCommand(name, nearest(name, COMMANDS.keys())));
}

/** Runs one command and hands back its exit code. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  // Options alone are a wish for help in that language.
  const [name = 'help', ...args] = argv[0]?.startsWith('--lang') ? ['help', ...argv] : argv;
  const wantsHelp = name === '--help' || name === '-h' || args.includes('--help');
  try {
    if (name === '--version') return printVersion(terminal);
    return wantsHelp
      ? printHelp(languageIn(args), terminal)
      : await commandNamed(name, args, terminal)(args, terminal);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    terminal.tell(error.message);
    return error instanceof Refusal ? 2 : 1;
  }
}
