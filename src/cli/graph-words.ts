/** What `cascabel graph` says, in both languages. */
import type { Language } from '../scenario/scenario.ts';

const EN = {
  badFormat: (text: string, near: string | null) =>
    `There is no format "${text}".${near ? ` Did you mean "${near}"?` : ''} Known: mermaid, dot, svg.`,
  legend: (runs: number) => `Share of ${runs} bot runs that pass here: thicker and darker is more`,
  none: 'never',
  upTo: (percent: number) => `up to ${percent} %`,
  more: (percent: number) => `over ${percent} %`,
  expert: '★ the expert goes this way in most of its runs',
  harms: '▲ a harmful reply',
  stays: '↺ the talk stays at this beat',
  leaves: 'dashed: the customer leaves, or the trainee ends it, whatever the reply leads to',
  opening: 'opening',
  when: 'if',
  hands: 'always at hand, and silence',
  baits: 'Provocations: they come in between; then the talk goes on where the reply led',
  bites: 'bites',
  refuses: 'lets it pass',
};
export type GraphWords = typeof EN;

const ES: GraphWords = {
  badFormat: (text, near) =>
    `No hay ningún formato «${text}».${near ? ` ¿Quiso decir «${near}»?` : ''} Hay: mermaid, dot, svg.`,
  legend: (runs) => `Parte de ${runs} partidas de bots que pasa por aquí: más gruesa y oscura es más`,
  none: 'nunca',
  upTo: (percent) => `hasta ${percent} %`,
  more: (percent) => `más de ${percent} %`,
  expert: '★ por aquí va la experta en la mayoría de sus partidas',
  harms: '▲ una respuesta dañina',
  stays: '↺ la conversación se queda en este momento',
  leaves: 'línea cortada: el cliente se va, o quien atiende termina, lleve adonde lleve la respuesta',
  opening: 'comienzo',
  when: 'si',
  hands: 'siempre a mano, y el silencio',
  baits: 'Provocaciones: llegan en medio; después se sigue adonde llevaba la respuesta',
  bites: 'muerde',
  refuses: 'la deja pasar',
};

export const graphWordsIn = (language: Language): GraphWords => (language === 'es' ? ES : EN);
