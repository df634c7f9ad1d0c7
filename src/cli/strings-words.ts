/** What `cascabel strings` says, in both languages. */
import type { Fate, TableTrouble } from '../exchange/exchange.ts';
import type { Language } from '../scenario/scenario.ts';

const EN = {
  unknownDirection: (text: string) =>
    `Texts go out or come in: strings export, strings import; not "${text}".`,
  badFormat: (text: string) => `There is no format "${text}". Known: csv, xliff.`,
  badDecision: (text: string) =>
    `What changed on both sides is told (tell), kept as the pack has it (keep) or taken as it came back (take); not "${text}".`,
  unreadable: (file: string) => `${file} cannot be read as YAML. See why: npx cascabel check ${file}`,
  exported: (texts: number, files: number) =>
    `${texts} texts of ${files} ${files === 1 ? 'file' : 'files'}. Leave ids and marks as they are (the columns "id" and "as_exported"; in XLIFF the notes from "cascabel").`,
  heads: {
    changed: 'Changed',
    outdated: 'Changed, but translated from a text that has changed since; read them again',
    conflict: 'Changed on both sides; the pack stays as it is (--on-conflict keep|take decides)',
    taken: 'Changed on both sides; theirs was taken',
    kept: 'Changed on both sides; the pack’s was kept',
    emptied: 'Came back empty; the pack stays as it is',
    newer: 'Changed in the pack since they went out; the pack stays as it is',
    unplaced: 'Cannot be put in their place safely (a shared text, perhaps); write these by hand',
    unknown: 'Not in this pack',
    repeated: 'There twice with different words; the first counts',
  } satisfies Record<Fate, string>,
  more: (count: number) => `… and ${count} more`,
  absent: (count: number) => `${count} texts of the pack are not in the table.`,
  nothing: 'Nothing to change.',
  written: (path: string) => `Written: ${path}`,
  wouldWrite: (path: string) => `Would be written: ${path}`,
  wouldBreak: 'Nothing was written, for the pack would no longer be right:',
  cannotWrite: (path: string) => `${path} cannot be written.`,
  declare: (language: string) =>
    `Texts in "${language}" are there now; add it to "languages" in pack.yaml when they are complete.`,
  trouble: (trouble: TableTrouble): string => {
    switch (trouble.why) {
      case 'not_utf8':
        return 'The table is not in UTF-8. Save it as "CSV UTF-8".';
      case 'too_large':
        return `The table is larger than ${trouble.most / 1e6} MB.`;
      case 'no_ids':
        return 'The table does not say which text is which: its ids are missing (the column "id" in CSV, "trans-unit" in XLIFF).';
      case 'no_languages':
        return 'The table has no column for a language: es, en.';
      case 'not_xml':
        return `The table is not sound XML; see its line ${trouble.line}.`;
      case 'doctype':
        return 'The table brings a document type of its own; that is not read.';
    }
  },
};
export type StringsWords = typeof EN;

const ES: StringsWords = {
  unknownDirection: (text) => `Los textos salen o entran: strings export, strings import; no «${text}».`,
  badFormat: (text) => `No hay ningún formato «${text}». Hay: csv, xliff.`,
  badDecision: (text) =>
    `Lo que cambió en los dos lados se dice (tell), queda como en el paquete (keep) o como volvió (take); no «${text}».`,
  unreadable: (file) => `${file} no se puede leer como YAML. Vea por qué: npx cascabel check ${file}`,
  exported: (texts, files) =>
    `${texts} textos de ${files} ${files === 1 ? 'archivo' : 'archivos'}. Deje como están los ids y las marcas (las columnas «id» y «as_exported»; en XLIFF, las notas de «cascabel»).`,
  heads: {
    changed: 'Cambiaron',
    outdated: 'Cambiaron, pero se tradujeron de un texto que ya es otro; vuelva a leerlos',
    conflict: 'Cambiaron en los dos lados; el paquete queda como está (--on-conflict keep|take decide)',
    taken: 'Cambiaron en los dos lados; quedó lo que volvió',
    kept: 'Cambiaron en los dos lados; quedó lo del paquete',
    emptied: 'Volvieron vacíos; el paquete queda como está',
    newer: 'Cambiaron en el paquete desde que salieron; el paquete queda como está',
    unplaced: 'No se pueden poner en su lugar sin riesgo (quizá un texto compartido); escríbalos a mano',
    unknown: 'No están en este paquete',
    repeated: 'Están dos veces con palabras distintas; vale la primera',
  },
  more: (count) => `… y ${count} más`,
  absent: (count) => `${count} textos del paquete no están en la tabla.`,
  nothing: 'Nada que cambiar.',
  written: (path) => `Escrito: ${path}`,
  wouldWrite: (path) => `Se escribiría: ${path}`,
  wouldBreak: 'No se escribió nada, porque el paquete dejaría de estar bien:',
  cannotWrite: (path) => `No se puede escribir ${path}.`,
  declare: (language) =>
    `Ahora hay textos en «${language}»; agréguelo a «languages» en pack.yaml cuando estén completos.`,
  trouble: (trouble) => {
    switch (trouble.why) {
      case 'not_utf8':
        return 'La tabla no está en UTF-8. Guárdela como «CSV UTF-8».';
      case 'too_large':
        return `La tabla pesa más de ${trouble.most / 1e6} MB.`;
      case 'no_ids':
        return 'La tabla no dice cuál texto es cuál: faltan los ids (la columna «id» en CSV, «trans-unit» en XLIFF).';
      case 'no_languages':
        return 'La tabla no tiene columna de ningún idioma: es, en.';
      case 'not_xml':
        return `La tabla no es XML bien formado; vea la línea ${trouble.line}.`;
      case 'doctype':
        return 'La tabla trae su propio tipo de documento; eso no se lee.';
    }
  },
};

export const stringsWordsIn = (language: Language): StringsWords => (language === 'es' ? ES : EN);
