/** Two sheets about looks in parts: what can be written, and what packs have written. */
import { LOOK_LISTS } from '../../../src/scenario/scenario.ts';
import type { LookParts, Seen } from '../../../src/scenario/scenario.ts';
import type { WrittenLook } from './written-looks.ts';

export interface Shown {
  readonly title: string;
  readonly look: Seen;
  readonly temperature: number;
}
type Show = (shown: Shown) => void;

const sheet = (): Element | null => document.querySelector('#sheet');

function heading(text: string): void {
  const line = document.createElement('h2');
  line.textContent = text;
  sheet()?.append(line);
}

/** A name of a list as a part of somebody. */
const AS_PARTS: Readonly<Record<string, (name: string) => unknown>> = {
  haircut: (cut) => ({ hair: { cut } }),
  clothes: (cut) => ({ wears: { cut } }),
  skin: (skin) => ({ skin }),
  build: (build) => ({ build }),
  face: (face) => ({ face }),
  nose: (nose) => ({ nose }),
  brows: (brows) => ({ brows }),
  beard: (beard) => ({ beard }),
  glasses: (shape) => ({ glasses: shape === 'none' ? null : { shape, colour: '#2b2430' } }),
  naturalHair: (colour) => ({ hair: { colour } }),
  posture: (posture) => ({ posture }),
  detail: (name) => ({ details: { [name]: '#d9b15a' } }),
};

/** Every name of every list, worn by a woman and by a man of the cast. */
export function showParts(show: Show): void {
  const only = new URLSearchParams(location.search).get('only')?.split(',');
  for (const [list, { names }] of Object.entries(LOOK_LISTS)) {
    if (only && !only.includes(list)) continue;
    const partOf = AS_PARTS[list];
    if (!partOf) continue;
    heading(list);
    for (const name of names.names)
      for (const like of ['lucia', 'kwame']) {
        // Names of the list are names of the part by the table above.
        const look = { like, ...(partOf(name) as LookParts) };
        show({ title: `${name} · ${like}`, look, temperature: 20 });
      }
  }
}

/** The looks of a folder of packs across moods; what is wrong with one stands over it, or in its place. */
export async function showWritten(show: Show, moods: Readonly<Record<string, number>>): Promise<void> {
  const written = (await (await fetch('/written-looks.json')).json()) as readonly WrittenLook[];
  if (written.length === 0) heading('No look is written in parts in these packs.');
  const language = navigator.language.startsWith('es') ? 'es' : 'en';
  for (const { file, name, look, problems } of written) {
    heading(`${name} — ${file}`);
    for (const problem of problems) tell(problem[language] ?? '');
    if (look === null) continue;
    for (const [mood, temperature] of Object.entries(moods))
      show({ title: `${name} · ${mood}`, look, temperature });
  }
}

function tell(problem: string): void {
  const line = document.createElement('p');
  line.textContent = problem;
  sheet()?.append(line);
}
