/** Finding a name of a closed vocabulary from what an author wrote: the name itself, or an alias. */
import type { Titled } from './compiled.ts';
import type { Code } from './diagnosis.ts';

export interface Vocabulary<Name extends string> {
  readonly names: readonly Name[];
  /** The problem to report when a name is not in it. */
  readonly code: Code;
  /** Other spellings that are accepted, written as names are: `disculpa_propia`. */
  readonly spellings: () => readonly string[];
  readonly find: (plain: string) => Name | undefined;
}

/** Other spellings of names. */
export type Aliases<Name extends string> = { readonly [Key in Name]?: readonly string[] };

function noAliases(): Aliases<never> {
  return {};
}

/**
 * A vocabulary whose titles are aliases too: `Disculpa propia`, `disculpa-propia` and
 * `disculpa_propia` all mean own_apology.
 */
export function vocabulary<Name extends string>(
  names: readonly Name[],
  code: Code,
  aliases: () => Aliases<Name> = noAliases,
): Vocabulary<Name> {
  let index: Map<string, Name> | null = null;
  const indexed = (): Map<string, Name> => (index ??= indexOf(names, aliases()));
  return {
    names,
    code,
    spellings: () =>
      [...indexed().keys()].filter((spelling) => !(names as readonly string[]).includes(spelling)),
    find: (plain) => indexed().get(plain),
  };
}

function indexOf<Name extends string>(names: readonly Name[], aliases: Aliases<Name>): Map<string, Name> {
  const index = new Map<string, Name>(names.map((name) => [name, name]));
  for (const name of names) {
    for (const alias of aliases[name] ?? []) {
      const plain = plainName(alias);
      if (!index.has(plain)) index.set(plain, name);
    }
  }
  return index;
}

/** Both titles of every name, as aliases. */
export function titlesAsAliases<Name extends string>(words: Readonly<Record<Name, Titled>>): Aliases<Name> {
  const aliases: { [Key in Name]?: readonly string[] } = {};
  for (const name of Object.keys(words) as Name[]) {
    const { title } = words[name];
    aliases[name] = [title.es, title.en];
  }
  return aliases;
}

/** The name an author meant, or undefined. Capitals, accents, spaces and hyphens do not matter. */
export function nameOf<Name extends string>(vocabulary: Vocabulary<Name>, written: string): Name | undefined {
  return vocabulary.find(written) ?? vocabulary.find(plainName(written));
}

/** `Disculpa propia` as a name: `disculpa_propia`. */
function plainName(written: string): string {
  const bare = written.normalize('NFD').replace(/[\u0300-\u036F]/g, '');
  return bare
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}
