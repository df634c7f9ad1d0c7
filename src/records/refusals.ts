import type { Words } from '../conversation/conversation.ts';

/** Why a link, a code or a file was not taken, and what to do. */
export interface Refusal {
  readonly what: Words;
  readonly mend: Words;
}

export const REFUSALS = {
  cut: {
    what: { es: 'Le falta el final.', en: 'It has lost its end.' },
    mend: {
      es: 'Un programa de correo lo cortó, o se copió a medias. Cópielo entero, desde la primera letra hasta la última.',
      en: 'A mail program cut it, or it was copied in part. Copy it whole, from the first letter to the last.',
    },
  },
  changed: {
    what: { es: 'Algo cambió por el camino.', en: 'Something in it was changed on the way.' },
    mend: {
      es: 'Ya no dice lo que decía al salir. Pida que se lo envíen otra vez.',
      en: 'It no longer says what it said when it was made. Ask for it to be sent again.',
    },
  },
  newer: {
    what: {
      es: 'Viene de una versión más nueva de Cascabel.',
      en: 'It comes from a newer Cascabel than this one.',
    },
    mend: {
      es: 'Actualice la página, o ábralo donde se creó.',
      en: 'Reload the page, or open it where it was made.',
    },
  },
  unreadable: {
    what: { es: 'Esto no se puede leer.', en: 'This cannot be read.' },
    mend: {
      es: 'Revise que sea lo que le enviaron, completo y sin cambios.',
      en: 'See that it is what you were sent, whole and unchanged.',
    },
  },
  noCode: {
    what: { es: 'Aquí no hay ningún código de Cascabel.', en: 'There is no Cascabel code in this.' },
    mend: {
      es: 'Un código empieza por CASCABEL1- y sigue con letras y cifras.',
      en: 'A code begins with CASCABEL1- and goes on in letters and digits.',
    },
  },
  isResult: {
    what: {
      es: 'Este código es un resultado, no una tarea.',
      en: 'This code is a result, not an assignment.',
    },
    mend: {
      es: 'Los resultados se abren en «Abrir resultados».',
      en: 'Results are opened under “Open results”.',
    },
  },
  isAssignment: {
    what: {
      es: 'Este código es una tarea, no un resultado.',
      en: 'This code is an assignment, not a result.',
    },
    mend: {
      es: 'Las tareas se abren en «Tengo un código».',
      en: 'Assignments are opened under “I have a code”.',
    },
  },
} as const satisfies Record<string, Refusal>;
