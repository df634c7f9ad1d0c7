/** The customer speaks in a take: which line, and what it leaves behind. The words themselves are nobody's concern. */
import { asked, bandAt, meet, rest } from '../persona/persona.ts';
import type { Band, StockSituation } from '../scenario/scenario.ts';
import { chanceIn } from './chance.ts';
import { hasMark, setMark } from './marks.ts';
import type { BaitTable, Pool, TableLine } from './tables.ts';
import type { Heard, Take } from './take.ts';

/** The band that shows now. */
export const bandIn = ({ rehearsal, stand }: Take): Band => bandAt(rehearsal.tables.walk, stand);

/** Says one of some variants, a fresh and bearable one if there is any. Whether anything was said. */
export function sayOneOf(take: Take, pool: Pool | null): boolean {
  if (pool === null) return false;
  const line = drawn(take, pool.bearable);
  if (line !== null) say(take, line);
  return true;
}

/** What the persona has ready for a situation. */
export function stockIn(take: Take, situation: StockSituation): Pool | null {
  const { tables } = take.rehearsal;
  return tables.stock.get(situation)?.[bandIn(take)] ?? null;
}

/** One throw, however many variants there are. */
function drawn(take: Take, lines: readonly TableLine[]): TableLine | null {
  const chance = chanceIn(take);
  if (lines.length === 1) return lines[0] ?? null;
  let fresh = 0;
  for (const { mark } of lines) if (!hasMark(take.marks, mark)) fresh++;
  if (fresh === 0) return lines[Math.floor(chance * lines.length)] ?? null;
  let left = Math.floor(chance * fresh);
  for (const line of lines) {
    if (hasMark(take.marks, line.mark)) continue;
    if (left === 0) return line;
    left--;
  }
  return null;
}

/** Begins to tell in words not used before; nobody starts twice in the same words. */
export function sayOpener(take: Take): void {
  const pool = stockIn(take, 'listening');
  const fresh = pool?.all.filter(({ mark }) => !hasMark(take.marks, mark)) ?? [];
  if (fresh.length === 0) return;
  const bearable = fresh.filter(({ harm }) => (harm?.abuse ?? 0) <= take.rehearsal.intensity);
  const line = drawn(take, bearable.length > 0 ? bearable : fresh);
  if (line !== null) say(take, line);
}

export function say(take: Take, { mark, harm }: TableLine): void {
  setMark(take.marks, mark);
  if (harm === null) return;
  take.said = worse(take.said, harm);
  happens(take, 'line.spoken', harm);
}

/** A bait hangs in the air. */
export function sayBait(take: Take, { line, harm }: BaitTable): void {
  happens(take, 'bait.thrown', harm);
  setMark(take.marks, line.mark);
  take.said = worse(take.said, harm);
}

function happens(take: Take, type: 'line.spoken' | 'bait.thrown', harm: Heard): void {
  const { state, rehearsal } = take;
  const { walk } = rehearsal.tables;
  const met = asked(state, { type, ...harm });
  take.stand = rest(walk, meet(walk, take.stand, met), met);
}

/** The worse of two: the higher abuse, and the graver threat. */
function worse(a: Heard, b: Heard): Heard {
  const abuse = Math.max(a.abuse, b.abuse);
  const threat =
    a.threat === 'physical' ? a.threat : b.threat === 'physical' ? b.threat : (a.threat ?? b.threat);
  return threat === undefined ? { abuse } : { abuse, threat };
}
