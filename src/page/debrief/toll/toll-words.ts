/** What the debrief says about what a run cost: stairs, calm, promises, and who heard of it. */
import type { Doing } from '../../../debrief/debrief.ts';
import type { Language } from '../../../scenario/scenario.ts';
import { useSayAll } from '../../words/all-words.ts';
import type { SayAll } from '../../words/all-words.ts';

/** Of a hundred people: how many do what, and how many nothing of it. */
type Counted = Readonly<Record<Doing | 'quiet', number>>;

const ENGLISH = {
  title: 'What it took',
  stairs: 'Stairs the customer climbed',
  noStairs: 'You made the customer climb nothing: they did not have to ask twice, repeat or go elsewhere.',
  climbed: (stairs: number, turns: number) =>
    `${stairs === 1 ? 'One stair' : `${stairs} stairs`} in ${turns === 1 ? 'one turn' : `${turns} turns`}. A stair is five points of effort.`,
  hardly: 'Less than one stair.',
  before: (stairs: number) =>
    stairs === 0
      ? ''
      : `${stairs === 1 ? 'One they had' : `${stairs} they had`} climbed before they reached you.`,
  effort: 'Effort',
  turn: 'Turn',
  start: 'Start',
  reply: 'Reply',
  why: 'What made them climb',
  calm: 'Your own calm',
  calmKept: (kept: number, lost: number) => `You came out with ${kept} of 100, and lost ${lost} on the way.`,
  toBaits: (lost: number) => `Of what was lost, ${lost} went to baits taken.`,
  calmWhole: (kept: number) => `You came out with ${kept} of 100 and lost none on the way.`,
  lost: 'Lost',
  where: 'Where it went',
  bitten: 'bait taken',
  promises: 'Promises',
  given: (turn: number) => `given in turn ${turn}`,
  due: (time: string) => `due within ${time}`,
  noTime: 'with no time named',
  kept: 'Kept.',
  impossible: 'Broken: it could not be kept from the start.',
  nobodys: 'Broken: nobody had it in hand.',
  open: 'Still to be kept.',
  twice: 'So the customer was failed twice: first by the problem, then by the word given.',
  minutes: (many: number) => `${many} minutes`,
  hours: (many: number) => (many === 1 ? 'an hour' : `${many} hours`),
  days: (many: number) => `${many} days`,
  people: 'A hundred customers whom nobody answered',
  overdue: 'This complaint stood for more than an hour without an answer.',
  left_silent: 'This contact ended in a silence of yours.',
  asSource:
    'As source 002 gives it (idea 68, quoting a web portal, unchecked): 29 % tell friends, 15 % tell it on social networks, 24 % may leave for good. These hundred are drawn from your run’s seed by those odds; one may do several.',
  doing: {
    friends: 'tell friends',
    networks: 'tell it on networks',
    leave: 'leave for good',
  },
  counted: ({ friends, networks, leave, quiet }: Counted) =>
    `Of these hundred, ${friends} tell friends, ${networks} tell it on social networks, ${leave} leave for good; ${quiet} do none of it.`,
  what: 'What they do',
  odds: 'By the source',
  here: 'Of these hundred',
};

const SPANISH: typeof ENGLISH = {
  title: 'Lo que costó',
  stairs: 'Escalones que subió el cliente',
  noStairs: 'No le hizo subir nada: no tuvo que pedirlo dos veces, ni repetir, ni ir a otra parte.',
  climbed: (stairs, turns) =>
    `${stairs === 1 ? 'Un escalón' : `${stairs} escalones`} en ${turns === 1 ? 'un turno' : `${turns} turnos`}. Un escalón son cinco puntos de esfuerzo.`,
  hardly: 'Menos de un escalón.',
  before: (stairs) =>
    stairs === 0
      ? ''
      : `${stairs === 1 ? 'Uno lo había' : `${stairs} los había`} subido antes de llegar a usted.`,
  effort: 'Esfuerzo',
  turn: 'Turno',
  start: 'Inicio',
  reply: 'Respuesta',
  why: 'Qué le hizo subir',
  calm: 'Su propia calma',
  calmKept: (kept, lost) => `Salió con ${kept} de 100, y perdió ${lost} por el camino.`,
  toBaits: (lost) => `De lo perdido, ${lost} se fue en anzuelos mordidos.`,
  calmWhole: (kept) => `Salió con ${kept} de 100 y no perdió nada por el camino.`,
  lost: 'Perdida',
  where: 'En qué se fue',
  bitten: 'anzuelo mordido',
  promises: 'Promesas',
  given: (turn) => `hecha en el turno ${turn}`,
  due: (time) => `para dentro de ${time}`,
  noTime: 'sin hora',
  kept: 'Cumplida.',
  impossible: 'Rota: nunca se pudo cumplir.',
  nobodys: 'Rota: nadie la tenía en sus manos.',
  open: 'Está por cumplirse.',
  twice: 'Así se le falló dos veces: primero con el problema y luego con la palabra dada.',
  minutes: (many) => `${many} minutos`,
  hours: (many) => (many === 1 ? 'una hora' : `${many} horas`),
  days: (many) => `${many} días`,
  people: 'Cien clientes a los que nadie respondió',
  overdue: 'Este reclamo estuvo más de una hora sin respuesta.',
  left_silent: 'Este contacto terminó en un silencio suyo.',
  asSource:
    'Según la fuente 002 (idea 68, que cita un portal; sin comprobar): el 29 % lo cuenta a sus amigos, el 15 % en redes sociales y el 24 % puede irse para siempre. Estas cien personas salen de la semilla de su conversación con esas probabilidades; una misma puede hacer varias cosas.',
  doing: {
    friends: 'lo cuentan a sus amigos',
    networks: 'lo cuentan en redes',
    leave: 'se van para siempre',
  },
  counted: ({ friends, networks, leave, quiet }) =>
    `De estas cien, ${friends} lo cuentan a sus amigos, ${networks} lo cuentan en redes sociales, ${leave} se van para siempre; ${quiet} no hacen nada de eso.`,
  what: 'Qué hacen',
  odds: 'Según la fuente',
  here: 'De estas cien',
};

const TOLL: Record<Language, typeof ENGLISH> = { es: SPANISH, en: ENGLISH };

export interface SayToll extends SayAll {
  readonly toll: typeof ENGLISH;
}
export function useSayToll(): SayToll {
  const say = useSayAll();
  return { ...say, toll: TOLL[say.state.language] };
}
