import type { FlowWords } from './flow-words.ts';

/** Lo que el repaso dice en español, de lo que se siente al plan. */
export const FLOW_SPANISH: FlowWords = {
  over: 'La conversación terminó',
  ended: 'Cómo terminó',
  feel: 'Antes que nada: ¿cómo está usted?',
  feelHint: 'Una palabra para lo que siente ahora. Nadie la califica; también puede seguir sin decirla.',
  feelings: ['alivio', 'orgullo', 'calma', 'cansancio', 'tensión', 'fastidio', 'dolor', 'duda'],
  ownWord: 'Con una palabra suya',
  keepWord: 'Guardarla',
  felt: (word) => `Usted dijo: ${word}.`,
  feltLight: 'Es bueno saberlo. Téngalo presente al mirar lo que pasó.',
  feltHeavy:
    'Se entiende, después de una conversación así. Nada de lo que sigue habla de usted como persona.',
  feltOther: 'Gracias. Lo que se siente tiñe lo que se recuerda; por eso ayuda haberlo dicho antes.',
  changeWord: 'Otra palabra',
  abuse: 'A usted lo insultaron, y eso queda un rato en el cuerpo. Respire antes de mirarlo.',
  breatheFirst: 'Respirar un momento',
  course: 'Qué pasó',
  courseHint: 'Así de caliente quedó todo después de cada respuesta suya. Solo mírelo; todavía sin juzgar.',
  mark: '¿Dónde se decidió?',
  markAsk: 'Usted estuvo ahí. ¿Qué respuesta decidió cómo salió? Tóquela en la curva o elíjala aquí.',
  heatTo: (heat) => `quedó en ${heat}`,
  compare: 'Ver en qué coinciden',
  showMe: 'Mostrarme sin marcar',
  markFirst: 'Elija antes una respuesta, o deje que se lo muestre.',
  loadingWords: 'Buscando lo que usted dijo de esta conversación…',
  youMarked: (turn) => `Usted marcó el turno ${turn}.`,
  compared: {
    waiting:
      'La búsqueda todavía juega esta conversación de todas las otras maneras. Después verá en qué coinciden.',
    unknown: 'Sin la búsqueda no hay con qué compararlo.',
    dearest: 'Ahí fue: ninguna otra decisión pesó tanto como esta.',
    pivot: (turn) => `Vio una de las decisiones que más pesaron. La que más costó está en el turno ${turn}.`,
    after: (turn) =>
      `Muy cerca: una decisión que pesó más está un turno antes, en el ${turn}. Casi todos notamos el efecto antes que la causa.`,
    before: (turn) =>
      `Muy cerca: usted lo vio venir. Una decisión que pesó más llegó justo después, en el turno ${turn}.`,
    elsewhere: (turn) =>
      `La búsqueda lo ve en otra parte: de lo que más dependió fue del turno ${turn}. Las dos cosas pueden ser ciertas, porque lo que más se siente y lo que más cuesta no son lo mismo.`,
    none: 'La búsqueda no encuentra una sola decisión que lo explique: no había nada mucho mejor que decir.',
  },
  marked: {
    hottest: (by) => `Su turno es donde más se calentó: ${by} grados.`,
    hotter: (by) => `Ahí sí se calentó: ${by} grados.`,
    coolest: (by) => `Su turno es donde más se enfrió: ${by} grados. Los giros para bien también cuentan.`,
    cooler: (by) => `Ahí se enfrió ${by} grados: un giro para bien.`,
    same: 'Ahí la temperatura casi no se movió, y aun así puede decidirse mucho.',
  },
  notMarked:
    'Usted pidió que se lo mostrara. La próxima vez pruebe a adivinar antes: errar enseña tanto como acertar.',
  contents: 'En este repaso',
  plan: 'Su plan para la próxima vez',
  planHint:
    'Una frase con sus palabras. El plan que nombra el momento («si…») y lo que usted hará («entonces…») es el que se cumple.',
  planIf: 'Si',
  planThen: 'entonces yo',
  planIfHint: 'lo que pasa: «el cliente levanta la voz»',
  planThenHint: 'lo que hará: «suelto el aire y repito lo que entendí»',
  planIdea: (what) => `Una idea: lo que aquí habría llegado más lejos se llama «${what}».`,
  keepPlan: 'Guardar este plan',
  planNeedsIf: 'Diga cuándo: ¿qué va a notar?',
  planNeedsThen: 'Diga qué hará entonces.',
  planKept: 'Guardado. Lo volverá a ver cuando sea hora de recordar.',
  changePlan: 'Cambiarlo',
  ifThen: (when, then) => `Si ${when}, entonces yo ${then}.`,
  ways: 'Desde aquí',
  sitting: 'Este navegador no guarda nada: lo que diga aquí vale hasta que cierre la página.',
};
