/** What is said about packs in one file, in both languages. */
import { whyNotOpened, type PackTrouble } from '../exchange/exchange.ts';
import type { Language } from '../scenario/scenario.ts';

const EN = {
  trouble: (zip: string, trouble: PackTrouble) => `${zip} was not opened: ${whyNotOpened(trouble, 'en')}.`,
  several: (zip: string, names: readonly string[]) =>
    `${zip} holds several scenarios: ${names.join(', ')}. Name one, and the zip after it: ${names[0]} --packs ${zip}`,
  hasErrors: (folder: string, count: number) =>
    `${folder} has ${count} ${count === 1 ? 'error' : 'errors'}, so it was not packed. See: npx cascabel check ${folder}`,
  notPacked: (folder: string, trouble: PackTrouble) =>
    `${folder} was not packed, for nobody could open it: ${whyNotOpened(trouble, 'en')}.`,
  packed: (files: number, kilobytes: number) =>
    `${files} files, ${kilobytes} kB. It opens in the app, and with: cascabel check, play, bots, serve.`,
  counts: (personas: readonly string[]) =>
    `It counts on these personas where it is opened: ${personas.join(', ')}.`,
};

const ES: typeof EN = {
  trouble: (zip, trouble) => `${zip} no se abrió: ${whyNotOpened(trouble, 'es')}.`,
  several: (zip, names) =>
    `${zip} trae varias situaciones: ${names.join(', ')}. Nombre una, y después el zip: ${names[0]} --packs ${zip}`,
  hasErrors: (folder, count) =>
    `${folder} tiene ${count} ${count === 1 ? 'error' : 'errores'}, así que no se empaquetó. Vea: npx cascabel check ${folder}`,
  notPacked: (folder, trouble) =>
    `${folder} no se empaquetó, porque nadie podría abrirlo: ${whyNotOpened(trouble, 'es')}.`,
  packed: (files, kilobytes) =>
    `${files} archivos, ${kilobytes} kB. Se abre en la aplicación, y con: cascabel check, play, bots, serve.`,
  counts: (personas) => `Donde se abra deben estar estas personas: ${personas.join(', ')}.`,
};

export const zipWordsIn = (language: Language): typeof EN => (language === 'es' ? ES : EN);
