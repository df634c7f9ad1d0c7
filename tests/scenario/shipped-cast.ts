/** The personas that ship, as the schemas tell them. */
import { join } from 'node:path';
import { readPacks } from '../../src/scenario/scenario.ts';
import type { Cast } from '../../src/scenario/schema-meanings.ts';
import { readCast } from '../../src/server/server.ts';

const SHIPPED = join(import.meta.dirname, '../../scenarios');

/** A persona's title, and what somebody like that needs. */
export function shippedCast(): Cast {
  const { cast } = readPacks(readCast(SHIPPED));
  const told = Object.values(cast).map(({ id, title, need }) => {
    const words = { es: need.es ?? '', en: need.en ?? '' };
    return [id, { title: { es: title.es ?? id, en: title.en ?? id }, meaning: words }] as const;
  });
  return Object.fromEntries(told);
}
