/** What the page says about packs of the person's own. */
import type { Language } from '../../scenario/scenario.ts';
import type { Worded } from '../words/first-words-en.ts';

const ENGLISH = {
  title: 'Packs of your own',
  hint: 'A pack somebody sent you, or one you are writing. It stays in this browser until you remove it, and goes nowhere else.',
  openFile: 'Open a file…',
  openFolder: 'Open a folder…',
  orDrop: 'or drop a zip, a folder or YAML files anywhere on this page',
  link: 'A link to a pack',
  linkHint: 'Address of a .zip or .yaml',
  look: 'Open the link',
  dropHere: 'Drop it here: it is looked through before anything of it is played.',
  askTitle: 'Fetch a pack from {host}?',
  askHint:
    'This link leads to {host}. Nothing has been fetched yet. That host will see that somebody asked; nothing about you or your runs is sent.',
  agree: 'Fetch it',
  decline: 'Leave it',
  underWay: 'Looking through {name}…',
  stop: 'Stop',
  refusedTitle: '{name} was not opened',
  close: 'Close',
  foundTitle: 'What is in {name}',
  version: 'Version',
  by: 'by',
  licence: 'licence',
  scenarios: 'Scenarios',
  languages: 'Languages',
  nothingPlayable: 'Nothing in it can be played until the errors below are mended.',
  leftOut: 'Left out, because of errors:',
  errors: 'errors',
  warnings: 'warnings',
  hints: 'hints',
  clean: 'Nothing wrong was found in it.',
  problems: 'What was found',
  mend: 'How to mend it',
  error: 'Error',
  warning: 'Warning',
  hintOne: 'Hint',
  more: 'And more: {count}. The command “npx cascabel check” tells them all.',
  keep: 'Keep it',
  replace: 'Replace it',
  leave: 'Don’t keep it',
  isHere: 'You have this pack already, in version {old}. This one is version {new}.',
  isHereSame: 'You have this pack already, in the same version, {old}. If you replace it, this text counts.',
  isOlder: 'What you have is newer.',
  isShipped:
    'A pack named “{id}” comes with the app and cannot be replaced. To play this one beside it, change the line “id: {id}” in its pack.yaml and open it again.',
  kept: '{name} is kept.',
  onlyNow: '{name} can be played now, but this browser keeps nothing: it is gone once the page is closed.',
  remove: 'Remove',
  removed: '{name} is removed.',
  undo: 'Undo',
  inTheWay:
    'Asleep: a pack of the same id comes with the app now. Change the id in its pack.yaml and open it again.',
  unread:
    '“{id}” is kept, but cannot be read any more. Open it again from its file to see what is wrong with it.',
  names: 'Names in the packs',
  namesHint: 'The company, the agent and other names as the conversations say them, from the next one on.',
  namesReset: 'As written',
  namesNotKept: 'This browser keeps nothing: the names hold until the page is closed.',
  company: 'Company',
  agent: 'Agent: you, in the conversation',
  noLink: 'That is no address of a file. It begins with https:// and ends in .zip or .yaml.',
  notSafe:
    'Addresses that begin with http:// can be changed on their way. Use one with https://, or download the file and open it.',
  hasPassword: 'This address carries a name or a password. Download the file and open it instead.',
  noAnswer:
    '{host} did not hand it over. It may not exist, it may send visitors on to another address, or not let other pages read it. Download the file and open it instead.',
  pageInstead:
    '{host} sent a web page, not a pack. Use the address of the file itself, or download it and open it.',
  refused: '{host} answered that there is no such file for us ({status}).',
  oneZip: 'One zip at a time, please, and nothing beside it.',
  unreadable: 'It could not be read to the end.',
};

