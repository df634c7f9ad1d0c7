/** What the page says of statements for learning record stores. */
import type { Language } from '../../../scenario/scenario.ts';

const ENGLISH = {
  title: 'Statements for a learning system (xAPI)',
  what: 'A file of statements as learning record stores take them: what you chose, turn by turn, how the customer took it, how it ended and the score. What you wrote in your own words stays out, and so does your name unless you give one below.',
  sent: 'Nothing is sent anywhere: whoever should have it gets the file from you. Exporting twice doubles nothing.',
  which: 'Which conversations',
  all: (count: number) => (count === 1 ? 'The only one' : `All ${count}`),
  alias: 'Under which name (may stay empty)',
  aliasHint: 'Left empty, a random mark of this browser stands for you.',
  save: 'Save as xAPI',
  coming: 'Writing the statements…',
  saved: (count: number) => `${count} statements saved.`,
  bare: (count: number) =>
    count === 1
      ? 'The text of 1 conversation is no longer here or has changed: it is told by its choices alone.'
      : `The text of ${count} conversations is no longer here or has changed: they are told by their choices alone.`,
};
type StatementsWords = typeof ENGLISH;

const SPANISH: StatementsWords = {
  title: 'Declaraciones para un sistema de aprendizaje (xAPI)',
  what: 'Un archivo con declaraciones como las toman los almacenes de registros de aprendizaje: qué eligió, turno por turno, cómo lo tomó el cliente, cómo terminó y la puntuación. Lo que usted escribió con sus palabras no va; su nombre tampoco, salvo que lo escriba abajo.',
  sent: 'No se envía nada a ninguna parte: quien deba tenerlo recibe el archivo de usted. Exportar dos veces no duplica nada.',
  which: 'Qué conversaciones',
  all: (count) => (count === 1 ? 'La única' : `Las ${count}`),
  alias: 'Con qué nombre (puede quedar vacío)',
  aliasHint: 'Si queda vacío, una marca al azar de este navegador ocupa su lugar.',
  save: 'Guardar como xAPI',
  coming: 'Escribiendo las declaraciones…',
  saved: (count) => `${count} declaraciones guardadas.`,
  bare: (count) =>
    count === 1
      ? 'El texto de 1 conversación ya no está aquí o cambió: se cuenta solo por lo elegido.'
      : `El texto de ${count} conversaciones ya no está aquí o cambió: se cuentan solo por lo elegido.`,
};

export const STATEMENTS_WORDS: Record<Language, StatementsWords> = { es: SPANISH, en: ENGLISH };
