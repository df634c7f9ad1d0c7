/** What is said of recalls: on the home screen and in a calendar. */
import type { Language } from '../../scenario/scenario.ts';

const ENGLISH = {
  due: 'Time to recall',
  hint: 'About three minutes each, with somebody else: that keeps a skill better than an hour at once. The shortest scenario that calls for it is chosen for you.',
  why: (day: string) => `what came hardest on ${day}`,
  with: (who: string, title: string) => `This time with ${who}: “${title}”.`,
  begin: 'Recall it now',
  beginAbout: (skill: string) => `Recall it now: ${skill}`,
  next: (day: string) => `The next recall is due on ${day}.`,
  calendar: 'Reminders for my calendar',
  reminder: 'Three minutes of practice',
  reminderWhat: (skill: string) =>
    `Recall “${skill}” with another customer. It is on the home screen of Cascabel, in the browser you practised in.`,
};
type RecallWords = typeof ENGLISH;

const SPANISH: RecallWords = {
  due: 'Hora de recordar',
  hint: 'Unos tres minutos cada uno, con otra persona: así se fija mejor que en una hora seguida. Se elige para usted la situación más corta que lo pide.',
  why: (day) => `lo que más costó el ${day}`,
  with: (who, title) => `Esta vez con ${who}: «${title}».`,
  begin: 'Recordarlo ahora',
  beginAbout: (skill) => `Recordarlo ahora: ${skill}`,
  next: (day) => `El próximo repaso toca el ${day}.`,
  calendar: 'Recordatorios para mi calendario',
  reminder: 'Tres minutos de práctica',
  reminderWhat: (skill) =>
    `Recordar «${skill}» con otro cliente. Está en la pantalla de inicio de Cascabel, en el navegador donde practicó.`,
};

export const RECALL_WORDS: Record<Language, RecallWords> = { es: SPANISH, en: ENGLISH };
