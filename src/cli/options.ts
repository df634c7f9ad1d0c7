/** Reads the words after a command into named options, with a clear refusal for every slip. */
import { parseArgs } from 'node:util';
import { LANGUAGES, nearest, type Language } from '../scenario/scenario.ts';
import { Refusal } from './refusal.ts';
import { wordsIn } from './words.ts';

/** Which options a command knows: those with a value, and those that are just set. */
export interface Known {
  readonly values: readonly string[];
  readonly flags: readonly string[];
}
export interface Options {
  readonly language: Language;
  /** The words without dashes, in order. */
  readonly plain: readonly string[];
  value(name: string): string | undefined;
  has(flag: string): boolean;
}

/** The language asked for by the machine's settings; Windows tells it only by its own means. */
function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const told = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
  const locale = told || new Intl.DateTimeFormat().resolvedOptions().locale;
  return locale.toLowerCase().startsWith('es') ? 'es' : 'en';
}

/** The language a person wants to be answered in: by `--lang`, or by the machine’s settings. */
export function languageAsked(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const after = args[args.indexOf('--lang') + 1];
  const inline = args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
  const asked = inline ?? (args.includes('--lang') ? after : undefined);
  return LANGUAGES.find((language) => language === asked) ?? languageOf(env);
}

interface Token {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

function checkOption(token: Token, known: Known, language: Language): void {
  const words = wordsIn(language);
  if (known.flags.includes(token.name)) {
    if (token.value !== undefined) throw new Refusal(words.takesNoValue(token.name));
    return;
  }
  if (!known.values.includes(token.name)) {
    const all = [...known.values, ...known.flags];
    const near = nearest(token.name, all);
    throw new Refusal(words.unknownOption(token.rawName, near && `--${near}`));
  }
  if (token.value === undefined || token.value === '') throw new Refusal(words.needsValue(token.name));
}

export function readOptions(
  args: readonly string[],
  own: Known,
  env: Readonly<Record<string, string | undefined>>,
): Options {
  const known = { values: [...own.values, 'lang'], flags: own.flags };
  const language = languageAsked(args, env);
  const options = Object.fromEntries([
    ...known.values.map((name) => [name, { type: 'string' as const }]),
    ...known.flags.map((name) => [name, { type: 'boolean' as const }]),
  ]);
  const read = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const given = new Map<string, string>();
  const set = new Set<string>();
  for (const token of read.tokens) {
    if (token.kind !== 'option') continue;
    checkOption(token, known, language);
    if (token.value === undefined) set.add(token.name);
    else given.set(token.name, token.value);
  }
  const lang = given.get('lang');
  if (lang !== undefined && lang !== language) throw new Refusal(wordsIn(language).unknownLanguage(lang));
  return {
    language,
    plain: read.positionals,
    value: (name) => given.get(name),
    has: (flag) => set.has(flag),
  };
}

/** A whole number from 0 to 2^32 − 1. */
export function seedFrom(options: Options, fallback: number): number {
  const text = options.value('seed');
  if (text === undefined) return fallback;
  const seed = Number(text);
  if (!/^\d+$/.test(text) || seed > 0xffff_ffff) throw new Refusal(wordsIn(options.language).badSeed(text));
  return seed;
}
