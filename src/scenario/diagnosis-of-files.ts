/** What can be wrong with a file before anybody asks what it means. */
import type { Diagnosis } from './problem.ts';

export const FILE_DIAGNOSES = {
  'file-too-large': {
    severity: 'error',
    what: { es: 'El archivo es demasiado grande para leerlo.', en: 'The file is too large to be read.' },
    mend: {
      es: 'Un paquete puede tener hasta {most} caracteres por archivo: divídalo en varias situaciones.',
      en: 'A pack may have up to {most} characters in a file: split it into several scenarios.',
    },
  },
  'not-utf8': {
    severity: 'error',
    what: {
      es: 'Aquí el archivo deja de ser texto en UTF-8.',
      en: 'From here on the file is not UTF-8 text.',
    },
    mend: {
      es: 'Guárdelo de nuevo con la codificación UTF-8.',
      en: 'Save it again with the encoding set to UTF-8.',
    },
  },
  'control-character': {
    severity: 'error',
    what: {
      es: 'Hay un carácter invisible ({given}) que YAML no admite.',
      en: 'There is an invisible character ({given}) that YAML does not allow.',
    },
    mend: {
      es: 'Bórrelo; suele llegar al copiar y pegar.',
      en: 'Delete it; it often comes with copy and paste.',
    },
  },
  'broken-character': {
    severity: 'error',
    what: {
      es: 'Aquí hay medio carácter: la otra mitad falta.',
      en: 'Half a character stands here without its other half.',
    },
    mend: { es: 'Bórrelo y escriba el símbolo de nuevo.', en: 'Delete it and type the symbol again.' },
  },
  'empty-file': {
    severity: 'error',
    what: { es: 'El archivo está vacío.', en: 'The file is empty.' },
    mend: { es: 'Escriba en él la situación, o bórrelo.', en: 'Write the scenario into it, or delete it.' },
  },
  'second-document': {
    severity: 'error',
    what: { es: 'Aquí empieza un segundo documento.', en: 'A second document begins here.' },
    mend: {
      es: 'Cada archivo lleva un solo documento: quite «---» o pase el resto a otro archivo.',
      en: 'A file holds one document: take out “---”, or move the rest into a file of its own.',
    },
  },
  'yaml-syntax': {
    severity: 'error',
    what: { es: 'Desde aquí YAML no se puede leer.', en: 'From here on YAML cannot be read.' },
    mend: {
      es: 'Revise la línea y la anterior; un texto que empieza con @, % o ` va entre comillas.',
      en: 'Check this line and the one before; a text that begins with @, % or ` goes in quotes.',
    },
  },
  'bad-escape': {
    severity: 'error',
    what: {
      es: 'Entre comillas dobles, la barra invertida no admite lo que sigue.',
      en: 'In double quotes the backslash does not take what follows it.',
    },
    mend: {
      es: 'Use comillas simples, o escriba la barra dos veces.',
      en: 'Use single quotes, or write the backslash twice.',
    },
  },
  'tab-indentation': {
    severity: 'error',
    what: { es: 'La línea empieza con un tabulador.', en: 'The line is indented with a tab.' },
    mend: {
      es: 'YAML sangra con espacios: cámbielo por tantos como tiene la línea de arriba.',
      en: 'YAML indents with spaces: put as many in its place as the line above has.',
    },
  },
  'bad-indentation': {
    severity: 'error',
    what: {
      es: 'La sangría no encaja con las líneas de arriba.',
      en: 'The indentation does not fit the lines above.',
    },
    mend: {
      es: 'Alinee la clave con sus hermanas.',
      en: 'Line the key up with its neighbours.',
    },
  },
  'not-closed': {
    severity: 'error',
    what: {
      es: 'Unas comillas, un corchete o una llave siguen abiertos.',
      en: 'A quote, a bracket or a brace is still open.',
    },
    mend: {
      es: "Ciérrelos; dentro de comillas simples, el apóstrofo se escribe doble ('').",
      en: "Close it; inside single quotes an apostrophe is written twice ('').",
    },
  },
  'colon-in-text': {
    severity: 'error',
    what: {
      es: 'Estos dos puntos parten el texto en dos.',
      en: 'This colon cuts the text in two.',
    },
    mend: {
      es: "Ponga todo el texto entre comillas: 'así: bien'.",
      en: "Put the whole text in quotes: 'like: this'.",
    },
  },
  'missing-comma': {
    severity: 'error',
    what: {
      es: 'Entre corchetes o llaves falta una coma, o sobra texto.',
      en: 'Between brackets or braces a comma is missing, or some text is left over.',
    },
    mend: {
      es: "Ponga entre comillas los textos que llevan comas, dos puntos, comillas o llaves; y vea si antes de aquí una comilla (') quedó sin cerrar.",
      en: "Put texts with commas, colons, quotes or braces in quotes; and see whether a quote (') before this place was never closed.",
    },
  },
  'nested-too-deep': {
    severity: 'error',
    what: {
      es: 'Hay demasiados niveles, unos dentro de otros.',
      en: 'Too many levels are nested in one another.',
    },
    mend: { es: 'Ningún paquete los necesita: aplánelo.', en: 'No pack needs them: flatten it.' },
  },
  'tag-not-allowed': {
    severity: 'error',
    what: {
      es: '«{given}» es una etiqueta de YAML; aquí no se usan.',
      en: '“{given}” is a YAML tag; none are used here.',
    },
    mend: {
      es: 'Quítela; si el texto empieza con «!», póngalo entre comillas.',
      en: 'Take it out; if a text begins with “!”, put it in quotes.',
    },
  },
  'merge-key': {
    severity: 'error',
    what: { es: 'La clave de fusión «<<» no se usa aquí.', en: 'The merge key “<<” is not used here.' },
    mend: {
      es: 'Escriba las claves, o repita un valor entero con un alias (*nombre).',
      en: 'Write the keys out, or repeat a whole value with an alias (*name).',
    },
  },
  'unknown-alias': {
    severity: 'error',
    what: { es: 'El alias «*{given}» no repite nada.', en: 'The alias “*{given}” repeats nothing.' },
    mend: {
      es: 'Nombre antes un valor con «&{given}»; un texto que empieza con «*» va entre comillas.',
      en: 'Name a value with “&{given}” before it; a text that begins with “*” goes in quotes.',
    },
  },
  'alias-of-itself': {
    severity: 'error',
    what: {
      es: 'El alias «*{given}» está dentro de lo que repite.',
      en: 'The alias “*{given}” stands inside what it repeats.',
    },
    mend: { es: 'Póngalo después, o escriba el valor.', en: 'Put it after that, or write the value out.' },
  },
  'too-many-repeats': {
    severity: 'error',
    what: {
      es: 'Los alias de este archivo repiten más de {most} valores.',
      en: 'The aliases of this file repeat more than {most} values.',
    },
    mend: {
      es: 'Use menos alias, o no unos dentro de otros.',
      en: 'Use fewer aliases, or none inside one another.',
    },
  },
  'key-not-text': {
    severity: 'error',
    what: { es: 'Aquí la clave debe ser una palabra.', en: 'The key here must be a word.' },
    mend: { es: 'Escriba un nombre antes de los dos puntos.', en: 'Write a name before the colon.' },
  },
  'duplicate-key': {
    severity: 'error',
    what: {
      es: 'La clave «{given}» ya estaba en este grupo.',
      en: 'The key “{given}” is already in this group.',
    },
    mend: { es: 'Deje una, o cámbiele el nombre.', en: 'Keep one, or rename it.' },
  },
  'too-many-problems': {
    severity: 'error',
    what: {
      es: 'Hay {more} problemas más en este archivo.',
      en: 'There are {more} more problems in this file.',
    },
    mend: { es: 'Arregle primero los de arriba.', en: 'Mend the ones above first.' },
  },
} as const satisfies Record<string, Diagnosis>;
