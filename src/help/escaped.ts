const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it may stand in HTML, inside tags and out. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** A text as it may stand in a paragraph of markdown without meaning anything there. */
export const plain = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replaceAll('\n', ' ');

/** A name or a piece of YAML in code type. */
export const code = (text: string): string => `\`${text.replaceAll('`', '’')}\``;
