/** What `cascabel bots` says, in both languages. */
import type { Demand } from '../trial/trial.ts';
import type { Language } from '../scenario/scenario.ts';

/** A demand with its figures, as a sentence. */
type DemandWords = (demand: Demand) => string;

const whole = (figure: number): string => String(Math.round(figure));
const list = (names: readonly string[]): string => (names.length > 0 ? `: ${names.join(', ')}` : '');

const EN = {
  heading: (title: string, persona: string, seeds: number) =>
    `${title} · ${persona} · ${seeds} ${seeds === 1 ? 'seed' : 'seeds'}`,
  badSeeds: (text: string) => `How many seeds is a whole number from 1 to 200, not "${text}".`,
  badStates: (text: string) => `How many moments is a whole number from 100 to 5000000, not "${text}".`,
  playing: (scenario: string, share: number) => `${scenario}: ${Math.round(100 * share)} %`,
  bots: 'Bots',
  columns: { mean: 'mean', range: 'least–most', endings: 'how it ended' },
  best: 'Best play found',
  worst: 'Worst play found',
  random: 'At random, on the mean',
  looked: (states: string, exhaustive: boolean) =>
    exhaustive ? `all ${states} moments looked at` : `${states} moments looked at, not all there are`,
  deciding: 'Moments that decide (points between the best and the worst choice)',
  turns: 'another reply is best in another mood',
  same: 'the same reply is best in every mood tried',
  traps: 'Traps: one harmful reply, then best play',
  under: (points: number) => `${points} under best`,
  never: 'Replies never worth taking',
  dominant: 'Replies that are best whatever the mood',
  tried: (count: number) => (count === 1 ? 'in 1 moment' : `in ${count} moments`),
  loses: (points: number) => `loses ${points} on the mean`,
  unreached: (proven: boolean): string =>
    proven ? 'Endings nobody can reach' : 'Endings no play reached (some play might)',
  guesses: 'Guessing the best reply without knowing the mood',
  byChance: (share: number) => `blind chance: ${share} %`,
  guess: {
    longest: 'the longest',
    shortest: 'the shortest',
    politest: 'the politest',
    first: 'the first',
    last: 'the last',
  },
  none: 'none',
  noEndings: 'none',
  verdict: (fair: boolean): string => (fair ? 'Fair.' : 'Not fair yet.'),
  demands: {
    best_reachable: ({ figure, bar }) => `best play reaches ${whole(figure)} (at least ${bar})`,
    traps_cost: ({ figure, bar, short }) =>
      `the mildest trap costs ${whole(figure)} (at least ${bar})${list(short)}`,
    test_wise_fail: ({ figure, bar, short }) =>
      `knowing nothing of people is worth ${whole(figure)} (at most ${bar})${list(short)}`,
    expert_leads: ({ met, figure, short }) =>
      met
        ? `the expert is ${whole(figure)} ahead of every other bot`
        : `the expert is not ahead of every other bot${list(short)}`,
    endings_reached: ({ figure, short }) =>
      figure === 0 ? 'every written ending is reached' : `written endings not reached${list(short)}`,
  } satisfies Record<Demand['demand'], DemandWords>,
};

export type BotsWords = typeof EN;

const ES: BotsWords = {
  heading: (title, persona, seeds) =>
    `${title} · ${persona} · ${seeds} ${seeds === 1 ? 'semilla' : 'semillas'}`,
  badSeeds: (text) => `Cuántas semillas es un número entero de 1 a 200, no «${text}».`,
  badStates: (text) => `Cuántos momentos es un número entero de 100 a 5000000, no «${text}».`,
  playing: (scenario, share) => `${scenario}: ${Math.round(100 * share)} %`,
  bots: 'Bots',
  columns: { mean: 'media', range: 'mín–máx', endings: 'cómo terminó' },
  best: 'La mejor partida hallada',
  worst: 'La peor partida hallada',
  random: 'Al azar, en promedio',
  looked: (states, exhaustive) =>
    exhaustive ? `vistos los ${states} momentos que hay` : `vistos ${states} momentos, no todos los que hay`,
  deciding: 'Momentos que deciden (puntos entre la mejor y la peor elección)',
  turns: 'con otro ánimo, la mejor respuesta es otra',
  same: 'la misma respuesta es la mejor en todos los ánimos probados',
  traps: 'Trampas: una respuesta dañina y después la mejor partida',
  under: (points) => `${points} por debajo de la mejor`,
  never: 'Respuestas que nunca conviene dar',
  dominant: 'Respuestas que son las mejores con cualquier ánimo',
  tried: (count) => (count === 1 ? 'en 1 momento' : `en ${count} momentos`),
  loses: (points) => `pierde ${points} en promedio`,
  unreached: (proven) =>
    proven
      ? 'Finales a los que nadie puede llegar'
      : 'Finales a los que ninguna partida llegó (alguna podría)',
  guesses: 'Adivinar la mejor respuesta sin conocer el ánimo',
  byChance: (share) => `a ciegas: ${share} %`,
  guess: {
    longest: 'la más larga',
    shortest: 'la más corta',
    politest: 'la más cortés',
    first: 'la primera',
    last: 'la última',
  },
  none: 'ninguna',
  noEndings: 'ninguno',
  verdict: (fair) => (fair ? 'Es justa.' : 'Todavía no es justa.'),
  demands: {
    best_reachable: ({ figure, bar }) => `la mejor partida llega a ${whole(figure)} (al menos ${bar})`,
    traps_cost: ({ figure, bar, short }) =>
      `la trampa más leve cuesta ${whole(figure)} (al menos ${bar})${list(short)}`,
    test_wise_fail: ({ figure, bar, short }) =>
      `no saber nada de personas vale ${whole(figure)} (a lo sumo ${bar})${list(short)}`,
    expert_leads: ({ met, figure, short }) =>
      met
        ? `la experta aventaja en ${whole(figure)} a todos los demás`
        : `la experta no aventaja a todos los demás${list(short)}`,
    endings_reached: ({ figure, short }) =>
      figure === 0 ? 'se llega a todos los finales escritos' : `finales escritos sin alcanzar${list(short)}`,
  },
};

export const botsWordsIn = (language: Language): BotsWords => (language === 'es' ? ES : EN);
