/** What is said about packs in one file, in both languages. */
import type { ZipTrouble } from '../exchange/exchange.ts';
import type { Language } from '../scenario/scenario.ts';

const megabytes = (bytes: number): number => Math.round(bytes / 1e6);

const WHY_EN = (trouble: ZipTrouble): string => {
  switch (trouble.why) {
    case 'not_zip':
      return 'it is no zip, or not a whole one';
    case 'no_pack':
      return 'there is no pack.yaml in it';
    case 'encrypted':
      return 'it asks for a password';
    case 'too_large':
      return `it is larger than ${megabytes(trouble.most)} MB`;
    case 'too_many':
      return `it holds more than ${trouble.most} files`;
    case 'too_much':
      return `its scenarios would be larger than ${megabytes(trouble.most)} MB`;
    case 'unsafe_path':
      return `a file in it would lie where it must not: ${trouble.path}`;
    case 'twice':
      return `two files in it have the same name: ${trouble.path}`;
    case 'broken':
      return `${trouble.path} in it is damaged`;
    case 'newer':
      return 'a later version of Cascabel made it';
  }
};

const WHY_ES = (trouble: ZipTrouble): string => {
  switch (trouble.why) {
    case 'not_zip':
      return 'no es un zip, o no está entero';
    case 'no_pack':
      return 'no hay ningún pack.yaml adentro';
    case 'encrypted':
      return 'pide una contraseña';
    case 'too_large':
      return `pesa más de ${megabytes(trouble.most)} MB`;
    case 'too_many':
      return `trae más de ${trouble.most} archivos`;
    case 'too_much':
      return `sus situaciones pesarían más de ${megabytes(trouble.most)} MB`;
    case 'unsafe_path':
      return `un archivo quedaría donde no debe: ${trouble.path}`;
    case 'twice':
      return `dos archivos llevan el mismo nombre: ${trouble.path}`;
    case 'broken':
      return `adentro, ${trouble.path} está dañado`;
    case 'newer':
      return 'lo hizo una versión posterior de Cascabel';
  }
};

const EN = {
  trouble: (zip: string, trouble: ZipTrouble) => `${zip} was not opened: ${WHY_EN(trouble)}.`,
  several: (zip: string, names: readonly string[]) =>
    `${zip} holds several scenarios: ${names.join(', ')}. Name one, and the zip after it: ${names[0]} --packs ${zip}`,
  hasErrors: (folder: string, count: number) =>
    `${folder} has ${count} ${count === 1 ? 'error' : 'errors'}, so it was not packed. See: npx cascabel check ${folder}`,
  notPacked: (folder: string, trouble: ZipTrouble) =>
    `${folder} was not packed, for nobody could open it: ${WHY_EN(trouble)}.`,
  packed: (files: number, kilobytes: number) =>
    `${files} files, ${kilobytes} kB. It opens with: cascabel check, play, bots.`,
  counts: (personas: readonly string[]) =>
    `It counts on these personas where it is opened: ${personas.join(', ')}.`,
};

const ES: typeof EN = {
  trouble: (zip, trouble) => `${zip} no se abrió: ${WHY_ES(trouble)}.`,
  several: (zip, names) =>
    `${zip} trae varias situaciones: ${names.join(', ')}. Nombre una, y después el zip: ${names[0]} --packs ${zip}`,
  hasErrors: (folder, count) =>
    `${folder} tiene ${count} ${count === 1 ? 'error' : 'errores'}, así que no se empaquetó. Vea: npx cascabel check ${folder}`,
  notPacked: (folder, trouble) =>
    `${folder} no se empaquetó, porque nadie podría abrirlo: ${WHY_ES(trouble)}.`,
  packed: (files, kilobytes) =>
    `${files} archivos, ${kilobytes} kB. Se abre con: cascabel check, play, bots.`,
  counts: (personas) => `Donde se abra deben estar estas personas: ${personas.join(', ')}.`,
};

export const zipWordsIn = (language: Language): typeof EN => (language === 'es' ? ES : EN);
