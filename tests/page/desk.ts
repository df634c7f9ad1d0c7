/** A trainer's desk: a small pack that can be edited while a page is open on it. */
import { examine } from '../../src/lint/lint.ts';
import { readPacks } from '../../src/scenario/scenario.ts';
import { answerPacks, readCast } from '../../src/server/server.ts';

const CAST = readCast(new URL('../../scenarios/', import.meta.url).pathname);

/** The pack's own file. */
export const PACK = `format: 1
id: desk
version: 1.0.0
languages: [es, en]
title: { es: Escritorio, en: Desk }
goal: { es: Probar, en: Try }
licence: CC0-1.0
authors: [A trainer]
scenarios: [the-parcel]
`;

/** Its one scenario: two beats, two replies at each. */
export const PARCEL = `format: 1
id: the-parcel
title: { es: El paquete, en: The parcel }
goal: { es: Que llegue hoy, en: Get it there today }
channel: phone
setting: kitchen
persona: anxious
customer:
  name: { es: Marta Ríos, en: Martha Rivers }
  gender: feminine
  look: lucia
issue: { fault: 0.8, monetary: 0.3, loss: time }
briefing: { es: Salió hace nueve días., en: It left nine days ago. }
story:
  - says: { es: Es medicina., en: It is medicine. }
    reveals: medicine
opening: hello
moves: [listen, breathe]
beats:
  hello:
    customer: { es: Aquí no llegó nada., en: Nothing came here. }
    replies:
      - { id: refuse, say: { es: Figura entregado., en: It shows as delivered. }, acts: [refute] }
      - id: nine-days
        say: { es: Nueve días esperando., en: Nine days of waiting. }
        acts: [paraphrase]
        specific: true
        next: what-now
  what-now:
    customer: { es: ¿Y ahora qué hago?, en: And what do I do now? }
    replies:
      - { id: wait, say: { es: Espere un poco., en: Wait a little. }, acts: [quote_policy], next: end/left }
      - id: today
        say: { es: Hoy sale otra., en: Another goes out today. }
        acts: [remedy]
        specific: true
        next: end/left
endings:
  left:
    kind: settled
    title: { es: En camino, en: On its way }
    epilogue: { any: { es: Llegó., en: It came. } }
`;

/** A desk whose files answer as the house does: one that is watched tells what could be better as well. */
export function openDesk({ isWatched = false } = {}) {
  let parcel = PARCEL;
  let pack = PACK;
  let fetched = 0;
  const answers = (): ReadonlyMap<string, string> =>
    answerPacks(
      [...CAST, { path: 'desk/pack.yaml', content: pack }, { path: 'desk/the-parcel.yaml', content: parcel }],
      isWatched ? examine : readPacks,
    ).answers;
  let now = answers();
  const save = (): void => {
    now = answers();
  };
  return {
    fetch: (address: string): Promise<Response> => {
      fetched += 1;
      const text = now.get(address);
      return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text));
    },
    fetched: () => fetched,
    /** Replaces words of the scenario, which must be there, and saves. */
    edit(words: string, by: string): void {
      if (!parcel.includes(words)) throw new Error(`The scenario does not say: ${words}`);
      parcel = parcel.replace(words, by);
      save();
    },
    /** Takes the scenario off the pack's list and its file away. */
    takeAway(): void {
      pack = pack.replace('[the-parcel]', '[]');
      parcel = '';
      save();
    },
    mend(): void {
      parcel = PARCEL;
      pack = PACK;
      save();
    },
  };
}
