/** A hundred little people: who tells friends has a bubble, who tells it on networks a sign at the other ear, who leaves is hollow. */
import type { Person } from '../../../debrief/debrief.ts';

const SPACE = 'http://www.w3.org/2000/svg';
/** Room for one, in sixteenths of the page's letter height. */
const WIDE = 36;
const TALL = 38;

function shape(name: string, given: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SPACE, name);
  for (const [key, value] of Object.entries(given)) made.setAttribute(key, String(value));
  return made;
}

/** Head and shoulders, in the left 30 by 38 of it. */
const BODY = 'M7 34v-6a8 8 0 0 1 16 0v6z';
const BUBBLE = 'M19 2h8a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-4l-3 3v-3h-1a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2z';
const WAVES = 'M6 13.5a6 6 0 0 1 0-9M3 16a9.5 9.5 0 0 1 0-14M8.5 9h.01';
/** Away, out of the picture. */
const AWAY = 'M21 31h8m-3.5-3.5L29 31l-3.5 3.5';

function drawn({ friends, networks, leave }: Person): SVGElement {
  const one = shape('g', { class: leave ? 'person leaves' : 'person' });
  one.append(
    shape('circle', { class: 'body', cx: 15, cy: 13.5, r: 4.6 }),
    shape('path', { class: 'body', d: BODY }),
  );
  if (friends) one.append(shape('path', { class: 'tells-friends', d: BUBBLE }));
  if (networks) one.append(shape('path', { class: 'tells-networks', d: WAVES }));
  if (leave) one.append(shape('path', { class: 'goes', d: AWAY }));
  return one;
}

/** As many in a row as there is room for: twenty-five, twenty or ten. */
const inRow = (width: number): number => [25, 20].find((many) => many * WIDE <= width) ?? 10;

export function drawPeople(people: readonly Person[], width: number): Element {
  const many = inRow(width);
  const rows = Math.ceil(people.length / many);
  const drawing = shape('svg', { viewBox: `-4 0 ${many * WIDE} ${rows * TALL}`, role: 'presentation' });
  for (const [place, person] of people.entries()) {
    const one = drawn(person);
    one.setAttribute('transform', `translate(${(place % many) * WIDE} ${Math.floor(place / many) * TALL})`);
    drawing.append(one);
  }
  return drawing;
}
