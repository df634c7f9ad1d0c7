/** Standing moves in words: of all the words of the scene, those that the first reply needs. */
import type { Titled } from './compiled.ts';
import type { Move } from './vocabulary.ts';

/** Moves that are always at hand. */
export const MOVE_WORDS = {
  listen: {
    title: { es: 'Escuchar', en: 'Listen' },
    meaning: { es: 'Callar y dejar que siga.', en: 'Stay quiet and let them go on.' },
  },
  breathe: {
    title: { es: 'Respirar', en: 'Breathe' },
    meaning: { es: 'Recuperar la calma un segundo.', en: 'Take a second to recover.' },
  },
  first_person_limit: {
    title: { es: 'Poner un límite', en: 'Set a limit' },
    meaning: { es: 'En primera persona y con una salida.', en: 'In the first person and with a way on.' },
  },
  hand_over: {
    title: { es: 'Pasar el caso', en: 'Hand over' },
    meaning: { es: 'A un colega, con todo contado.', en: 'To a colleague, with everything told.' },
  },
  end_contact: {
    title: { es: 'Terminar el contacto', en: 'End the contact' },
    meaning: { es: 'Después de un límite y un aviso.', en: 'After a limit and a warning.' },
  },
  step_back: {
    title: { es: 'Dar un paso atrás', en: 'Step back' },
    meaning: { es: 'Tomar distancia ante un peligro.', en: 'Take distance from a danger.' },
  },
  call_help: {
    title: { es: 'Pedir ayuda', en: 'Call for help' },
    meaning: { es: 'Llamar a alguien.', en: 'Call somebody.' },
  },
} as const satisfies Record<Move, Titled>;
