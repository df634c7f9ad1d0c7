/** The scene in words: channels, endings, situations, sources. */
import type { Titled } from './compiled.ts';
import type { Channel, EndingKind, Source, StockSituation } from './vocabulary.ts';

/** Where the conversation happens. */
export const CHANNEL_WORDS = {
  counter: {
    title: { es: 'Mostrador', en: 'Counter' },
    meaning: { es: 'Cara a cara, con otros mirando.', en: 'Face to face, with others watching.' },
  },
  phone: {
    title: { es: 'Teléfono', en: 'Phone' },
    meaning: { es: 'Solo la voz.', en: 'The voice alone.' },
  },
  video: {
    title: { es: 'Videollamada', en: 'Video call' },
    meaning: { es: 'Cara y voz, a distancia.', en: 'Face and voice, at a distance.' },
  },
  chat: {
    title: { es: 'Chat', en: 'Chat' },
    meaning: { es: 'Mensajes cortos, respuesta en minutos.', en: 'Short messages, answers within minutes.' },
  },
  email: {
    title: { es: 'Correo', en: 'Email' },
    meaning: { es: 'Por escrito, respuesta en horas.', en: 'In writing, answers within hours.' },
  },
  social: {
    title: { es: 'Redes sociales', en: 'Social media' },
    meaning: { es: 'Por escrito y en público.', en: 'In writing and in public.' },
  },
  visit: {
    title: { es: 'Visita', en: 'Visit' },
    meaning: { es: 'En el lugar del cliente.', en: "At the customer's own place." },
  },
} as const satisfies Record<Channel, Titled>;

/** How a conversation can end. */
export const ENDING_WORDS = {
  reconciled: {
    title: { es: 'Reconciliación', en: 'Reconciled' },
    meaning: { es: 'Se va mejor de lo que llegó.', en: 'Leaves better than they came.' },
  },
  settled: {
    title: { es: 'Resuelto', en: 'Settled' },
    meaning: { es: 'El asunto queda arreglado.', en: 'The matter is put right.' },
  },
  resigned: {
    title: { es: 'Resignación', en: 'Resigned' },
    meaning: { es: 'Acepta porque no le queda otra.', en: 'Accepts for lack of anything else.' },
  },
  gave_up: {
    title: { es: 'Se rindió', en: 'Gave up' },
    meaning: { es: 'Deja de insistir y no vuelve.', en: 'Stops asking and does not come back.' },
  },
  walked_out: {
    title: { es: 'Se fue', en: 'Walked out' },
    meaning: { es: 'Se va enojado.', en: 'Leaves angry.' },
  },
  escalated: {
    title: { es: 'Escaló', en: 'Escalated' },
    meaning: { es: 'El caso sube a otra instancia.', en: 'The case goes to a higher place.' },
  },
  went_public: {
    title: { es: 'Se hizo público', en: 'Went public' },
    meaning: { es: 'Lo cuenta donde todos lo leen.', en: 'Tells it where everybody reads.' },
  },
  handed_over: {
    title: { es: 'En otras manos', en: 'Handed over' },
    meaning: { es: 'Otra persona sigue con el caso.', en: 'Another person goes on with the case.' },
  },
  ended_with_limit: {
    title: { es: 'Final con límite', en: 'Ended with a limit' },
    meaning: { es: 'Se cerró tras un límite y un aviso.', en: 'Closed after a limit and a warning.' },
  },
  left_to_safety: {
    title: { es: 'A salvo', en: 'Left to safety' },
    meaning: { es: 'Se salió del peligro.', en: 'Got out of danger.' },
  },
  hazard_stopped: {
    title: { es: 'Peligro detenido', en: 'Hazard stopped' },
    meaning: { es: 'Lo peligroso paró a tiempo.', en: 'What was dangerous stopped in time.' },
  },
  hazard_stood: {
    title: { es: 'Peligro en pie', en: 'Hazard left standing' },
    meaning: { es: 'Lo peligroso siguió.', en: 'What was dangerous went on.' },
  },
  unsafe: {
    title: { es: 'Inseguro', en: 'Unsafe' },
    meaning: { es: 'Alguien quedó en peligro.', en: 'Somebody was left in danger.' },
  },
} as const satisfies Record<EndingKind, Titled>;

