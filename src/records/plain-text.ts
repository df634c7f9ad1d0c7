/** Signs that steer text instead of being read: controls, directions turned round, halves of characters. */
const UNREAD = /[\p{Cc}\p{Cs}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** What somebody typed as one plain line of at most so many characters. */
export function plainText(typed: string, most: number): string {
  const line = typed.replace(/\s+/g, ' ').replace(UNREAD, '').trim();
  return Array.from(line).slice(0, most).join('').trim();
}
