/** `cascabel bots`: what play without a person says about the balance of a scenario or of a pack. */
import type { Language, Persona, Scenario } from '../scenario/scenario.ts';
import { balanceOf, type Balance } from '../trial/trial.ts';
import { balanceLines } from './balance-telling.ts';
import { botsWordsIn } from './bots-words.ts';
import { isFile, named, openFile, openLibrary, unknown, type Library } from './library.ts';
import { readOptions, type Options } from './options.ts';
import { isZip } from './reading.ts';
import { Refusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';
import { wordsIn } from './words.ts';

const KNOWN = { values: ['seeds', 'states', 'persona', 'packs'], flags: ['json'] };
const SEEDS = { least: 1, most: 200, usual: 20 };
const STATES = { least: 100, most: 5_000_000 };

interface Asked {
  readonly scenarios: readonly Scenario[];
  readonly library: Library;
}

/** A scenario by its id, all of a pack by the pack's id, the one in a file, or all in a zip. */
function asked(options: Options): Asked {
  const { language } = options;
  const [name, extra] = options.plain;
  if (name === undefined) throw new Refusal(wordsIn(language).missing('<scenario|pack>'));
  if (extra !== undefined) throw new Refusal(wordsIn(language).tooMuch(extra));
  if (isZip(name)) {
    const library = openLibrary(name, language);
    return { library, scenarios: [...library.scenarios.values()] };
  }
  if (isFile(name)) {
    const { library, scenario } = openFile(name, language);
    return { library, scenarios: [scenario] };
  }
  const library = openLibrary(options.value('packs'), language);
  const one = library.scenarios.get(name);
  const all = [...library.scenarios.values()].filter(({ pack }) => pack.id === name);
  if (!one && all.length === 0) throw unknown('scenario', name, { known: namesIn(library), language });
  return { library, scenarios: one ? [one] : all };
}

function namesIn({ scenarios }: Library): readonly string[] {
  return [...scenarios.keys(), ...new Set([...scenarios.values()].map(({ pack }) => pack.id))];
}

/** A whole number within bounds, or a refusal that says so. */
function wholeFrom(text: string, bounds: { least: number; most: number }, refusal: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < bounds.least || number > bounds.most) throw new Refusal(refusal);
  return number;
}

function seedsFrom(options: Options): readonly number[] {
  const text = options.value('seeds');
  const words = botsWordsIn(options.language);
  const count = text === undefined ? SEEDS.usual : wholeFrom(text, SEEDS, words.badSeeds(text));
  return Array.from({ length: count }, (_, place) => place + 1);
}

function statesFrom(options: Options): { states?: number } {
  const text = options.value('states');
  if (text === undefined) return {};
  return { states: wholeFrom(text, STATES, botsWordsIn(options.language).badStates(text)) };
}

interface Judging {
  readonly persona?: Persona;
  readonly seeds: readonly number[];
  readonly states?: number;
  readonly language: Language;
}

/** The balance of a scenario, with how far it is shown while it is worked out. */
export function judged(scenario: Scenario, judging: Judging, terminal: Terminal): Balance {
  const work = balanceOf(scenario, judging);
  let step = work.next();
  while (!step.done) {
    terminal.progress(botsWordsIn(judging.language).playing(scenario.id, step.value));
    step = work.next();
  }
  terminal.progress('');
  return step.value;
}

export function bots(args: readonly string[], terminal: Terminal): number {
  const options = readOptions(args, KNOWN, terminal.env);
  const { language } = options;
  const { library, scenarios } = asked(options);
  const guest = options.value('persona');
  const persona = guest && named('persona', guest, { things: library.cast, language });
  const judging = {
    ...(persona ? { persona } : {}),
    seeds: seedsFrom(options),
    ...statesFrom(options),
    language,
  };
  const balances = scenarios.map((scenario) => {
    const balance = judged(scenario, judging, terminal);
    if (!options.has('json'))
      terminal.print(`${balanceLines(balance, scenario.title, language).join('\n')}\n`);
    return balance;
  });
  if (options.has('json')) terminal.print(JSON.stringify({ balances }, null, 2));
  return balances.every(({ fair }) => fair) ? 0 : 1;
}
