/** What the customer may say wherever the talk stands: provocations, and stock lines. */
import {
  BAND_WORDS,
  BANDS,
  MOVE_WORDS,
  SITUATION_WORDS,
  STOCK_SITUATIONS,
  type Bait,
  type StockLines,
} from '../scenario/scenario.ts';
import { marked, NOTHING, type Markup } from './markup.ts';
import { replyOf } from './script-beats.ts';
import { lineOf, linesOf, part, rows, type Reader } from './script-reader.ts';

export function movesOf(reader: Reader): Markup {
  const { scenario, words, language } = reader;
  const moves = scenario.moves.map((move) => {
    const { title, meaning } = MOVE_WORDS[move];
    return [title[language], marked`${meaning[language]}`] as const;
  });
  return moves.length === 0 ? NOTHING : part(words.hands, 'hands', [rows(moves)]);
}

function baitOf(bait: Bait, reader: Reader): Markup {
  const { words } = reader;
  const after = rows([
    ...(bait.bitten ? [[words.bitten, linesOf(bait.bitten, reader)] as const] : []),
    ...(bait.refused ? [[words.refused, linesOf(bait.refused, reader)] as const] : []),
  ]);
  return marked`<section class="beat">
    <h3>${bait.id} <span class="small">(${words.intensity} ${bait.intensity})</span></h3>
    <div class="customer">${lineOf(bait.line, reader)}</div>
    <ol class="replies">
      ${bait.replies.map((reply) => replyOf(reply, reader, false))}
    </ol>
    ${after}
  </section>`;
}

export function baitsOf(reader: Reader): Markup {
  const { persona } = reader.scenario;
  return part(
    reader.words.baits,
    'baits',
    persona.baits.map((bait) => baitOf(bait, reader)),
  );
}

function stockOf(lines: StockLines, reader: Reader): readonly Markup[] {
  const { words, language } = reader;
  const name = (key: keyof StockLines): string => {
    if (key === 'any' || key === 'softer' || key === 'harder') return words.answer[key];
    return BAND_WORDS[key].title[language];
  };
  const keys = (['softer', 'harder', ...[...BANDS].reverse(), 'any'] as const).filter((key) => lines[key]);
  if (keys.length === 1) return linesOf(lines[keys[0] ?? 'any'] ?? [], reader);
  return keys.flatMap((key) => [
    marked`<p class="label">${name(key)}</p>`,
    ...linesOf(lines[key] ?? [], reader),
  ]);
}

/** Lines for situations no scenario writes: silence, a limit, listening, leaving. */
export function stockLinesOf(reader: Reader): Markup {
  const { stock } = reader.scenario.persona;
  const said = STOCK_SITUATIONS.flatMap((situation) => {
    const lines = stock[situation];
    return lines
      ? [[SITUATION_WORDS[situation].title[reader.language], stockOf(lines, reader)] as const]
      : [];
  });
  return said.length === 0 ? NOTHING : part(reader.words.stock, 'stock', [rows(said)]);
}