const SPANISH: Worded<typeof ENGLISH> = {
  title: 'Paquetes propios',
  hint: 'Un paquete que le enviaron, o uno que usted escribe. Queda en este navegador hasta que lo quite, y no sale de aquí.',
  openFile: 'Abrir un archivo…',
  openFolder: 'Abrir una carpeta…',
  orDrop: 'o suelte un zip, una carpeta o archivos YAML en cualquier lugar de esta página',
  link: 'Un enlace a un paquete',
  linkHint: 'Dirección de un .zip o .yaml',
  look: 'Abrir el enlace',
  dropHere: 'Suéltelo aquí: se revisa antes de jugar nada.',
  askTitle: '¿Traer un paquete de {host}?',
  askHint:
    'Este enlace lleva a {host}. Todavía no se ha traído nada. Ese servidor verá que alguien lo pidió; no se envía nada de usted ni de sus conversaciones.',
  agree: 'Traerlo',
  decline: 'Dejarlo',
  underWay: 'Revisando {name}…',
  stop: 'Detener',
  refusedTitle: '{name} no se abrió',
  close: 'Cerrar',
  foundTitle: 'Lo que trae {name}',
  version: 'Versión',
  by: 'de',
  licence: 'licencia',
  scenarios: 'Situaciones',
  languages: 'Idiomas',
  nothingPlayable: 'Nada de esto se puede jugar hasta que se corrijan los errores de abajo.',
  leftOut: 'Quedan fuera, por sus errores:',
  errors: 'errores',
  warnings: 'avisos',
  hints: 'sugerencias',
  clean: 'No se le encontró nada malo.',
  problems: 'Lo que se encontró',
  mend: 'Cómo corregirlo',
  error: 'Error',
  warning: 'Aviso',
  hintOne: 'Sugerencia',
  more: 'Y más: {count}. El comando «npx cascabel check» los dice todos.',
  keep: 'Guardarlo',
  replace: 'Reemplazarlo',
  leave: 'No guardarlo',
  isHere: 'Usted ya tiene este paquete, en la versión {old}. Este es la versión {new}.',
  isHereSame: 'Usted ya tiene este paquete, en la misma versión, {old}. Si lo reemplaza, vale este texto.',
  isOlder: 'El que usted tiene es más nuevo.',
  isShipped:
    'Un paquete llamado «{id}» viene con la aplicación y no se puede reemplazar. Para jugar este al lado, cambie la línea «id: {id}» en su pack.yaml y ábralo otra vez.',
  kept: '{name} quedó guardado.',
  onlyNow: '{name} se puede jugar ahora, pero este navegador no guarda nada: se irá al cerrar la página.',
  remove: 'Quitar',
  removed: 'Se quitó {name}.',
  undo: 'Deshacer',
  inTheWay:
    'En espera: ahora viene con la aplicación un paquete con el mismo id. Cambie el id en su pack.yaml y ábralo otra vez.',
  unread:
    '«{id}» está guardado, pero ya no se puede leer. Ábralo otra vez desde su archivo para ver qué tiene.',
  names: 'Nombres en los paquetes',
  namesHint:
    'La empresa, el agente y otros nombres tal como se dicen en las conversaciones, desde la próxima.',
  namesReset: 'Como está escrito',
  namesNotKept: 'Este navegador no guarda nada: los nombres valen hasta que se cierre la página.',
  company: 'Empresa',
  agent: 'Agente: usted, en la conversación',
  noLink: 'Esa no es la dirección de un archivo. Empieza con https:// y termina en .zip o .yaml.',
  notSafe:
    'Lo que llega de una dirección que empieza con http:// puede venir cambiado. Use una con https://, o descargue el archivo y ábralo.',
  hasPassword: 'Esta dirección lleva un nombre o una contraseña. Mejor descargue el archivo y ábralo.',
  noAnswer:
    '{host} no lo entregó. Puede que no exista, que mande a otra dirección o que no deje que otras páginas lo lean. Descargue el archivo y ábralo.',
  pageInstead:
    '{host} envió una página, no un paquete. Use la dirección del archivo mismo, o descárguelo y ábralo.',
  refused: '{host} contestó que no hay tal archivo para nosotros ({status}).',
  oneZip: 'Un zip a la vez, por favor, y nada a su lado.',
  unreadable: 'No se pudo leer hasta el final.',
};

export type OwnWords = Worded<typeof ENGLISH>;
export const OWN_WORDS: Readonly<Record<Language, OwnWords>> = { es: SPANISH, en: ENGLISH };

/** A sentence with its slots filled. */
export function put(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}
