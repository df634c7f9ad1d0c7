/** Why a table that came back cannot be read. */
export type TableTrouble =
  /** Saved in another encoding than UTF-8; often by a spreadsheet's plain “CSV”. */
  | { readonly why: 'not_utf8' }
  | { readonly why: 'too_large'; readonly most: number }
  /** No column, or nothing in the file, that says which text is which. */
  | { readonly why: 'no_ids' }
  /** A column or element that must be there is not. */
  | { readonly why: 'no_languages' }
  | { readonly why: 'not_xml'; readonly line: number }
  /** XML with a document type of its own, which may hide anything. */
  | { readonly why: 'doctype' };

/** What a table says, or why it cannot be read. */
export type ReadTable<Row> =
  | { readonly rows: readonly Row[]; readonly trouble: null }
  | { readonly rows: null; readonly trouble: TableTrouble };

/** Larger than any pack's texts, in bytes. */
const LARGEST_TABLE = 16_000_000;

/** The text of a table's file, in UTF-8 or in the UTF-16 that spreadsheets write as “Unicode text”. */
export function textOfTable(content: string | Uint8Array): string | TableTrouble {
  if (content.length > LARGEST_TABLE) return { why: 'too_large', most: LARGEST_TABLE };
  if (typeof content === 'string') return content.replace(/^\uFEFF/, '');
  const isWide = content[0] === 0xff && content[1] === 0xfe;
  try {
    return new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(content);
  } catch {
    return { why: 'not_utf8' };
  }
}
