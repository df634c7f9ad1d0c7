/** What the page says about the learner's record. */
import type { Language } from '../../scenario/scenario.ts';

interface Taken {
  readonly added: number;
  readonly merged: number;
  /** In the file. */
  readonly all: number;
}

const ENGLISH = {
  title: 'My record',
  privacy:
    'Every conversation you finish is kept in this browser, and nowhere else: no account, no server, nobody counts. It leaves this machine only when you export it. Whoever uses this browser after you can see it; delete it here, or use a private window.',
  privacyPage: 'What is kept, and where',
  none: 'Nothing yet: conversations you finish will stand here.',
  count: (runs: number) => (runs === 1 ? '1 conversation' : `${runs} conversations`),
  unreadable: (count: number) =>
    count === 1
      ? '1 conversation of another version cannot be shown here; it is kept.'
      : `${count} conversations of another version cannot be shown here; they are kept.`,
  when: 'When',
  what: 'Conversation',
  ended: 'How it ended',
  score: 'Score',
  noScore: '–',
  stopped: 'A recall, stopped in time',
  inWork: 'being worked out …',
  look: 'Look at it again',
  exportAll: 'Export everything',
  asTable: 'Save as a table',
  takeIn: 'Import a record…',
  wipe: 'Delete my data',
  wipeSure: 'Delete it for good',
  wipeAsk: (runs: number) =>
    `Gone for good: ${runs === 1 ? '1 conversation' : `${runs} conversations`} with plans and notes, conversations cut short, assignments you opened, settings. Export everything first if you want to keep it.`,
  wipePacks: 'Also the packs I opened, and the names I set in them',
  useSettings: 'Use the settings in it as well',
  leave: 'Leave it',
  wiped: 'Everything is deleted. This browser knows nothing of you any more.',
  took: ({ added, merged, all }: Taken) =>
    [
      `${added} taken in`,
      ...(all > added ? [`${all - added} were here already`] : []),
      ...(merged > 0
        ? [`${merged} of them said more in the file: added; of two texts the longer stays`]
        : []),
    ].join(', ') + '.',
  claim: (runs: number, people: number) =>
    runs >= 8 && people >= 5
      ? `${runs} different scenarios, ${people} kinds of customer: enough for the figures to begin to say something about you.`
      : `Different scenarios: ${Math.min(runs, 8)} of 8. Kinds of customer: ${Math.min(people, 5)} of 5. From there on the figures begin to say something about you.`,
};
type RecordWords = typeof ENGLISH;

const SPANISH: RecordWords = {
  title: 'Mi historial',
  privacy:
    'Cada conversación que termina queda en este navegador y en ninguna otra parte: sin cuenta, sin servidor, nadie lleva la cuenta. Solo sale de este equipo si usted la exporta. Quien use este navegador después puede verla; bórrela aquí o use una ventana privada.',
  privacyPage: 'Qué se guarda y dónde',
  none: 'Todavía nada: aquí quedarán las conversaciones que termine.',
  count: (runs) => (runs === 1 ? '1 conversación' : `${runs} conversaciones`),
  unreadable: (count) =>
    count === 1
      ? '1 conversación de otra versión no se puede mostrar aquí; sigue guardada.'
      : `${count} conversaciones de otra versión no se pueden mostrar aquí; siguen guardadas.`,
  when: 'Cuándo',
  what: 'Conversación',
  ended: 'Cómo terminó',
  score: 'Puntuación',
  noScore: '–',
  stopped: 'Un repaso, terminado a tiempo',
  inWork: 'se está calculando …',
  look: 'Verla otra vez',
  exportAll: 'Exportar todo',
  asTable: 'Guardar como tabla',
  takeIn: 'Importar un historial…',
  wipe: 'Borrar mis datos',
  wipeSure: 'Borrar para siempre',
  wipeAsk: (runs) =>
    `Se borrará para siempre: ${runs === 1 ? '1 conversación' : `${runs} conversaciones`} con planes y notas, conversaciones a medias, tareas abiertas y ajustes. Exporte todo antes si quiere conservarlo.`,
  wipePacks: 'También los paquetes que abrí y los nombres que puse en ellos',
  useSettings: 'Usar también los ajustes que trae',
  leave: 'Dejarlo',
  wiped: 'Todo está borrado. Este navegador ya no sabe nada de usted.',
  took: ({ added, merged, all }) =>
    [
      `Entraron ${added}`,
      ...(all > added ? [`${all - added} ya estaban`] : []),
      ...(merged > 0
        ? [`en el archivo ${merged} de ellas decían más: se añadió; de dos textos queda el más largo`]
        : []),
    ].join('; ') + '.',
  claim: (runs, people) =>
    runs >= 8 && people >= 5
      ? `${runs} situaciones distintas, ${people} tipos de cliente: bastan para que las cifras empiecen a decir algo de usted.`
      : `Situaciones distintas: ${Math.min(runs, 8)} de 8. Tipos de cliente: ${Math.min(people, 5)} de 5. Desde ahí las cifras empiezan a decir algo de usted.`,
};

export const RECORD_WORDS: Record<Language, RecordWords> = { es: SPANISH, en: ENGLISH };