/** When a persona says a stock line. */
export const SITUATION_WORDS = {
  softer: {
    title: { es: 'Más suave', en: 'Softer' },
    meaning: { es: 'Después de algo que le hizo bien.', en: 'After something that did them good.' },
  },
  harder: {
    title: { es: 'Más duro', en: 'Harder' },
    meaning: { es: 'Después de algo que le cayó mal.', en: 'After something that went down badly.' },
  },
  any: {
    title: { es: 'Cualquiera', en: 'Any' },
    meaning: { es: 'Cuando nada cambió mucho.', en: 'When nothing changed much.' },
  },
  listening: {
    title: { es: 'Al ser escuchado', en: 'Listened to' },
    meaning: {
      es: 'Cuando usted escucha y aún hay qué contar.',
      en: 'When you listen and there is more to tell.',
    },
  },
  listened_out: {
    title: { es: 'Ya contó todo', en: 'All told' },
    meaning: { es: 'Cuando usted escucha y no queda nada.', en: 'When you listen and nothing is left.' },
  },
  breathing: {
    title: { es: 'Al tomar aire', en: 'Breathing' },
    meaning: { es: 'Cuando usted respira.', en: 'When you take a breath.' },
  },
  interrupted: {
    title: { es: 'Al ser interrumpido', en: 'Interrupted' },
    meaning: { es: 'Cuando le cortan la frase.', en: 'When they are cut off.' },
  },
  repeated: {
    title: { es: 'Al oír lo mismo', en: 'Repeated' },
    meaning: { es: 'Cuando oye otra vez lo mismo.', en: 'When they hear the same again.' },
  },
  silence: {
    title: { es: 'Ante el silencio', en: 'Silence' },
    meaning: { es: 'Cuando nadie contesta.', en: 'When nobody answers.' },
  },
  limit: {
    title: { es: 'Ante un límite', en: 'Limit' },
    meaning: { es: 'Cuando usted pone un límite.', en: 'When you set a limit.' },
  },
  warned: {
    title: { es: 'Ante un aviso', en: 'Warned' },
    meaning: { es: 'Cuando usted avisa que puede terminar.', en: 'When you warn that it may end.' },
  },
  stepped_back: {
    title: { es: 'Ante la distancia', en: 'Stepped back' },
    meaning: { es: 'Cuando usted da un paso atrás.', en: 'When you step back.' },
  },
  help_called: {
    title: { es: 'Al llamar ayuda', en: 'Help called' },
    meaning: { es: 'Cuando usted llama a alguien.', en: 'When you call somebody.' },
  },
  hand_over: {
    title: { es: 'Ante el traspaso', en: 'Hand-over' },
    meaning: { es: 'Cuando pasa a otra persona.', en: 'When passed to somebody else.' },
  },
  walks_out: {
    title: { es: 'Al irse', en: 'Walking out' },
    meaning: { es: 'Cuando se va.', en: 'When they leave.' },
  },
  gives_up: {
    title: { es: 'Al rendirse', en: 'Giving up' },
    meaning: { es: 'Cuando deja de insistir.', en: 'When they stop asking.' },
  },
  contact_ended: {
    title: { es: 'Al terminar el contacto', en: 'Contact ended' },
    meaning: { es: 'Cuando usted termina la conversación.', en: 'When you end the conversation.' },
  },
} as const satisfies Record<StockSituation, Titled>;

/** The texts this house teaches. */
export const SOURCE_WORDS = {
  'always-right': {
    title: { es: 'El cliente no siempre tiene la razón', en: 'The customer is not always right' },
    meaning: {
      es: 'Escuchar primero, corregir despacio, y las excepciones.',
      en: 'Listen first, correct slowly, and the exceptions.',
    },
  },
  'real-service': {
    title: { es: 'Lo que cuenta es la percepción', en: 'What counts is perception' },
    meaning: {
      es: 'Servicio real, trabajo en equipo y momentos de la verdad.',
      en: 'Real service, teamwork and moments of truth.',
    },
  },
  'harmful-advice': {
    title: { es: 'Malos consejos', en: 'Harmful advice' },
    meaning: {
      es: 'Lo que se dice con buena intención y enfurece.',
      en: 'What is said with good intentions and enrages.',
    },
  },
  'hellish-customers': {
    title: { es: 'Clientes del infierno', en: 'Customers from hell' },
    meaning: { es: 'Reconocer el juego y no morder.', en: 'Recognise the game and do not bite.' },
  },
  'three-ways-of-listening': {
    title: { es: 'Tres maneras de escuchar', en: 'Three ways of listening' },
    meaning: { es: 'Que la queja no se disuelva.', en: 'Not letting the complaint dissolve.' },
  },
} as const satisfies Record<Source, Titled>;
