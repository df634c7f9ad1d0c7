/** What is said beside a recall. */
import type { Language } from '../../../scenario/scenario.ts';

const ENGLISH = {
  recall: 'Recall, about three minutes:',
  enough: 'Three minutes are up. Go on, or stop here: it counts.',
  stop: 'Stop here',
  done: (skill: string, points: number) => `Recalled. ${skill}: ${points} of 100 in these turns.`,
  unseen: (skill: string) => `Recalled. These turns did not show “${skill}”.`,
};
type NoteWords = typeof ENGLISH;

const SPANISH: NoteWords = {
  recall: 'Repaso, unos tres minutos:',
  enough: 'Ya son tres minutos. Siga, o termine aquí: cuenta igual.',
  stop: 'Terminar aquí',
  done: (skill, points) => `Repaso hecho. ${skill}: ${points} de 100 en estos turnos.`,
  unseen: (skill) => `Repaso hecho. En estos turnos no se vio «${skill}».`,
};

export const RECALL_NOTE_WORDS: Record<Language, NoteWords> = { es: SPANISH, en: ENGLISH };
