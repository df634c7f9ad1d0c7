/** A temperament in words: what is out of the ordinary about it. */
import type { Language, Persona, Temperament, Words } from '../scenario/scenario.ts';

interface Trait {
  readonly holds: (temperament: Temperament) => boolean;
  readonly words: Readonly<Record<Language, string>>;
}

/** From the first that says most to the last; the middle of every scale goes without saying. */
const TRAITS: readonly Trait[] = [
  {
    holds: ({ react }) => react >= 1.15,
    words: { es: 'Todo lo que hiere le hiere más.', en: 'Whatever hurts, hurts more.' },
  },
  { holds: ({ react }) => react < 1, words: { es: 'Se enciende poco.', en: 'Slow to flare up.' } },
  { holds: ({ forgive }) => forgive <= 0.85, words: { es: 'Le cuesta perdonar.', en: 'Slow to forgive.' } },
  {
    holds: ({ forgive }) => forgive > 1.05,
    words: { es: 'Perdona con facilidad.', en: 'Quick to forgive.' },
  },
  {
    holds: ({ need }) => need <= 28,
    words: { es: 'Necesita pocas palabras antes de una solución.', en: 'Needs few words before a solution.' },
  },
  {
    holds: ({ need }) => need >= 40,
    words: {
      es: 'Sin sentirse de veras escuchada, ninguna solución le sirve.',
      en: 'No solution helps until there is a real sense of having been heard.',
    },
  },
  {
    holds: ({ vent }) => vent <= 1,
    words: { es: 'Lo cuenta en una frase.', en: 'Tells it in one sentence.' },
  },
  {
    holds: ({ vent }) => vent >= 3,
    words: { es: 'Tiene mucho que contar.', en: 'Has a long story to tell.' },
  },
  {
    holds: ({ patience }) => patience <= 7,
    words: {
      es: 'Si nada se ofrece, la paciencia le dura poco.',
      en: 'With nothing on offer, patience runs out soon.',
    },
  },
  { holds: ({ patience }) => patience >= 12, words: { es: 'Sabe esperar.', en: 'Knows how to wait.' } },
  {
    holds: ({ habit }) => habit <= 0.5,
    words: { es: 'Reconoce un libreto a la segunda frase.', en: 'Hears a script by the second sentence.' },
  },
  {
    holds: ({ weights }) => weights.feeling >= 1.2,
    words: { es: 'Lo que más pesa: que sientan con ella.', en: 'What weighs most: being felt with.' },
  },
  {
    holds: ({ weights }) => weights.feeling <= 0.75,
    words: { es: 'La compasión le dice poco.', en: 'Compassion says little.' },
  },
  {
    holds: ({ weights }) => weights.understanding >= 1.2,
    words: { es: 'Quiere que le entiendan con exactitud.', en: 'Wants to be understood exactly.' },
  },
  {
    holds: ({ weights }) => weights.remedy >= 1.2,
    words: { es: 'Quiere verlo arreglado.', en: 'Wants to see it mended.' },
  },
  {
    holds: ({ weights }) => weights.respect >= 1.2,
    words: { es: 'Una falta de respeto le pesa doble.', en: 'A lack of respect weighs double.' },
  },
  {
    holds: ({ givesUpAt }) => givesUpAt < 75,
    words: { es: 'Antes de pelear, se va sin decir nada.', en: 'Rather than fight, leaves without a word.' },
  },
  {
    holds: ({ walksOutAt }) => walksOutAt === null,
    words: {
      es: 'No se va: o se le gana, o se pasa a alguien, o usted termina el contacto.',
      en: 'Does not leave: win this person over, hand over, or end the contact.',
    },
  },
  {
    holds: ({ threatens }) => threatens === 'physical',
    words: {
      es: 'Puede amenazar con el cuerpo: entonces la distancia va primero.',
      en: 'May threaten physically: then distance comes first.',
    },
  },
  {
    holds: ({ bait }) => bait > 0 && bait < 0.5,
    words: { es: 'Pica un poco, cuando se calienta.', en: 'Needles a little when heated.' },
  },
];

const EVEN: Words = { es: 'Un temperamento parejo.', en: 'An even temperament.' };

/** What is out of the ordinary about a persona, in whole sentences. */
export function traitsOf({ temperament }: Persona, language: Language): string {
  const found = TRAITS.filter(({ holds }) => holds(temperament)).map(({ words }) => words[language]);
  return found.length ? found.join(' ') : (EVEN[language] ?? '');
}
