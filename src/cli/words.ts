/** Everything the command says, in both languages. */
import type { Language } from '../scenario/scenario.ts';

const quoted = (names: readonly string[]): string => names.join(', ');

/** A name nobody knows, and what comes nearest. */
interface Missed {
  readonly what: Thing;
  readonly name: string;
  readonly near: string | null;
  readonly known: readonly string[];
}
export type Thing =
  'scenario' | 'pack' | 'persona' | 'act' | 'issue' | 'loss' | 'reply' | 'question' | 'answer';

const EN = {
  unknownCommand: (name: string, near: string | null) =>
    `There is no command "${name}".${near ? ` Did you mean "${near}"?` : ''} Type: cascabel help`,
  unknownOption: (name: string, near: string | null) =>
    `There is no option ${name}.${near ? ` Did you mean ${near}?` : ''}`,
  takesNoValue: (name: string) => `--${name} takes no value.`,
  needsValue: (name: string) => `--${name} needs a value.`,
  unknownLanguage: (name: string) => `There is no language "${name}". Known: es, en.`,
  badSeed: (text: string) => `A seed is a whole number from 0 to 4294967295, not "${text}".`,
  badPort: (text: string) => `A port is a number from 0 to 65535, not "${text}".`,
  unknown: ({ what, name, near, known }: Missed) =>
    `There is no ${EN.what[what]} "${name}".${near ? ` Did you mean "${near}"?` : ` Known: ${quoted(known)}.`}${what === 'scenario' ? ' For one of your own, give the path of its file, or its folder with --packs.' : ''}`,
  portTaken: (port: number, packs: string | undefined) =>
    `Port ${port} is taken by another program. Choose another one: npx cascabel serve${packs === undefined ? '' : ` --packs ${packs}`} --port ${port + 1}`,
  what: {
    scenario: 'scenario',
    pack: 'pack',
    persona: 'persona',
    act: 'act',
    issue: 'issue figure',
    loss: 'loss',
    reply: 'reply here',
    question: 'question after the call',
    answer: 'answer',
  },
  missing: (option: string) => `Something is missing: ${option}. Type: cascabel help`,
  tooMuch: (word: string) => `"${word}" is one word too many. Type: cascabel help`,
  noActs: 'A reply needs at least one act, and "," and "+" stand between acts.',
  badQuality: (text: string) => `The quality of an act is a number from 0 to 1, not "${text}".`,
  badFigure: (key: string, text: string) => `${key} is a number from 0 to 1, not "${text}".`,
  badIssue: (text: string) => `An issue is written as figure=number, such as fault=1, not "${text}".`,
  tooManyActs: 'One reply carries three acts at most.',
  alreadyOver: (choice: string) => `The conversation was over before "${choice}".`,
  closedMove: (move: string, why: string) => `"${move}" is closed here: ${why}`,
  hiddenReply: (reply: string, when: string) =>
    `"${reply}" is not on the table yet. It is there when: ${when}.`,
  needsTerminal:
    'Nobody sits at this terminal. Give the choices along: --choose first-reply,second-reply (and --json for tools).',
  cannotRead: (path: string) => `${path} cannot be read.`,
  notPlayable: (path: string) => `${path} cannot be played yet. See why: npx cascabel check ${path}`,
  noPack: (folder: string) => `${folder} is no pack: it has no pack.yaml.`,
  nothingToCheck: (path: string) => `There is no YAML under ${path}.`,
  checkedClean: (count: number) => `${count} ${count === 1 ? 'file' : 'files'}, nothing wrong.`,
  checked: (errors: number, warnings: number, hints: number) =>
    `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, ${hints} ${hints === 1 ? 'hint' : 'hints'}.`,
  serving: (address: string) => `Cascabel is open at ${address}`,
  servingOthers: (addresses: readonly string[]) =>
    `For others in the same network: ${addresses.join(' or ')}`,
  watching: (folder: string) => `What is saved in ${folder} shows at once in every open page.`,
  stopHint: 'Stop it with Ctrl+C.',
  closed: 'Closed.',
  packProblems: (count: number, folder: string) =>
    `The packs have ${count} ${count === 1 ? 'problem' : 'problems'}; see with: npx cascabel check ${folder}`,
  choose: 'Your reply (number): ',
  chooseAgain: 'Type the number of one of the replies, or q to leave.',
  answerIt: 'Your answer (number): ',
  left: 'You left the conversation.',
  after: { fix: 'What does it need?', owner: 'Whose is it now?', logged: 'What goes into the record?' },
  moves: 'Always at hand',
  silence: 'Say nothing',
  moodOf: 'Mood',
  outcome: 'Outcome',
  ended: 'How it ended',
  later: 'Days later',
  unheard: (count: number) =>
    `The contact was over; the last ${count} ${count === 1 ? 'reply was' : 'replies were'} not heard.`,
  why: 'Why',
  start: 'At the start',
};

export type CliWords = typeof EN;

