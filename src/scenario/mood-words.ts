/** The mood in words: phases, figures, losses, threats. */
import type { Titled } from './compiled.ts';
import type { Figure, Loss, Phase, Threat } from './vocabulary.ts';

/** Where the conversation stands. */
export const PHASE_WORDS = {
  opening: {
    title: { es: 'Apertura', en: 'Opening' },
    meaning: { es: 'Los primeros segundos.', en: 'The first seconds.' },
  },
  venting: {
    title: { es: 'Desahogo', en: 'Venting' },
    meaning: { es: 'La persona cuenta lo que pasó.', en: 'The person tells what happened.' },
  },
  exploring: {
    title: { es: 'Exploración', en: 'Exploring' },
    meaning: { es: 'Se busca el fondo del asunto.', en: 'Looking for the bottom of the matter.' },
  },
  acknowledging: {
    title: { es: 'Reconocimiento', en: 'Acknowledging' },
    meaning: { es: 'Se reconoce lo vivido y lo nuestro.', en: 'Owning what happened and our part.' },
  },
  meeting: {
    title: { es: 'Acuerdo', en: 'Meeting' },
    meaning: { es: 'Se acuerda qué hacer.', en: 'Agreeing on what to do.' },
  },
  acting: {
    title: { es: 'Acción', en: 'Acting' },
    meaning: { es: 'Se hace lo acordado.', en: 'Doing what was agreed.' },
  },
  closing: {
    title: { es: 'Cierre', en: 'Closing' },
    meaning: { es: 'Se confirma y se anota.', en: 'Confirming and recording.' },
  },
  following_up: {
    title: { es: 'Seguimiento', en: 'Following up' },
    meaning: { es: 'Se comprueba días después.', en: 'Checking days later.' },
  },
} as const satisfies Record<Phase, Titled>;

/** What can be measured of a mood. */
export const FIGURE_WORDS = {
  anger: {
    title: { es: 'Enojo', en: 'Anger' },
    meaning: { es: 'Sube rápido y baja despacio.', en: 'Rises fast and falls slowly.' },
  },
  arousal: {
    title: { es: 'Agitación', en: 'Arousal' },
    meaning: { es: 'La voz, el pulso, la prisa.', en: 'The voice, the pulse, the hurry.' },
  },
  heard: {
    title: { es: 'Sentirse escuchado', en: 'Feeling heard' },
    meaning: { es: 'Cuánto siente que le oyeron.', en: 'How far they feel heard.' },
  },
  trust: {
    title: { es: 'Confianza', en: 'Trust' },
    meaning: { es: 'Si cree que usted quiere ayudar.', en: 'Whether they believe you mean to help.' },
  },
  hope: {
    title: { es: 'Esperanza', en: 'Hope' },
    meaning: { es: 'Si espera un final justo.', en: 'Whether they expect a fair end.' },
  },
  effort: {
    title: { es: 'Esfuerzo', en: 'Effort' },
    meaning: { es: 'Lo que ya le costó.', en: 'What it has cost them so far.' },
  },
  face: {
    title: { es: 'Dignidad', en: 'Dignity' },
    meaning: { es: 'Cuánto queda de su buen nombre.', en: 'How much of their standing is left.' },
  },
  bait: {
    title: { es: 'Ganas de pelea', en: 'Appetite for a fight' },
    meaning: { es: 'Cuánto busca que usted muerda.', en: 'How much they want you to bite.' },
  },
  temperature: {
    title: { es: 'Temperatura', en: 'Temperature' },
    meaning: { es: 'Lo que se ve: enojo y agitación.', en: 'What shows: anger and arousal.' },
  },
  composure: {
    title: { es: 'Su propia calma', en: 'Your own calm' },
    meaning: { es: 'La calma de quien atiende.', en: 'The calm of the one who answers.' },
  },
} as const satisfies Record<Figure, Titled>;

/** What the customer lost. */
export const LOSS_WORDS = {
  money: {
    title: { es: 'Dinero', en: 'Money' },
    meaning: { es: 'Le costó plata.', en: 'It cost money.' },
  },
  time: {
    title: { es: 'Tiempo', en: 'Time' },
    meaning: { es: 'Le costó horas.', en: 'It cost hours.' },
  },
  dignity: {
    title: { es: 'Dignidad', en: 'Dignity' },
    meaning: { es: 'Lo hicieron quedar mal.', en: 'They were made to look small.' },
  },
  safety: {
    title: { es: 'Seguridad', en: 'Safety' },
    meaning: { es: 'Estuvo en peligro.', en: 'They were in danger.' },
  },
  trust: {
    title: { es: 'Confianza', en: 'Trust' },
    meaning: { es: 'Le fallaron.', en: 'They were let down.' },
  },
  comfort: {
    title: { es: 'Comodidad', en: 'Comfort' },
    meaning: { es: 'Le complicaron el día.', en: 'Their day was made harder.' },
  },
} as const satisfies Record<Loss, Titled>;

/** Kinds of threat. */
export const THREAT_WORDS = {
  verbal: {
    title: { es: 'Verbal', en: 'Verbal' },
    meaning: { es: 'Amenaza con palabras.', en: 'A threat in words.' },
  },
  physical: {
    title: { es: 'Física', en: 'Physical' },
    meaning: { es: 'Amenaza con el cuerpo.', en: 'A threat with the body.' },
  },
} as const satisfies Record<Threat, Titled>;
