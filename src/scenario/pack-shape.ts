/** The shape of `pack.yaml`. */
import type { Words } from './compiled.ts';
import { FORMAT, VERSION } from './format-shape.ts';
import { found } from './reading.ts';
import type { Reading } from './reading.ts';
import { optional, record, required } from './record-shape.ts';
import { filled, listOf, mapOf, nameFrom } from './shape.ts';
import type { Shape } from './shape.ts';
import { ID, nameTo, PLAIN_TEXT, WORDS } from './text-shapes.ts';
import { LANGUAGE } from './vocabularies.ts';
import type { Scalar } from './yaml-tree.ts';

/** A variable's name: small letters, digits and underscores. */
function variableName(written: Scalar, reading: Reading): string | undefined {
  const isName =
    /^[a-z][a-z0-9_]{0,39}$/.test(written.text) && !['constructor', 'prototype'].includes(written.text);
  if (isName) return written.text;
  found(reading.sheet, { code: 'bad-variable', span: written, filled: { given: written.text } });
  return undefined;
}

const VARIABLES: Shape<Readonly<Record<string, Words>>> = mapOf(variableName, () => WORDS);

/** A pack file as written. */
export const PACK = record({
  format: required(FORMAT),
  id: required(ID),
  version: required(VERSION),
  languages: required(filled(listOf(nameFrom(LANGUAGE)))),
  title: required(WORDS),
  goal: optional(WORDS),
  licence: optional(PLAIN_TEXT),
  authors: optional(listOf(PLAIN_TEXT)),
  variables: optional(VARIABLES),
  scenarios: required(listOf(nameTo('scenario'))),
});
type Read<S> = S extends Shape<infer T> ? T : never;
export type WrittenPack = Read<typeof PACK>;
