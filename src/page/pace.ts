/** How long things stand before the next comes, in milliseconds. */

/** Between a reply and the customer's answer: time to take a misclick back. */
export const BEFORE_ANSWER = 900;

/** How long a caption stays once its sound is over. */
export const CAPTION_STAYS = 5000;

const LEAST = 1200;
const MOST = 6500;
/** About 17 characters a second: an unhurried reader, with a moment to look up. */
const PER_CHARACTER = 58;

/** How long a line stays in the bubble before the next one follows. */
export const readingTime = (text: string): number =>
  Math.min(MOST, Math.max(LEAST, 700 + text.length * PER_CHARACTER));
