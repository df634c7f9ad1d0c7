/** The files a beginner starts from: real YAML beside this one, with a comment in each language. */
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Language } from '../scenario/scenario.ts';
import { SHIPPED_PACKS } from './shipped.ts';

export type Kind = 'pack' | 'scenario' | 'persona';

export interface Filling {
  readonly id: string;
  /** The folder the file will lie in: the schema is named from there. */
  readonly home: string;
  /** The language of the comments; texts are always in both. */
  readonly language: Language;
}

const TEMPLATES = join(import.meta.dirname, 'new-files');

/** The schema's way from a folder, with slashes whatever the machine. */
function schemaFrom(home: string, kind: Kind): string {
  return relative(home, join(SHIPPED_PACKS, `${kind}.schema.json`))
    .split(sep)
    .join('/');
}

/** The template with its id and its schema, and only the comments of one language. */
export function filledIn(kind: Kind, { id, home, language }: Filling): string {
  const template = readFileSync(join(TEMPLATES, `${kind}.yaml`), 'utf8');
  const other = language === 'es' ? 'en' : 'es';
  return template
    .split('\n')
    .filter((line) => !line.trimStart().startsWith(`#${other} `))
    .map((line) => line.replace(new RegExp(`^(\\s*)#${language} `), '$1# '))
    .join('\n')
    .replaceAll('THE-ID', id)
    .replace('SCHEMA', schemaFrom(home, kind));
}
