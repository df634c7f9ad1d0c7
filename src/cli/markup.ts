/** HTML put together from text: whatever is not markup already is escaped, so no text can become markup. */

export class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}
type Part = Markup | string | number | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function written(part: Part): string {
  if (part instanceof Markup) return part.html;
  if (typeof part === 'object') return part.map(written).join('');
  return String(part).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** A piece of a page; values between the words are escaped, pieces of a page are kept, lists are joined. */
export function marked(words: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(words.map((text, at) => text + written(parts[at] ?? '')).join(''));
}

export const NOTHING = new Markup('');
