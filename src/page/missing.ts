/** What an assignment or a result needs and this house has not got: said with what to do. */
import type { Recipe } from '../conversation/conversation.ts';
import type { Refusal } from '../records/records.ts';

type Asked = Pick<Recipe, 'pack' | 'version' | 'scenario' | 'persona'>;

export const noPack = ({ pack, version }: Asked): Refusal => ({
  what: {
    es: `Aquí no está el paquete «${pack}» (versión ${version}).`,
    en: `The pack “${pack}” (version ${version}) is not here.`,
  },
  mend: {
    es: 'Pídaselo a quien se la envió, ábralo en la página de inicio y vuelva después a este enlace o código.',
    en: 'Ask whoever sent this for it, open it on the home page, and then come back to this link or code.',
  },
});

export const noScenario = ({ pack, version, scenario }: Asked, here: string): Refusal => ({
  what: {
    es: `El paquete «${pack}» que hay aquí (versión ${here}) no tiene la situación «${scenario}».`,
    en: `The pack “${pack}” that is here (version ${here}) has no scenario “${scenario}”.`,
  },
  mend: {
    es: `Se hizo con la versión ${version}: pida ese paquete, o una tarea hecha con la versión ${here}.`,
    en: `It was made with version ${version}: ask for that pack, or for an assignment made with version ${here}.`,
  },
});

export const noPersonaHere = (persona: string): Refusal => ({
  what: {
    es: `El tipo de cliente «${persona}» no está aquí.`,
    en: `The kind of customer “${persona}” is not here.`,
  },
  mend: {
    es: 'Actualice la página; si sigue sin estar, pida el paquete que lo trae.',
    en: 'Reload the page; if it is still missing, ask for the pack that brings it.',
  },
});

export const NOT_LOADED: Refusal = {
  what: { es: 'La situación no se pudo cargar.', en: 'The scenario could not be loaded.' },
  mend: {
    es: 'Revise la conexión y ábralo otra vez.',
    en: 'Check the connection and open it again.',
  },
};
