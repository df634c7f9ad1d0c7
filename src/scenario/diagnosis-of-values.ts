/** What can be wrong with a value: its kind, its range, its words, its number. */
import type { Diagnosis } from './problem.ts';

export const VALUE_DIAGNOSES = {
  'wrong-type': {
    severity: 'error',
    what: { es: 'Aquí va {wanted}, y hay {given}.', en: 'This should be {wanted}, and is {given}.' },
    mend: { es: 'Escriba {wanted}.', en: 'Write {wanted}.' },
  },
  'missing-key': {
    severity: 'error',
    what: { es: 'Falta «{key}».', en: '“{key}” is missing.' },
    mend: { es: 'Agregue «{key}:» a este grupo.', en: 'Add “{key}:” to this group.' },
  },
  'empty-text': {
    severity: 'error',
    what: { es: 'No hay nada escrito.', en: 'Nothing is written here.' },
    mend: { es: 'Escriba el texto, o quite la clave.', en: 'Write the text, or take the key out.' },
  },
  'empty-list': {
    severity: 'error',
    what: { es: 'Aquí no hay nada.', en: 'There is nothing in here.' },
    mend: { es: 'Agregue al menos uno.', en: 'Add one at least.' },
  },
  'text-too-long': {
    severity: 'error',
    what: { es: 'El texto tiene {given} caracteres.', en: 'The text has {given} characters.' },
    mend: { es: 'Nadie habla tanto: {most} como mucho.', en: 'Nobody speaks that long: {most} at the most.' },
  },
  'number-out-of-range': {
    severity: 'error',
    what: { es: '{given} está fuera de lo posible.', en: '{given} is out of range.' },
    mend: {
      es: 'Escriba un número de {lowest} a {highest}.',
      en: 'Write a number from {lowest} to {highest}.',
    },
  },
  'missing-language': {
    severity: 'warning',
    what: { es: 'Falta el texto en «{language}».', en: 'The text is missing in “{language}”.' },
    mend: {
      es: 'Agregue «{language}:», o quite ese idioma del paquete.',
      en: 'Add “{language}:”, or take the language out of the pack.',
    },
  },
  'unknown-slot': {
    severity: 'error',
    what: { es: 'Nada llena el hueco {given}.', en: 'Nothing fills the slot {given}.' },
    mend: {
      es: 'Hay {name}, {treatment}, {company}, {agent}, las variables del paquete y {o|a} según el género.',
      en: 'There are {name}, {treatment}, {company}, {agent}, the variables of the pack, and {o|a} by gender.',
    },
  },
  'loose-brace': {
    severity: 'warning',
    what: { es: 'La llave «{given}» está suelta.', en: 'The brace “{given}” stands alone.' },
    mend: {
      es: 'Complete el hueco, como en {name}, o quítela.',
      en: 'Complete the slot, as in {name}, or take it out.',
    },
  },
  'no-acts': {
    severity: 'error',
    what: { es: 'Esta respuesta no hace ningún acto.', en: 'This reply does no act.' },
    mend: {
      es: 'Diga qué hace: «acts: [listen]», de uno a tres.',
      en: 'Say what it does: “acts: [listen]”, one to three.',
    },
  },
  'too-many-acts': {
    severity: 'error',
    what: {
      es: 'Una respuesta hace tres actos como mucho; esta hace {given}.',
      en: 'A reply does three acts at most; this one does {given}.',
    },
    mend: {
      es: 'Deje los que pesan, en el orden en que se dicen.',
      en: 'Keep those that count, in the order they are said.',
    },
  },
  'too-few-replies': {
    severity: 'error',
    what: {
      es: 'Solo {given} de estas respuestas está siempre a la vista.',
      en: 'Only {given} of these replies is always in sight.',
    },
    mend: {
      es: 'Deje al menos {least} sin «when», para que siempre se pueda elegir.',
      en: 'Keep at least {least} without “when”, so that there is always a choice.',
    },
  },
  'bad-comparison': {
    severity: 'error',
    what: { es: '«{given}» no compara nada.', en: '“{given}” compares nothing.' },
    mend: {
      es: "Escriba la comparación entre comillas: '>= 30'.",
      en: "Write the comparison in quotes: '>= 30'.",
    },
  },
  'bad-duration': {
    severity: 'error',
    what: { es: '«{given}» no es un plazo.', en: '“{given}” is not a time limit.' },
    mend: { es: 'Escriba 30m, 24h, 2d o 1w.', en: 'Write 30m, 24h, 2d or 1w.' },
  },
  'bad-version': {
    severity: 'error',
    what: { es: '«{given}» no es una versión.', en: '“{given}” is not a version.' },
    mend: { es: 'Escriba tres números con puntos: 1.0.0.', en: 'Write three numbers with dots: 1.0.0.' },
  },
  'bad-format': {
    severity: 'error',
    what: { es: '«{given}» no es un formato.', en: '“{given}” is not a format.' },
    mend: { es: 'Escriba «format: 1».', en: 'Write “format: 1”.' },
  },
  'newer-format': {
    severity: 'error',
    what: {
      es: 'El archivo usa el formato {given}; esta versión lee el 1.',
      en: 'The file uses format {given}; this version reads format 1.',
    },
    mend: { es: 'Actualice Cascabel, o escriba «format: 1».', en: 'Update Cascabel, or write “format: 1”.' },
  },
} as const satisfies Record<string, Diagnosis>;
