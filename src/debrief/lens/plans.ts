/** The five sources as lists of steps, each with the acts that take it (domain 1.1 and 1.2). */
import { personaOf, type Conversation } from '../../conversation/conversation.ts';
import { CHANNEL_CLOCK, type Act, type Source, type Words } from '../../scenario/scenario.ts';

export interface StepPlan {
  readonly id: string;
  readonly title: Words;
  /** Number of the teaching in its source. */
  readonly teaching: number;
  /** Any of these takes the step. */
  readonly acts: readonly Act[];
  /** A step unless told. */
  readonly kind?: 'bad_advice';
  /** Always, unless told. */
  readonly isCalledFor?: (conversation: Conversation) => boolean;
}

export interface LensPlan {
  readonly source: Source;
  readonly title: Words;
  /** Whether the source puts its steps in an order. */
  readonly isOrdered: boolean;
  readonly steps: readonly StepPlan[];
}

const isOurFault = ({ scenario }: Conversation): boolean => scenario.issue.fault >= 0.4;
const isSolvable = ({ scenario }: Conversation): boolean => scenario.issue.resolvable > 0.3;
const isWritten = ({ scenario }: Conversation): boolean => CHANNEL_CLOCK[scenario.channel] === 'written';
const isHellish = (conversation: Conversation): boolean => personaOf(conversation).temperament.bait >= 0.5;
const wasAbused = ({ happenings }: Conversation): boolean =>
  happenings.some((each) => each.what === 'line_spoken' && (each.abuse > 0 || each.threat !== undefined));
const isHandedOver = ({ happenings }: Conversation): boolean =>
  happenings.some((each) => each.what === 'mood_changed' && each.acts.includes('cold_transfer'));

const HEARING: readonly Act[] = ['listen', 'paraphrase', 'walk_me_through'];
const AGREEING: readonly Act[] = ['meet_minds', 'remedy', 'offer_choice', 'no_with_alternative', 'confirm'];
const CLOSING: readonly Act[] = ['act_now', 'follow_up', 'record'];

const MAMA: LensPlan = {
  source: 'always-right',
  title: { es: 'MAMA: cuatro pasos', en: 'MAMA: four steps' },
  isOrdered: true,
  steps: [
    {
      id: 'make-time',
      title: { es: 'Hacer tiempo para escuchar', en: 'Make time to listen' },
      teaching: 5,
      acts: [...HEARING, 'ask_open'],
    },
    {
      id: 'acknowledge',
      title: { es: 'Reconocer y, si toca, disculparse', en: 'Acknowledge and, if called for, apologise' },
      teaching: 8,
      acts: ['own_apology', 'regret', 'empathise', 'acknowledge_receipt', 'own_it'],
    },
    {
      id: 'meet-minds',
      title: { es: 'Ponerse de acuerdo', en: 'Have a meeting of minds' },
      teaching: 18,
      acts: AGREEING,
    },
    {
      id: 'act',
      title: { es: 'Actuar y dar seguimiento', en: 'Act, and follow up' },
      teaching: 4,
      acts: CLOSING,
    },
  ],
};

const REAL_SERVICE: LensPlan = {
  source: 'real-service',
  title: { es: 'Los seis pasos del buen servicio', en: 'The six steps of real service' },
  isOrdered: false,
  steps: [
    {
      id: 'stay-calm',
      title: { es: 'Mantener la calma', en: 'Stay calm' },
      teaching: 37,
      acts: ['breathe', 'ignore_bait', 'ease_tension'],
      isCalledFor: isHellish,
    },
    {
      id: 'hear-out',
      title: { es: 'Escuchar sin interrumpir', en: 'Listen without interrupting' },
      teaching: 38,
      acts: HEARING,
    },
    {
      id: 'find-cause',
      title: { es: 'Buscar el fondo del problema', en: 'Look for the bottom of it' },
      teaching: 39,
      acts: ['ask_open', 'paraphrase', 'walk_me_through'],
    },
    {
      id: 'empathy',
      title: { es: 'Mostrar empatía y no culpar', en: 'Show empathy and never blame' },
      teaching: 40,
      acts: ['empathise', 'regret'],
    },
    {
      id: 'pass-on-whole',
      title: { es: 'Pasar el caso sin hacer repetir', en: 'Pass it on without a retelling' },
      teaching: 41,
      acts: ['warm_transfer'],
      isCalledFor: isHandedOver,
    },
    {
      id: 'follow-up',
      title: { es: 'Dar seguimiento', en: 'Follow up' },
      teaching: 42,
      acts: ['follow_up'],
      isCalledFor: isSolvable,
    },
  ],
};

