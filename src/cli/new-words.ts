/** What `cascabel new` says, in both languages. */
import type { Language } from '../scenario/scenario.ts';

const EN = {
  what: 'pack|scenario|persona',
  unknownKind: (name: string, near: string | null) =>
    `There is nothing new called "${name}".${near ? ` Did you mean "${near}"?` : ''} Known: pack, scenario, persona.`,
  badId: (id: string) =>
    `"${id}" cannot be an id: small letters, digits and single hyphens, beginning with a letter, 50 at most.`,
  exists: (path: string) => `${path} exists already. Nothing was written.`,
  noFolder: (folder: string) => `There is no folder ${folder}.`,
  noPack: (folder: string) =>
    `There is no pack.yaml in ${folder}. Name a pack's folder with --in, or make one: npx cascabel new pack my-first`,
  cannotList: (id: string, file: string) =>
    `${file} could not be changed safely. Nothing was written; add "${id}" to its scenarios by hand and try again.`,
  cannotWrite: (path: string) => `${path} cannot be written.`,
  written: (path: string) => `Written: ${path}`,
  listed: (id: string, file: string) => `Added "${id}" to ${file}`,
  next: 'Next:',
  check: 'what is wrong, and where',
  play: 'play it here',
  bots: 'is it fair?',
  app: 'in the app, and every save shows at once',
  seat: 'in a scenario of the pack, to seat them there',
};
export type NewWords = typeof EN;

const ES: NewWords = {
  what: 'pack|scenario|persona',
  unknownKind: (name, near) =>
    `No hay nada nuevo que se llame «${name}».${near ? ` ¿Quiso decir «${near}»?` : ''} Hay: pack, scenario, persona.`,
  badId: (id) =>
    `«${id}» no sirve de id: minúsculas sin tilde, cifras y guiones sueltos, con una letra al comienzo; 50 a lo sumo.`,
  exists: (path) => `${path} ya existe. No se escribió nada.`,
  noFolder: (folder) => `No existe la carpeta ${folder}.`,
  noPack: (folder) =>
    `No hay pack.yaml en ${folder}. Indique la carpeta de un paquete con --in, o haga uno: npx cascabel new pack mi-primero`,
  cannotList: (id, file) =>
    `${file} no se puede cambiar sin riesgo. No se escribió nada; agregue «${id}» a mano en scenarios y pruebe otra vez.`,
  cannotWrite: (path) => `No se puede escribir ${path}.`,
  written: (path) => `Escrito: ${path}`,
  listed: (id, file) => `Se agregó «${id}» a ${file}`,
  next: 'Ahora:',
  check: 'qué está mal, y dónde',
  play: 'jugarla aquí',
  bots: '¿es justa?',
  app: 'en la aplicación; cada vez que guarde, se ve enseguida',
  seat: 'en una situación del paquete, para sentarla ahí',
};

export const newWordsIn = (language: Language): NewWords => (language === 'es' ? ES : EN);
