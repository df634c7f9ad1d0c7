/** The page of personas: everybody of the cast, what they need, and what calms and inflames them. */
import { ACT_WORDS, FIGURE_WORDS } from '../scenario/scenario.ts';
import type { Act, Language, Persona } from '../scenario/scenario.ts';
import { code, plain } from './escaped.ts';
import { traitsOf } from './persona-traits.ts';
import { triedOn } from './persona-trials.ts';
import { isHellish } from './trying.ts';

const EN = {
  title: 'Personas: kinds of customer',
  lead: 'A persona is a temperament, not a person: the same trouble told by somebody else. Any scenario can be played with any of them (**Temperament**, before it begins). “Tried on the model” says what came of a few calls, played by the model itself.',
  ordinary: 'People with a problem',
  hellish: 'Out for a fight',
  need: 'Underneath it all:',
  arrives: 'Arrives with',
  calms: 'What works:',
  inflames: 'What sets them off:',
  tried: 'Tried on the model:',
};
type Worded = typeof EN;
const ES: Worded = {
  title: 'Personas: clases de cliente',
  lead: 'Una persona es un temperamento, no un nombre: el mismo problema contado por otro. Cualquier situación se puede jugar con cualquiera (**Temperamento**, antes de empezar). «Probado en el modelo» dice qué salió de unas llamadas jugadas por el modelo mismo.',
  ordinary: 'Gente con un problema',
  hellish: 'Con ganas de pelea',
  need: 'En el fondo:',
  arrives: 'Llega con',
  calms: 'Lo que sirve:',
  inflames: 'Lo que enciende:',
  tried: 'Probado en el modelo:',
};
const WORDS: Readonly<Record<Language, Worded>> = { es: ES, en: EN };

const acts = (all: readonly Act[], language: Language): string =>
  all
    .map((act) => `[${plain(ACT_WORDS[act].title[language])}](acts.md#${act.replaceAll('_', '-')})`)
    .join(' · ');

const ARRIVES = ['anger', 'arousal', 'trust', 'hope', 'face', 'effort', 'bait'] as const;

function arrival({ start }: Persona, language: Language): string {
  const figures = ARRIVES.filter((figure) => start[figure] > 0).map(
    (figure) => `${FIGURE_WORDS[figure].title[language].toLowerCase()} ${start[figure]}`,
  );
  return `${WORDS[language].arrives} ${figures.join(', ')}.`;
}

function told(persona: Persona, language: Language): string {
  const words = WORDS[language];
  return [
    `### ${plain(persona.title[language] ?? persona.id)} {#${persona.id}}`,
    `${code(persona.id)} · **${words.need}** ${plain(persona.need[language] ?? '')}.`,
    traitsOf(persona, language),
    arrival(persona, language),
    `**${words.calms}** ${acts(persona.works, language)}`,
    `**${words.inflames}** ${acts(persona.detonates, language)}`,
    `**${words.tried}** ${triedOn(persona, language)}`,
  ].join('\n\n');
}

/** The page as markdown. */
export function personasPage(cast: readonly Persona[], language: Language): string {
  const words = WORDS[language];
  const shelf = (people: readonly Persona[]): readonly string[] =>
    people.map((persona) => told(persona, language));
  return [
    `# ${words.title}`,
    words.lead,
    `## ${words.ordinary} {#ordinary}`,
    ...shelf(cast.filter((persona) => !isHellish(persona))),
    `## ${words.hellish} {#hellish}`,
    ...shelf(cast.filter(isHellish)),
  ].join('\n\n');
}