const HARMFUL_ADVICE: LensPlan = {
  source: 'harmful-advice',
  title: { es: 'Siete conclusiones y cinco malos consejos', en: 'Seven conclusions and five bad advices' },
  isOrdered: false,
  steps: [
    {
      id: 'reply-fast',
      title: { es: 'Contestar pronto', en: 'Reply fast' },
      teaching: 71,
      acts: ['acknowledge_receipt'],
      isCalledFor: isWritten,
    },
    { id: 'listen', title: { es: 'Escuchar', en: 'Listen' }, teaching: 72, acts: HEARING },
    {
      id: 'hold-back',
      title: { es: 'No devolver el golpe', en: 'Hold back from hitting back' },
      teaching: 73,
      acts: ['ignore_bait', 'ease_tension', 'breathe'],
      isCalledFor: isHellish,
    },
    {
      id: 'stand-there',
      title: { es: 'Ponerse en su lugar', en: 'Stand where they stand' },
      teaching: 75,
      acts: ['paraphrase', 'empathise'],
    },
    {
      id: 'apologise',
      title: { es: 'Disculparse', en: 'Apologise' },
      teaching: 76,
      acts: ['own_apology', 'regret'],
      isCalledFor: isOurFault,
    },
    {
      id: 'support',
      title: { es: 'Proponer soluciones', en: 'Propose solutions' },
      teaching: 77,
      acts: ['remedy', 'offer_choice', 'goodwill_gesture', 'no_with_alternative'],
    },
    {
      id: 'keep-promises',
      title: { es: 'Cumplir lo prometido', en: 'Keep promises' },
      teaching: 78,
      acts: ['confirm', 'follow_up', 'act_now'],
    },
    bad(45, ['quote_contract'], { es: '«Estaba en su contrato»', en: '“It was in your contract”' }),
    bad(52, ['blame_management'], {
      es: '«Es una decisión de la gerencia»',
      en: '“It is a management decision”',
    }),
    bad(56, ['point_to_website'], { es: '«Está en el sitio web»', en: '“It is on the website”' }),
    bad(61, ['blame_supplier'], {
      es: '«Nos fallaron los proveedores»',
      en: '“Our suppliers let us down”',
    }),
    bad(66, ['silence'], { es: 'Silencio', en: 'Silence' }),
  ],
};

function bad(teaching: number, acts: readonly [Act], title: Words): StepPlan {
  return { id: acts[0].replaceAll('_', '-'), title, teaching, acts, kind: 'bad_advice' };
}

const HELLISH: LensPlan = {
  source: 'hellish-customers',
  title: { es: 'Cuatro métodos con clientes infernales', en: 'Four methods for hellish customers' },
  isOrdered: false,
  steps: [
    {
      id: 'see-no-evil',
      title: { es: 'No ver el mal, no oír el mal', en: 'See no evil, hear no evil' },
      teaching: 90,
      acts: ['ignore_bait'],
      isCalledFor: isHellish,
    },
    {
      id: 'ease-tension',
      title: { es: 'Aliviar la tensión', en: 'Ease the tension' },
      teaching: 93,
      acts: ['ease_tension'],
      isCalledFor: isHellish,
    },
    {
      id: 'transfer',
      title: { es: 'Transformar pasando el caso', en: 'Transform by handing over' },
      teaching: 95,
      acts: ['warm_transfer'],
      isCalledFor: isHandedOver,
    },
    {
      id: 'draw-a-line',
      title: { es: 'Poner un límite con un camino', en: 'Draw a line with a bridge' },
      teaching: 97,
      acts: ['first_person_limit'],
      isCalledFor: wasAbused,
    },
  ],
};

const THREE_WAYS: LensPlan = {
  source: 'three-ways-of-listening',
  title: { es: 'Tres maneras de escuchar', en: 'Three ways of listening' },
  isOrdered: true,
  steps: [
    {
      id: 'to-empathise',
      title: { es: 'Escuchar para empatizar', en: 'Listen to empathise' },
      teaching: 111,
      acts: ['listen', 'empathise', 'regret'],
    },
    {
      id: 'to-understand',
      title: { es: 'Escuchar para entender', en: 'Listen to understand' },
      teaching: 116,
      acts: ['ask_open', 'paraphrase', 'walk_me_through'],
    },
    {
      id: 'to-act',
      title: { es: 'Escuchar para actuar', en: 'Listen to act' },
      teaching: 118,
      acts: ['remedy', 'confirm', 'act_now', 'follow_up', 'record', 'no_with_alternative'],
    },
  ],
};

/** In the order of the sources. */
export const LENSES: readonly LensPlan[] = [MAMA, REAL_SERVICE, HARMFUL_ADVICE, HELLISH, THREE_WAYS];
