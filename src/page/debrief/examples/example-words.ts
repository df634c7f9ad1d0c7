/** What the debrief says about the two courses beside the learner's own. */
import type { Language } from '../../../scenario/scenario.ts';
import { POINTS_ENGLISH } from '../points/points-words-en.ts';
import { POINTS_SPANISH } from '../points/points-words-es.ts';
import { useSayAll } from '../../words/all-words.ts';
import type { SayAll } from '../../words/all-words.ts';

const ENGLISH = {
  title: 'Two other ways, side by side',
  hint: 'The same customer with the same luck, played out twice more. One is to imitate, one to recognise.',
  good: 'One way that works here',
  bad: 'The five bad advices, played out',
  badHere: 'What hurts, played out',
  byExpert: 'As an experienced person would take it, moment by moment. It is one way, not the only one.',
  bySearch: 'The best course the search found here: an experienced person’s usual way comes out lower.',
  unsearched: 'Without the search, nobody looked whether something better was within reach.',
  badHint:
    'The contract, the management, the website, the supplier, silence: whatever of it was on the table.',
  badHereHint: 'None of the five was on the table here; this is the harm that was.',
  soon: 'The two ways come with the search.',
  customer: 'Customer',
  said: 'Reply',
  after: 'after it',
  minutes: (minutes: number) => `after ${minutes} minutes`,
  parts: 'Here it leaves your way.',
  same: 'This is the way you went.',
  theRest: (turns: number) => (turns === 1 ? 'One more turn' : `${turns} more turns`),
  cameTo: 'It came to',
  technique: 'technique',
  harm: 'does harm',
  neither: 'neither here nor there',
  yours: 'You',
  works: 'Works',
  advice: 'Bad advice',
  plot: 'Temperature in all three',
  turn: 'Turn',
  start: 'Start',
};

const SPANISH: typeof ENGLISH = {
  title: 'Otros dos caminos, lado a lado',
  hint: 'El mismo cliente con la misma suerte, jugado dos veces más. Un camino para imitar y otro para reconocer.',
  good: 'Un camino que aquí funciona',
  bad: 'Los cinco malos consejos, hasta el final',
  badHere: 'Lo que hiere, hasta el final',
  byExpert: 'Como lo llevaría alguien con experiencia, momento a momento. Es un camino, no el único.',
  bySearch:
    'Lo mejor que encontró la búsqueda: el camino habitual de alguien con experiencia queda más abajo.',
  unsearched: 'Sin la búsqueda, nadie miró si había algo mejor al alcance.',
  badHint: 'El contrato, la gerencia, el sitio web, el proveedor, el silencio: lo que de eso había a mano.',
  badHereHint: 'Aquí ninguno de los cinco estaba a mano; este es el daño que sí lo estaba.',
  soon: 'Los dos caminos llegan con la búsqueda.',
  customer: 'Cliente',
  said: 'Respuesta',
  after: 'después',
  minutes: (minutes) => `tras ${minutes} minutos`,
  parts: 'Aquí se aparta de su camino.',
  same: 'Es el camino que usted siguió.',
  theRest: (turns) => (turns === 1 ? 'Un turno más' : `${turns} turnos más`),
  cameTo: 'Quedó en',
  technique: 'técnica',
  harm: 'hace daño',
  neither: 'ni ayuda ni daña',
  yours: 'Usted',
  works: 'Funciona',
  advice: 'Malos consejos',
  plot: 'La temperatura en los tres',
  turn: 'Turno',
  start: 'Inicio',
};

const EXAMPLES: Record<Language, typeof ENGLISH> = { es: SPANISH, en: ENGLISH };
const POINTS: Record<Language, typeof POINTS_ENGLISH> = { es: POINTS_SPANISH, en: POINTS_ENGLISH };

export interface SayExamples extends SayAll {
  readonly examples: typeof ENGLISH;
  /** A teaching as “idea 38, real service”. */
  readonly teaching: (teaching: string) => string;
}

export function useSayExamples(): SayExamples {
  const say = useSayAll();
  const points = POINTS[say.state.language];
  const names: Readonly<Record<string, string>> = points.sources;
  return {
    ...say,
    examples: EXAMPLES[say.state.language],
    teaching: (teaching) => {
      const [source = '', number] = teaching.split('/');
      return `${points.ideaOf.toLowerCase()} ${number}, ${names[source] ?? source}`;
    },
  };
}
