/** What the customer's chair says. */
import type { Language } from '../../../scenario/scenario.ts';
import { useSayAll } from '../../words/all-words.ts';
import type { SayAll } from '../../words/all-words.ts';

const ENGLISH = {
  title: 'The customer’s chair',
  invitation:
    'The same conversation from the other side: what they heard, what they thought, what they knew and you did not.',
  sit: 'Sit in their chair',
  getUp: 'Back to the debrief',
  step: (turn: number, last: number) => (turn === 0 ? 'Before your first word' : `Turn ${turn} of ${last}`),
  controls: 'Through the conversation',
  previous: 'Previous',
  next: 'Next',
  play: 'Play it through',
  pause: 'Pause',
  youSaid: 'You said',
  youNothing: 'You said nothing.',
  heard: 'What they heard',
  whatWeighed: 'What weighed',
  theySaid: 'What they said',
  thought: 'What they thought',
  baiting: 'Now I want to see you react.',
  felt: 'How it felt',
  feltNothing: 'It changed little.',
  more: 'more',
  less: 'less',
  knew: 'What they knew and you did not',
  untold: 'Not told yet:',
  justTold: 'Told you just now:',
  nothingLeft: 'Nothing is left untold.',
  need: 'All along they needed',
  heardNow: 'They feel heard now: from here on, solutions land.',
  unheardNow: 'They do not feel heard yet: no solution would land.',
  belief: {
    firm: 'They are sure of something that is not so.',
    shaken: 'They begin to doubt what they were sure of.',
    let_go: 'They have let go of what they were sure of.',
  },
  duel: {
    wanted: 'They want a duel: any reaction will do.',
    tiring: 'Provoking is losing its fun for them.',
    over: 'They do not want a duel any more.',
  },
  fault: {
    ours: 'The failure was ours, and they know it.',
    partly: 'Part of the failure was ours; they see only that part.',
    not_ours: 'The failure was hardly ours; from here it does not look so.',
  },
  memory: 'What they will remember',
  peak: (turn: number, heat: number) =>
    turn === 0
      ? `The worst moment was before you said a word (${heat} of 100).`
      : `The worst moment: turn ${turn} (${heat} of 100).`,
  end: (heat: number) => `And how it ended: at ${heat} of 100. The end weighs a little more than the worst.`,
};

const SPANISH: typeof ENGLISH = {
  title: 'La silla del cliente',
  invitation: 'La misma conversación desde el otro lado: qué oyó, qué pensó, qué sabía y usted no.',
  sit: 'Sentarse en su silla',
  getUp: 'Volver al repaso',
  step: (turn, last) => (turn === 0 ? 'Antes de su primera palabra' : `Turno ${turn} de ${last}`),
  controls: 'Por la conversación',
  previous: 'Anterior',
  next: 'Siguiente',
  play: 'Verla de corrido',
  pause: 'Pausa',
  youSaid: 'Usted dijo',
  youNothing: 'Usted no dijo nada.',
  heard: 'Lo que oyó',
  whatWeighed: 'Lo que pesó',
  theySaid: 'Lo que dijo',
  thought: 'Lo que pensó',
  baiting: 'Ahora quiero ver cómo reacciona.',
  felt: 'Cómo lo sintió',
  feltNothing: 'Cambió poco.',
  more: 'más',
  less: 'menos',
  knew: 'Lo que sabía y usted no',
  untold: 'Sin contar todavía:',
  justTold: 'Se lo acaba de contar:',
  nothingLeft: 'Ya no queda nada sin contar.',
  need: 'Desde el principio necesitaba',
  heardNow: 'Ya siente que le escucharon: desde aquí, las soluciones llegan.',
  unheardNow: 'Todavía no siente que le escuchen: ninguna solución llegaría.',
  belief: {
    firm: 'Tiene por segura una cosa que no es así.',
    shaken: 'Empieza a dudar de lo que tenía por seguro.',
    let_go: 'Ya soltó lo que tenía por seguro.',
  },
  duel: {
    wanted: 'Quiere un duelo: cualquier reacción le sirve.',
    tiring: 'Provocar ya le divierte menos.',
    over: 'Ya no quiere ningún duelo.',
  },
  fault: {
    ours: 'La falla fue nuestra, y lo sabe.',
    partly: 'Parte de la falla fue nuestra; solo ve esa parte.',
    not_ours: 'La falla casi no fue nuestra; desde aquí no se ve así.',
  },
  memory: 'Lo que recordará',
  peak: (turn, heat) =>
    turn === 0
      ? `El peor momento fue antes de que usted dijera nada (${heat} de 100).`
      : `El peor momento: el turno ${turn} (${heat} de 100).`,
  end: (heat) => `Y cómo terminó: en ${heat} de 100. El final pesa un poco más que lo peor.`,
};

const CHAIR: Record<Language, typeof ENGLISH> = { es: SPANISH, en: ENGLISH };

export interface SayChair extends SayAll {
  readonly chair: typeof ENGLISH;
}
export function useSayChair(): SayChair {
  const say = useSayAll();
  return { ...say, chair: CHAIR[say.state.language] };
}
