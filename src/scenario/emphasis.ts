/**
 * Emphasis in a text: what stands between stars is stressed (`Es *siempre* lo mismo`), `\*` is a star.
 * Stars count only around words, as in Markdown: `5*`, `2 * 3` and a star that nothing closes are left as written.
 */

/** A stretch of a text, said plainly or with stress. */
export interface Span {
  readonly text: string;
  readonly isStressed: boolean;
}

/** One star or two, as people write who know Markdown; splitting by it leaves the stressed words at the odd places. */
const STRESS = /(?<![\p{L}\p{N}*\\])\*\*?(?=[^\s*])((?:\\\*|[^*])+)(?<![\s\\])\*\*?(?![\p{L}\p{N}*])/u;

/** A text in its spans, none of them empty; put together they are the text without its marks. */
export const spansOf = (text: string): readonly Span[] =>
  text
    .split(STRESS)
    .map((part, place) => ({ text: part.replaceAll('\\*', '*'), isStressed: place % 2 > 0 }))
    .filter((span) => span.text);

/** A text without its marks, for wherever words are all there is. */
export const unstressed = (text: string): string =>
  text.includes('*')
    ? spansOf(text)
        .map((span) => span.text)
        .join('')
    : text;

/** Where the first star stands that neither opens, closes nor is written `\*`; −1 where there is none. */
export function strayStar(text: string): number {
  if (!text.includes('*')) return -1;
  const blank = (part: string): string => ' '.repeat(part.length);
  return text.replaceAll(new RegExp(STRESS, 'gu'), blank).replaceAll('\\*', blank).indexOf('*');
}
