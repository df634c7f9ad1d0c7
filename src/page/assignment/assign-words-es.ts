import type { ASSIGN_ENGLISH } from './assign-words-en.ts';
import type { Worded } from '../words/first-words-en.ts';

/** Lo que la página dice en español sobre las tareas y sus resultados. */
export const ASSIGN_SPANISH: Worded<typeof ASSIGN_ENGLISH> = {
  assignThis: 'Asignar',
  assignHint: 'Usted crea un enlace o un código y lo envía. Aquí no se guarda nada ni se manda nada.',
  assignName: 'Cómo la llama usted',
  assignNameHint: 'Los resultados llevan este nombre, para que pueda distinguirlos.',
  assignMode: 'Modo',
  learnerChooses: 'Lo elige quien aprende',
  strengthAtMost: '¿Qué tan fuerte, como mucho?',
  strengthAtMostHint: 'Quien aprende siempre puede elegir algo más suave.',
  assignNote: 'Unas palabras para quien aprende (opcional)',
  lettersLeft: 'caracteres disponibles',
  toSend: 'Lo que se envía',
  assignLink: 'Enlace',
  assignCode: 'Código',
  assignMessage: 'Un mensaje listo para enviar',
  letters: 'caracteres',
  onlyHere:
    'Esta dirección solo funciona en esta máquina. Envíe el código, o abra Cascabel en la dirección que usa su grupo y cree allí el enlace.',
  fromDisk:
    'Cascabel está abierto desde un archivo, así que ningún enlace llega hasta aquí. Envíe el código: sirve donde quien aprende tenga esta situación.',
  asLearnerSees: 'Lo que verá quien aprende',
  reference: 'Referencia',
  referenceHint: 'Los resultados jugados como se asignó muestran la misma.',
  copy: 'Copiar',
  copiedIt: 'Copiado.',
  copyRefused: 'El navegador no dejó copiar. Ya está marcado: presione Ctrl+C, o ⌘C en una Mac.',
  messageLink:
    'Su tarea en Cascabel: «{name}». Abra este enlace, juegue y, al terminar, presione «Entregar» y envíeme el código:',
  messageCode:
    'Su tarea en Cascabel: «{name}». Abra Cascabel, presione «Tengo un código» y pegue el código de abajo. Al terminar, presione «Entregar» y envíeme el código que le dé:',

  assignment: 'Tarea',
  wordFromTrainer: 'De quien se la envió',
  practiceTell:
    'Para practicar: el repaso llega al final, puede intentar otra vez y entrega la conversación que prefiera.',
  sayItFirstTell:
    'Primero, con sus palabras: las respuestas quedan tapadas hasta que usted diga la suya. El repaso llega al final.',
  assessmentTell:
    'Es una evaluación: hasta que la entregue verá solo la conversación, y no podrá volver atrás.',
  nothingSent: 'Nada se envía solo. Al final recibe un código, y usted lo envía.',
  otherVersion: 'Se asignó con la versión {asked} de su paquete; aquí está la {here}. El texto puede variar.',
  milder: 'Más suave, si lo prefiere',
  beginAssigned: 'Empezar',
  tryNumber: 'Intento',
  codeAgain: 'El código que entregó',

  isOver: 'Ya terminó',
  debriefWaits: 'El repaso se abre cuando haya entregado.',
  alias: 'Su nombre, como lo conoce quien se la envió',
  aliasHint: 'Opcional. Va en el código y en ninguna otra parte; basta el nombre de un equipo.',
  handIn: 'Entregar',
  debriefFirst: 'Ver primero el repaso',
  handedIn: 'Ya puede enviarlo',
  sendIt:
    'Todavía no ha salido nada de este aparato. Pegue el código en un correo o un chat, o adjunte el archivo.',
  resultCode: 'Su resultado como código',
  saveFile: 'Guardar como archivo',
  whatIsIn: 'Qué lleva',
  whatIsInIt:
    'Lo que usted dijo, respuesta por respuesta; cómo terminó y cuánto valió; qué intento fue; el nombre que dio, y cuándo. Nada sobre usted, su aparato ni dónde está.',
  whatItProves:
    'Quien lo abra verá si cambió una sola letra, y la conversación se juega otra vez para ver que llegue a lo mismo. No puede mostrar quién jugó.',
  toDebrief: 'Ir al repaso',
  fileHead:
    'Un resultado de Cascabel. Para abrirlo: Cascabel, «Abrir resultados», y elija este archivo o pegue el código.',

  haveCode: 'Tengo un código',
  pasteCode: 'Pegue el código o el enlace que le enviaron',
  openIt: 'Abrir',
  underWay: 'Tarea en curso',
  notHandedIn: 'terminada, sin entregar todavía',
  goOnAssigned: 'Continuarla',

  openResults: 'Abrir resultados',
  results: 'Resultados',
  resultsHint:
    'Pegue códigos, o mensajes enteros que los contengan, o elija archivos. Quedan en esta página y desaparecen al cerrarla.',
  resultCodes: 'Códigos o mensajes',
  resultFiles: 'Elegir archivos',
  resultDrop: 'o suéltelos aquí',
  who: 'Quién',
  came: 'Resultado',
  playedAgain: 'Jugada otra vez',
  whenHandedIn: 'Entregada',
  nameless: '(sin nombre)',
  cameSame: 'lo mismo',
  cameDifferent: 'No es lo mismo: dice {said} y da {found}.',
  cameMovedOn: 'Aquí el texto es otro.',
  cameUnfinished: 'No se jugó hasta el final.',
  anotherVersion: 'otra versión del paquete',
  playedMilder: 'jugada más suave',
  playedOtherwise: 'no se jugó como se asignó: otro idioma, otra fuerza u otra calma al empezar',
  sealUnseen: 'sello sin revisar: esta dirección no tiene https',
  seeDebrief: 'Repaso',
  saveTable: 'Guardar como tabla (CSV)',
  tableHead: [
    'quién',
    'tarea',
    'referencia',
    'modo',
    'paquete',
    'versión',
    'situación',
    'temperamento',
    'semilla',
    'final',
    'resultado',
    'intento',
    'entregada',
    'jugada otra vez',
  ],
  openedAlready: 'Ya estaban abiertos',
  openedNow: 'Abiertos',
  notTaken: 'No se tomó',
  provesNot:
    '«Lo mismo» quiere decir que las respuestas dadas llevan exactamente a este resultado. No dice quién las dio ni cuánto había practicado en otra parte.',
  backToResults: 'Volver a los resultados',
};
