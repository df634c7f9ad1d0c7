/** Markdown of our guides as HTML for the page: nothing in it is taken for markup, and links lead inside the help. */
import { Marked, type RendererObject, type Token, type Tokens } from 'marked';
import { escaped } from './escaped.ts';

export interface Heading {
  readonly anchor: string;
  readonly text: string;
  /** 1 for the title, 2 and 3 under it. */
  readonly depth: number;
}
/** A guide as HTML, and what a search can find in it. */
export interface Rendered {
  readonly html: string;
  readonly headings: readonly Heading[];
  /** The first sentence. */
  readonly lead: string;
  /** Links that lead nowhere, as written. */
  readonly dead: readonly string[];
}
/** What a guide's links and pictures mean. */
export interface Surroundings {
  /** The page a relative link leads to, as `page` or `page/anchor`; null where there is none. */
  readonly pageOf: (file: string, anchor: string) => string | null;
  /** The figure of that name as HTML, or null. */
  readonly figure: (name: string) => string | null;
}

/** A heading as an anchor: small letters, digits and hyphens. */
export function anchorOf(text: string): string {
  const bare = text.normalize('NFD').replace(/[\u0300-\u036F]/g, '');
  return bare
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** `Text {#anchor}` → its two parts; without one, the anchor comes from the text. */
function headingOf(written: string): { readonly text: string; readonly anchor: string } {
  const [, text = written, anchor = null] = /^(.*?)\s*\{#([a-z0-9-]+)\}\s*$/s.exec(written) ?? [];
  return { text, anchor: anchor ?? anchorOf(text) };
}

/** The words of inline tokens without their marks. */
function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map((token) =>
      'tokens' in token && token.tokens ? wordsOf(token.tokens) : 'text' in token ? String(token.text) : '',
    )
    .join('');
}

function linkIn({ pageOf }: Surroundings, { href }: Tokens.Link, dead: string[]): string | null {
  if (href.startsWith('https://')) return `href="${escaped(href)}" target="_blank" rel="noreferrer"`;
  const [file = '', anchor = ''] = href.split('#');
  const page = pageOf(file, anchor);
  if (page === null) dead.push(href);
  return page === null ? null : `href="?help=${escaped(page)}" data-guide="${escaped(page)}"`;
}

/** A change of a file, with the lines that go and those that come told apart by more than their sign. */
function differenceIn(text: string): string {
  const lines = text.split('\n').map((line) => {
    if (line.startsWith('-')) return `<del>${escaped(line)}</del>`;
    return line.startsWith('+') ? `<ins>${escaped(line)}</ins>` : escaped(line);
  });
  return lines.join('\n');
}

interface Collected {
  readonly headings: Heading[];
  readonly dead: string[];
}

function rendererFor(around: Surroundings, { headings, dead }: Collected): RendererObject {
  return {
    heading({ tokens, depth }) {
      const { text, anchor } = headingOf(wordsOf(tokens));
      headings.push({ anchor, text, depth });
      const inside = this.parser.parseInline(tokens).replace(/\s*\{#[a-z0-9-]+\}\s*$/, '');
      return `<h${depth} id="guide-${escaped(anchor)}" tabindex="-1">${inside}</h${depth}>\n`;
    },
    link(link) {
      const inside = this.parser.parseInline(link.tokens);
      const to = linkIn(around, link, dead);
      return to === null ? inside : `<a ${to}>${inside}</a>`;
    },
    code({ text, lang = '' }) {
      const figure = lang === 'plot' ? around.figure(text.trim()) : null;
      if (lang === 'plot' && figure === null) dead.push(text.trim());
      return (
        figure ?? `<pre><code>${/^diff\b/.test(lang) ? differenceIn(text) : escaped(text)}</code></pre>\n`
      );
    },
    html: ({ text }) => escaped(text),
    image: ({ text }) => escaped(text),
  };
}

/** The first sentence of the first paragraph. */
function leadOf(tokens: readonly Token[]): string {
  const first = tokens.find(({ type }) => type === 'paragraph');
  const words = first ? wordsOf([first]).replaceAll('\n', ' ') : '';
  return /^.*?[.:](?=\s|$)/.exec(words)?.[0].replace(/:$/, '.') ?? words;
}

/** A guide as HTML. Whatever the markdown says, only the tags of markdown come out. */
export function render(markdown: string, around: Surroundings): Rendered {
  const collected: Collected = { headings: [], dead: [] };
  const marked = new Marked({ async: false, gfm: true, renderer: rendererFor(around, collected) });
  const html = marked
    .parse(markdown, { async: false })
    .replaceAll('<table>', '<div class="table"><table>')
    .replaceAll('</table>', '</table></div>');
  return { html, lead: leadOf(marked.lexer(markdown)), ...collected };
}