const ES: CliWords = {
  unknownCommand: (name, near) =>
    `No hay ninguna orden «${name}».${near ? ` ¿Quiso decir «${near}»?` : ''} Escriba: cascabel help`,
  unknownOption: (name, near) => `No hay ninguna opción ${name}.${near ? ` ¿Quiso decir ${near}?` : ''}`,
  takesNoValue: (name) => `--${name} no lleva valor.`,
  needsValue: (name) => `--${name} necesita un valor.`,
  unknownLanguage: (name) => `No hay ningún idioma «${name}». Hay: es, en.`,
  badSeed: (text) => `La semilla es un número entero de 0 a 4294967295, no «${text}».`,
  badPort: (text) => `El puerto es un número de 0 a 65535, no «${text}».`,
  unknown: ({ what, name, near, known }) =>
    `No existe ${ES.what[what]} «${name}».${near ? ` ¿Quiso decir «${near}»?` : ` Hay: ${quoted(known)}.`}${what === 'scenario' ? ' Si es suya, escriba la ruta de su archivo, o su carpeta con --packs.' : ''}`,
  portTaken: (port, packs) =>
    `El puerto ${port} lo usa otro programa. Elija otro: npx cascabel serve${packs === undefined ? '' : ` --packs ${packs}`} --port ${port + 1}`,
  what: {
    scenario: 'la situación',
    pack: 'el paquete',
    persona: 'la persona',
    act: 'el acto',
    issue: 'el dato del caso',
    loss: 'la pérdida',
    reply: 'aquí la respuesta',
    question: 'entre las preguntas de después',
    answer: 'la contestación',
  },
  missing: (option) => `Falta algo: ${option}. Escriba: cascabel help`,
  tooMuch: (word) => `«${word}» está de más. Escriba: cascabel help`,
  noActs: 'Una respuesta necesita al menos un acto; los actos se separan con «,» o «+».',
  badQuality: (text) => `La calidad de un acto es un número de 0 a 1, no «${text}».`,
  badFigure: (key, text) => `${key} es un número de 0 a 1, no «${text}».`,
  badIssue: (text) => `El caso se escribe dato=número, por ejemplo fault=1, no «${text}».`,
  tooManyActs: 'Una respuesta lleva a lo sumo tres actos.',
  alreadyOver: (choice) => `La conversación ya había terminado antes de «${choice}».`,
  closedMove: (move, why) => `«${move}» está cerrado aquí: ${why}`,
  hiddenReply: (reply, when) => `«${reply}» todavía no está sobre la mesa. Aparece cuando: ${when}.`,
  needsTerminal:
    'No hay nadie en esta terminal. Indique las respuestas: --choose primera,segunda (y --json para herramientas).',
  cannotRead: (path) => `No se puede leer ${path}.`,
  notPlayable: (path) => `${path} todavía no se puede jugar. Vea por qué: npx cascabel check ${path}`,
  noPack: (folder) => `${folder} no es un paquete: no tiene pack.yaml.`,
  nothingToCheck: (path) => `No hay YAML en ${path}.`,
  checkedClean: (count) => `${count} ${count === 1 ? 'archivo' : 'archivos'}, nada que corregir.`,
  checked: (errors, warnings, hints) =>
    `${errors} ${errors === 1 ? 'error' : 'errores'}, ${warnings} ${warnings === 1 ? 'advertencia' : 'advertencias'}, ${hints} ${hints === 1 ? 'sugerencia' : 'sugerencias'}.`,
  serving: (address) => `Cascabel está abierto en ${address}`,
  servingOthers: (addresses) => `Para otros en la misma red: ${addresses.join(' o ')}`,
  watching: (folder) => `Lo que se guarda en ${folder} se ve enseguida en cada página abierta.`,
  stopHint: 'Se detiene con Ctrl+C.',
  closed: 'Cerrado.',
  packProblems: (count, folder) =>
    `Los paquetes tienen ${count} ${count === 1 ? 'problema' : 'problemas'}; para ver: npx cascabel check ${folder}`,
  choose: 'Su respuesta (número): ',
  chooseAgain: 'Escriba el número de una de las respuestas, o q para salir.',
  answerIt: 'Su contestación (número): ',
  left: 'Usted dejó la conversación.',
  after: { fix: '¿Qué hace falta?', owner: '¿De quién es ahora?', logged: '¿Qué queda escrito?' },
  moves: 'Siempre a mano',
  silence: 'No decir nada',
  moodOf: 'Ánimo',
  outcome: 'Resultado',
  ended: 'Cómo terminó',
  later: 'Días después',
  unheard: (count) =>
    `El contacto ya había terminado; ${count === 1 ? 'la última respuesta no se oyó' : `las últimas ${count} respuestas no se oyeron`}.`,
  why: 'Por qué',
  start: 'Al empezar',
};

const BY_LANGUAGE: Readonly<Record<Language, CliWords>> = { es: ES, en: EN };

export function wordsIn(language: Language): CliWords {
  return BY_LANGUAGE[language];
}
