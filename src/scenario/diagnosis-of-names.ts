/** What can be wrong with a name: unknown to us, pointing nowhere, badly formed, used twice. */
import type { Diagnosis } from './problem.ts';

/** A name that a closed list does not have. */
function unknown(es: string, en: string): Diagnosis {
  return {
    severity: 'error',
    what: { es: `«{given}» no es ${es}.`, en: `“{given}” is not ${en}.` },
    mend: { es: 'Hay: {names}.', en: 'There are: {names}.' },
  };
}

/** A name the stage does not draw. It shows something else, so the file reads on. */
function undrawn(es: string, en: string): Diagnosis {
  return {
    severity: 'warning',
    what: { es, en },
    mend: { es: 'Hay: {names}.', en: 'There are: {names}.' },
  };
}

/** A name that should be given somewhere else, and is not. */
function dangling(es: string, en: string, mend: Diagnosis['mend']): Diagnosis {
  return {
    severity: 'error',
    what: { es: `No hay ${es} «{given}».`, en: `There is no ${en} “{given}”.` },
    mend,
  };
}

export const NAME_DIAGNOSES = {
  'unknown-key': {
    severity: 'error',
    what: { es: 'La clave «{given}» no cabe aquí.', en: 'The key “{given}” does not fit here.' },
    mend: { es: 'Caben: {names}.', en: 'These fit: {names}.' },
  },
  'unknown-act': unknown('un acto que conozcamos', 'an act we know'),
  'unknown-band': unknown('un ánimo', 'a mood band'),
  'unknown-phase': unknown('una fase', 'a phase'),
  'unknown-channel': unknown('un canal', 'a channel'),
  'unknown-ending-kind': unknown('una clase de final', 'a kind of ending'),
  'unknown-move': unknown('una jugada', 'a standing move'),
  'unknown-situation': unknown('una ocasión', 'a situation'),
  'unknown-condition': unknown('una condición', 'a condition'),
  'unknown-loss': unknown('una clase de pérdida', 'a kind of loss'),
  'unknown-threat': unknown('una clase de amenaza', 'a kind of threat'),
  'unknown-choice': unknown('una de las opciones', 'one of the choices'),
  'unknown-look': undrawn(
    'No hay quien se vea como «{given}»: se verá a otra persona.',
    'Nobody looks like “{given}”: somebody else will be seen.',
  ),
  'unknown-part': undrawn(
    '«{given}» no se sabe dibujar aquí: queda como si no estuviera.',
    'Nobody can draw “{given}” here: it is left out.',
  ),
  'unknown-colour': undrawn(
    '«{given}» no es un color que tengamos: queda como si no estuviera.',
    '“{given}” is not a colour we have: it is left out.',
  ),
  'unknown-setting': undrawn(
    'No hay un lugar «{given}»: se verá un cuarto cualquiera.',
    'There is no place “{given}”: a plain room will be seen.',
  ),
  'unknown-answer': unknown('una clase de contestación', 'a kind of answer'),
  'unknown-source': unknown('uno de los textos fuente', 'one of the source texts'),
  'unknown-teaching': {
    severity: 'error',
    what: {
      es: '{source} no tiene una enseñanza «{given}».',
      en: '{source} has no teaching “{given}”.',
    },
    mend: { es: 'Sus números son {numbers}.', en: 'Its numbers are {numbers}.' },
  },
  'unknown-language': {
    severity: 'error',
    what: { es: '«{given}» no es un idioma que tengamos.', en: '“{given}” is not a language we have.' },
    mend: {
      es: 'Hay: {names}. Si es parte de una frase, ponga la frase entre comillas.',
      en: 'There are: {names}. If it is part of a sentence, put the sentence in quotes.',
    },
  },
  'unknown-beat': dangling('un momento', 'beat', {
    es: 'Agréguelo a «beats», o escriba «end/» y un final.',
    en: 'Add it under “beats”, or write “end/” and an ending.',
  }),
  'unknown-ending': dangling('un final', 'ending', {
    es: 'Agréguelo a «endings».',
    en: 'Add it under “endings”.',
  }),
  'unknown-fact': dangling('un hecho', 'fact', {
    es: 'Ninguna parte de «story» lo revela: agregue «reveals: {given}» a una.',
    en: 'No piece of “story” reveals it: add “reveals: {given}” to one.',
  }),
  'unknown-promise': dangling('una promesa', 'promise', {
    es: 'Agréguela a «promises».',
    en: 'Add it under “promises”.',
  }),
  'unknown-persona': dangling('una persona', 'persona', {
    es: 'Agregue su archivo, «{given}.yaml», junto a pack.yaml o en la carpeta «cast» de al lado, o elija otra.',
    en: 'Add its file, “{given}.yaml”, beside pack.yaml or in the folder “cast” there, or choose another.',
  }),
  'unknown-scenario': dangling('una situación', 'scenario', {
    es: 'Agregue «{given}.yaml» al paquete, o quítela de la lista.',
    en: 'Add “{given}.yaml” to the pack, or take it off the list.',
  }),
  'broken-persona': {
    severity: 'error',
    what: {
      es: 'La persona «{given}» tiene problemas propios.',
      en: 'The persona “{given}” has problems of its own.',
    },
    mend: { es: 'Arregle su archivo primero.', en: 'Mend its file first.' },
  },
  'extends-cycle': {
    severity: 'error',
    what: { es: '«{given}» termina heredando de sí misma.', en: '“{given}” ends up extending itself.' },
    mend: { es: 'Corte la cadena de «extends».', en: 'Break the chain of “extends”.' },
  },
  'scenario-not-listed': {
    severity: 'warning',
    what: {
      es: 'El paquete no menciona la situación «{given}».',
      en: 'The pack does not list the scenario “{given}”.',
    },
    mend: {
      es: 'Agréguela a «scenarios» en pack.yaml; si no, nadie la verá.',
      en: 'Add it to “scenarios” in pack.yaml; otherwise nobody will see it.',
    },
  },
  'missing-pack': {
    severity: 'warning',
    what: { es: 'En esta carpeta no hay pack.yaml.', en: 'There is no pack.yaml in this folder.' },
    mend: {
      es: 'Agregue uno con id, versión, idiomas, título y la lista de situaciones.',
      en: 'Add one with an id, a version, languages, a title and the list of scenarios.',
    },
  },
  'bad-id': {
    severity: 'error',
    what: { es: '«{given}» no sirve de identificador.', en: '“{given}” cannot be an id.' },
    mend: {
      es: 'Minúsculas sin acento, cifras y guiones, empezando por letra: {better}.',
      en: 'Small plain letters, digits and hyphens, a letter first: {better}.',
    },
  },
  'reserved-id': {
    severity: 'error',
    what: { es: '«{given}» es un nombre reservado.', en: '“{given}” is a reserved name.' },
    mend: { es: 'Elija otro.', en: 'Choose another.' },
  },
  'bad-variable': {
    severity: 'error',
    what: { es: '«{given}» no sirve de variable.', en: '“{given}” cannot be a variable.' },
    mend: { es: 'Minúsculas, cifras y «_»: branch_name.', en: 'Small letters, digits and “_”: branch_name.' },
  },
  'duplicate-id': {
    severity: 'error',
    what: { es: 'El identificador «{given}» ya está en uso.', en: 'The id “{given}” is already taken.' },
    mend: { es: 'Déle otro: los registros dependen de él.', en: 'Give it another: records depend on it.' },
  },
} as const satisfies Record<string, Diagnosis>;
