/** Looks for text that does not fit, from inside the page. Bundled and handed to the browser by `texts.spec.ts`. */
import { setBubble } from '../../src/stage/bubble-setting.ts';
import { mannerOf } from '../../src/stage/manner.ts';
import { paddingFor } from '../../src/stage/bubble-place.ts';
import type { Word } from '../../src/stage/bubble-fit.ts';
import type { Box } from '../../src/stage/picture.ts';

/** A line of the customer's as a person reads it, and word by word. */
export interface LongLine {
  readonly text: string;
  readonly words: readonly Word[];
}

/** Rounding of half pixels, and shadows of letters. CSS pixels. */
const SLACK = 1.5;
/** The smallest letters anybody should have to read in a conversation. CSS pixels. */
const READABLE = 16;
const MOODS = [10, 50, 95];

const isOff = (element: Element): boolean => {
  const { clipPath, visibility, display, opacity } = getComputedStyle(element);
  return clipPath !== 'none' || visibility === 'hidden' || display === 'none' || opacity === '0';
};

function ancestors(element: Element | null): readonly Element[] {
  return element ? [element, ...ancestors(element.parentElement)] : [];
}

const brief = (text: string): string => text.trim().slice(0, 40);

type Axis = 'x' | 'y';
const EDGES = { x: ['left', 'right'], y: ['top', 'bottom'] } as const;
const leaves = (inner: DOMRect, outer: DOMRect, axis: Axis): boolean =>
  inner[EDGES[axis][0]] < outer[EDGES[axis][0]] - SLACK ||
  inner[EDGES[axis][1]] > outer[EDGES[axis][1]] + SLACK;

/** The ancestor that cuts a piece of text off along an axis; null where it is whole, or can be scrolled to. */
function cutBy(rect: DOMRect, within: readonly Element[], axis: Axis): string | null {
  for (const element of within) {
    const style = getComputedStyle(element);
    const overflow = axis === 'x' ? style.overflowX : style.overflowY;
    if (axis === 'y' && (overflow === 'auto' || overflow === 'scroll')) return null;
    if (overflow !== 'visible' && leaves(rect, element.getBoundingClientRect(), axis)) return nameOf(element);
    if (element.matches('button, .bubbles li') && leaves(rect, element.getBoundingClientRect(), axis))
      return nameOf(element);
  }
  const screen = new DOMRect(0, 0, innerWidth, innerHeight);
  return leaves(rect, screen, axis) ? 'the screen' : null;
}

const nameOf = ({ tagName, className }: Element): string =>
  `${tagName.toLowerCase()}.${String(className).split(' ').join('.')}`;

/** Text that is cut off, leaves its button or the screen. */
function clippedTexts(): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const within = ancestors(node.parentElement);
    const isWritten = (node.textContent ?? '').trim() !== '' && !node.parentElement?.closest('script, style');
    if (!isWritten || within.some(isOff)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const cuts = [...range.getClientRects()].flatMap((rect) => [
      cutBy(rect, within, 'x'),
      cutBy(rect, within, 'y'),
    ]);
    for (const by of cuts) if (by) found.push(`“${brief(node.textContent ?? '')}” is cut by ${by}`);
  }
  return [...new Set(found)];
}

/** Parts of a conversation's screen that must not lie over one another. */
const PARTS = ['.bar', '.gauge-room', '.bubble-room', '.answers'];

function overlaps(): string[] {
  const parts = PARTS.flatMap((part) => {
    const rect = document.querySelector(part)?.getBoundingClientRect();
    return rect && rect.width > 0 && rect.height > 0 ? [{ part, rect }] : [];
  });
  return parts.flatMap(({ part, rect }, place) =>
    parts.slice(place + 1).flatMap((other) => {
      const across = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left);
      const down = Math.min(rect.bottom, other.rect.bottom) - Math.max(rect.top, other.rect.top);
      return across > SLACK && down > SLACK
        ? [`${part} and ${other.part} overlap by ${Math.round(down)}`]
        : [];
    }),
  );
}

/** Replies that cannot be brought whole onto the screen. */
function unreachable(): string[] {
  return [...document.querySelectorAll('.replies button')].flatMap((reply) => {
    reply.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const rect = reply.getBoundingClientRect();
    const room = reply.closest('.answers')?.getBoundingClientRect() ?? rect;
    const isThere =
      rect.top >= Math.max(0, room.top) - SLACK &&
      rect.bottom <= Math.min(innerHeight, room.bottom) + SLACK &&
      rect.right <= innerWidth + SLACK;
    return isThere ? [] : [`“${brief(reply.textContent ?? '')}” cannot be reached`];
  });
}

/** Puts other replies on the table. */
function lay(replies: readonly string[]): void {
  const list = document.querySelector('.replies');
  const [first] = list?.children ?? [];
  if (!list || !first) throw new Error('no replies on the table');
  list.replaceChildren(
    ...replies.map((words) => {
      const item = first.cloneNode(true) as Element;
      const text = item.querySelector('button span:last-child');
      if (text) text.textContent = words;
      return item;
    }),
  );
}

/** Writes a message in the thread, in place of the newest of the customer's. */
function write(words: string): void {
  const theirs = document.querySelectorAll('.thread .customer, .thread .letter > p');
  const newest = [...theirs].at(-1);
  const text = newest?.querySelector('p') ?? newest;
  if (!text) throw new Error('no thread to write in');
  text.textContent = words;
}

/** Lines that do not fit their bubble, or only in letters too small to read; the page makes room for each of them. */
function tooMuchForBubble(lines: readonly LongLine[]): string[] {
  const pencil = document.createElement('canvas').getContext('2d');
  const seat = document.querySelector('.bubble-room');
  const line = seat?.querySelector('.line-words');
  if (!pencil || !seat || !line) throw new Error('no room for a bubble');
  return lines.flatMap(({ text, words }) => {
    line.textContent = text;
    const { x, y, width, height } = seat.getBoundingClientRect();
    const wrong = MOODS.flatMap((mood) => wrongWith(pencil, { words, mood, box: { x, y, width, height } }));
    return wrong.map((each) => `“${brief(text)}…” ${each}`);
  });
}

interface Tried {
  readonly words: readonly Word[];
  /** Temperature. */
  readonly mood: number;
  readonly box: Box;
}

function wrongWith(pencil: CanvasRenderingContext2D, { words, mood, box }: Tried): string[] {
  const { x, y, width, height } = box;
  const isWide = innerWidth > innerHeight * 0.95;
  const mouth = isWide ? { x: x - 200, y: y + 60 } : { x: x + width / 2, y: y - 60 };
  const { text, box: paper } = setBubble(pencil, { words, manner: mannerOf(mood), box, mouth });
  const padding = paddingFor(text.size);
  const isInside =
    paper.x >= x - SLACK &&
    paper.x + paper.width <= x + width + SLACK &&
    paper.y >= y - SLACK &&
    paper.y + paper.height <= y + height + SLACK &&
    text.width + padding.across * 2 <= paper.width + SLACK &&
    text.height + padding.down * 2 <= paper.height + SLACK;
  return [
    ...(text.isCut ? [`at ${mood} loses words`] : []),
    ...(isInside ? [] : [`at ${mood} leaves its bubble`]),
    ...(text.size < READABLE ? [`at ${mood} is set in letters of ${text.size}`] : []),
  ];
}

export const fitting = { clippedTexts, overlaps, unreachable, lay, write, tooMuchForBubble };
Object.assign(globalThis, { fitting });
