/** Acts and their families in words: a title and one line of meaning. */
import type { Titled } from './compiled.ts';
import { HARMING_ACT_WORDS } from './harming-act-words.ts';
import { HELPING_ACT_WORDS } from './helping-act-words.ts';
import type { Act, ActClass } from './vocabulary.ts';

/** What each act is called and means; a title, however spelled, is also an alias in YAML. */
export const ACT_WORDS: Readonly<Record<Act, Titled>> = { ...HELPING_ACT_WORDS, ...HARMING_ACT_WORDS };

/** What each family of acts is called and means. */
export const CLASS_WORDS = {
  listening: {
    title: { es: 'Escuchar', en: 'Listening' },
    meaning: { es: 'Dejar que la persona cuente.', en: 'Letting the person tell.' },
  },
  understanding: {
    title: { es: 'Entender', en: 'Understanding' },
    meaning: { es: 'Comprobar que se entendió bien.', en: 'Checking that you understood.' },
  },
  feeling: {
    title: { es: 'Sentir con', en: 'Feeling' },
    meaning: { es: 'Responder a lo que la persona siente.', en: 'Answering what the person feels.' },
  },
  apology: {
    title: { es: 'Disculparse', en: 'Apology' },
    meaning: { es: 'Reconocer la propia parte.', en: 'Owning up to our part.' },
  },
  respect: {
    title: { es: 'Respeto', en: 'Respect' },
    meaning: { es: 'Cuidar la dignidad de la persona.', en: "Keeping the person's dignity." },
  },
  solidarity: {
    title: { es: 'Solidaridad', en: 'Solidarity' },
    meaning: { es: 'Ponerse del lado de la persona.', en: "Standing on the person's side." },
  },
  ownership: {
    title: { es: 'Hacerse cargo', en: 'Ownership' },
    meaning: { es: 'Tomar el asunto en las manos.', en: 'Taking the matter in hand.' },
  },
  remedy: {
    title: { es: 'Reparar', en: 'Remedy' },
    meaning: { es: 'Ofrecer lo que arregla la pérdida.', en: 'Offering what mends the loss.' },
  },
  closing: {
    title: { es: 'Cerrar', en: 'Closing' },
    meaning: { es: 'Confirmar, hacer, seguir y anotar.', en: 'Confirming, doing, following up, recording.' },
  },
  correction: {
    title: { es: 'Corregir', en: 'Correction' },
    meaning: { es: 'Ayudar a ver un error sin humillar.', en: 'Helping to see a mistake without humbling.' },
  },
  honest_no: {
    title: { es: 'No honesto', en: 'Honest no' },
    meaning: {
      es: 'Decir que no con verdad y con una salida.',
      en: 'Saying no truthfully and with a way on.',
    },
  },
  limit: {
    title: { es: 'Límite', en: 'Limit' },
    meaning: { es: 'Cuidarse sin atacar.', en: 'Looking after yourself without attacking.' },
  },
  bait_refusal: {
    title: { es: 'No morder', en: 'Refusing bait' },
    meaning: { es: 'Dejar pasar la provocación.', en: 'Letting provocation pass.' },
  },
  transfer: {
    title: { es: 'Traspaso', en: 'Transfer' },
    meaning: { es: 'Pasar el caso a quien puede.', en: 'Passing the case to somebody who can.' },
  },
  safety: {
    title: { es: 'Seguridad', en: 'Safety' },
    meaning: { es: 'Ponerse y poner a otros a salvo.', en: 'Bringing yourself and others to safety.' },
  },
  self_care: {
    title: { es: 'Cuidado propio', en: 'Self-care' },
    meaning: { es: 'Recuperar la propia calma.', en: 'Recovering your own calm.' },
  },
  harm: {
    title: { es: 'Daño', en: 'Harm' },
    meaning: { es: 'Lo que enoja, humilla o abandona.', en: 'What angers, humbles or abandons.' },
  },
  giving_in: {
    title: { es: 'Ceder', en: 'Giving in' },
    meaning: {
      es: 'Dar lo que no se debe para que pare.',
      en: 'Giving what should not be given to make it stop.',
    },
  },
} as const satisfies Record<ActClass, Titled>;
