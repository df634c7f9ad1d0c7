/** How a pack on its way in stands to those that are there. Pure. */
import type { PackCard } from '../../scenario/scenario.ts';
import type { Library } from '../library.ts';

/** Whether there is anything in it to be played, and so anything to keep it for. */
export function isPlayable({ scenarios }: PackCard): boolean {
  return scenarios.length > 0;
}

export type Standing =
  | { readonly is: 'new' }
  /** Its id belongs to a pack that comes with the app. */
  | { readonly is: 'shipped' }
  /** One of one's own carries its id; `is` says what the pack on its way in is beside it. */
  | { readonly is: 'same' | 'newer' | 'older'; readonly version: string };

export function standingOf(library: Library | null, { id, version }: PackCard): Standing {
  const own = library?.own?.find((card) => card.id === id);
  if (library?.shipped?.includes(id)) return { is: 'shipped' };
  if (!own) return { is: 'new' };
  const order = compareVersions(version, own.version);
  if (order === 0) return { is: 'same', version: own.version };
  return { is: order > 0 ? 'newer' : 'older', version: own.version };
}

/** Positive where the first is the later one; by numbers between dots, and without them by nothing. */
export function compareVersions(one: string, other: string): number {
  const [left, right] = [numbersIn(one), numbersIn(other)];
  for (let place = 0; place < Math.max(left.length, right.length); place += 1) {
    const order = (left[place] ?? 0) - (right[place] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}

function numbersIn(version: string): readonly number[] {
  return (version.split(/[-+]/)[0] ?? '').split('.').map((part) => Number.parseInt(part, 10) || 0);
}
