/** Lo que el cierre dice en español sobre la puntuación. */
import type { POINTS_ENGLISH } from './points-words-en.ts';

export const POINTS_SPANISH: typeof POINTS_ENGLISH = {
  score: 'Puntuación',
  scoreHint: 'Lo que usted eligió cuenta siete décimos; lo que salió de ello, tres.',
  scoreOf: (total, margin) => `${total} de 100, más o menos ${margin}`,
  scoreSoon: 'La puntuación llega cuando la búsqueda de abajo sepa qué estaba al alcance.',
  scoreNone: 'Sin la búsqueda no hay puntuación; abajo quedan los puntos de lo que eligió.',
  process: 'Lo que eligió',
  outcomePoints: 'Lo que salió de ello',
  between: (worth, random, best) =>
    `El cliente quedó en ${worth}; aquí el puro azar llega a ${random} y lo mejor que se encontró, a ${best}.`,
  capped: (uncapped, cap) =>
    `Los puntos darían ${uncapped}. Lo que sigue deja cualquier puntuación en ${cap} como máximo, por bueno que fuera lo demás.`,
  nothingShown: 'no se vio en esta conversación',
  evidence: 'Evidencia',
  bestThere: 'Daba más puntos:',
  goodThere: 'Nada de lo que había daba más.',
  byTrainer: 'según quien escribió la situación',
  weightOf: 'peso',
  checks: {
    owner: 'El minuto después: quién se queda con el caso',
    logged: 'El minuto después: dónde queda anotada la causa',
    fix: 'El minuto después: el arreglo que corresponde',
    thought: 'El pensamiento que se apartó, o que se escapó',
  },
  moments: {
    settled: 'ya en calma y con su historia oída',
    hot: 'caliente, con su historia oída',
    unheard: 'en calma, sin haber sido oída su historia',
    raw: 'caliente, sin haber sido oída su historia',
    playing: 'buscando que usted reaccione',
    hazard: 'con un peligro en pie',
    danger: 'bajo amenaza',
  },
  disputed: 'La tabla y la búsqueda no coinciden',
  disputedHint:
    'La tabla de lo que conviene y la búsqueda de la mejor jugada ven distinto estos turnos. Juzgue usted.',
  keyGood: (cost) => `bien según la tabla, y aun así costó ${cost} puntos de resultado`,
  keyBad: 'mal según la tabla, y aun así no costó nada',
  oneIsNone:
    'Una conversación no dice nada de una persona: desde ocho situaciones, con cinco tipos de cliente, se ve un patrón.',
  throughSources: 'Vista desde las cinco fuentes',
  throughHint: 'La misma conversación según cada método. La puntuación no depende de ninguno.',
  taken: 'turno',
  notTaken: 'faltó',
  notAsked: 'no hacía falta',
  wentInto: 'se siguió en el turno',
  keptClear: 'se evitó',
  inOrder: 'En el orden que da la fuente.',
  outOfOrder: 'No en el orden que da la fuente.',
  stepsTaken: (taken, asked) => `${taken} de ${asked}`,
  ideaOf: 'Idea',
  sources: {
    'always-right': 'el cliente (no) siempre tiene la razón',
    'real-service': 'el servicio de verdad',
    'harmful-advice': 'consejos dañinos',
    'hellish-customers': 'clientes infernales',
    'three-ways-of-listening': 'tres maneras de escuchar',
  },
};
