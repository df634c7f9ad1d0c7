/** Fields of a text that stands in a link: parted by `/`, an empty one written `-`. */
const EMPTY = '-';
/** What may stand in an address but ends it, or marks it, in the eyes of mail programs and chats. */
const FRAGILE = /[!'()*]/g;

export function fieldOf(value: string): string {
  if (value === '') return EMPTY;
  const written = encodeURIComponent(value).replace(FRAGILE, (sign) => `%${hexOf(sign)}`);
  return written === EMPTY ? `%${hexOf(EMPTY)}` : written;
}

const hexOf = (sign: string): string => sign.charCodeAt(0).toString(16).toUpperCase();

/** What a field says, or null where it is not one. */
export function valueOf(field: string): string | null {
  if (field === EMPTY) return '';
  try {
    return decodeURIComponent(field);
  } catch {
    return null;
  }
}
