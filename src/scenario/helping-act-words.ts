/** The acts that help, in words. */
import type { Titled } from './compiled.ts';
import type { Act } from './vocabulary.ts';

/** Techniques: what each is called and means. */
export const HELPING_ACT_WORDS = {
  greet: {
    title: { es: 'Saludar', en: 'Greet' },
    meaning: { es: 'Abrir con nombre y buen tono.', en: 'Open with a name and a good tone.' },
  },
  listen: {
    title: { es: 'Escuchar', en: 'Listen' },
    meaning: {
      es: 'Callar y dejar que termine; lo que cuenta sirve después.',
      en: 'Stay quiet and let them finish; what they tell is of use later.',
    },
  },
  breathe: {
    title: { es: 'Respirar', en: 'Breathe' },
    meaning: {
      es: 'Un segundo para uno mismo antes de contestar.',
      en: 'One second for yourself before answering.',
    },
  },
  paraphrase: {
    title: { es: 'Parafrasear', en: 'Paraphrase' },
    meaning: {
      es: 'Devolver lo que contó, con sus datos.',
      en: 'Give back what they told you, with their own facts.',
    },
  },
  ask_open: {
    title: { es: 'Preguntar abierto', en: 'Ask openly' },
    meaning: {
      es: 'Una pregunta que no se contesta con sí o no.',
      en: 'A question that yes or no will not answer.',
    },
  },
  empathise: {
    title: { es: 'Empatizar', en: 'Empathise' },
    meaning: {
      es: 'Nombrar lo que la persona siente, y por qué se entiende.',
      en: 'Name what the person feels, and why it makes sense.',
    },
  },
  regret: {
    title: { es: 'Lamentar', en: 'Regret' },
    meaning: {
      es: 'Decir que duele lo que pasó, sin asumirlo.',
      en: 'Say you are sorry it happened, without owning it.',
    },
  },
  scripted_courtesy: {
    title: { es: 'Cortesía de guion', en: 'Scripted courtesy' },
    meaning: {
      es: 'Frases hechas que sirven para cualquiera.',
      en: 'Set phrases that would do for anybody.',
    },
  },
  feign_interest: {
    title: { es: 'Fingir interés', en: 'Feign interest' },
    meaning: { es: 'Buenas palabras sin estar escuchando.', en: 'Good words while not listening.' },
  },
  own_apology: {
    title: { es: 'Disculpa propia', en: 'Own apology' },
    meaning: { es: 'Pedir disculpas por lo nuestro, sin peros.', en: 'Apologise for our part, with no but.' },
  },
  thank: {
    title: { es: 'Agradecer', en: 'Thank' },
    meaning: {
      es: 'Reconocer el esfuerzo de haber llamado o esperado.',
      en: 'Acknowledge the trouble of calling or waiting.',
    },
  },
  acknowledge_receipt: {
    title: { es: 'Acusar recibo', en: 'Acknowledge receipt' },
    meaning: {
      es: 'Decir pronto y con verdad que ya se empezó.',
      en: 'Say soon and truthfully that work has begun.',
    },
  },
  side_with: {
    title: { es: 'Ponerse de su lado', en: 'Side with' },
    meaning: {
      es: 'Mostrar que se está del lado de la persona.',
      en: "Show that you stand on the person's side.",
    },
  },
  own_it: {
    title: { es: 'Hacerse cargo', en: 'Own it' },
    meaning: { es: 'Tomar el asunto en las propias manos.', en: 'Take the matter into your own hands.' },
  },
  meet_minds: {
    title: { es: 'Ponerse de acuerdo', en: 'Meet minds' },
    meaning: {
      es: 'Acordar juntos qué sería un buen resultado.',
      en: 'Agree together on what a good outcome would be.',
    },
  },
  remedy: {
    title: { es: 'Remediar', en: 'Remedy' },
    meaning: { es: 'Ofrecer lo que repara la pérdida.', en: 'Offer what repairs the loss.' },
  },
  offer_choice: {
    title: { es: 'Dar a elegir', en: 'Offer a choice' },
    meaning: {
      es: 'Dos caminos posibles, y que la persona elija.',
      en: 'Two possible ways, and the person picks.',
    },
  },
  goodwill_gesture: {
    title: { es: 'Gesto de buena voluntad', en: 'Goodwill gesture' },
    meaning: { es: 'Algo de más, por la molestia.', en: 'Something extra, for the trouble.' },
  },
  explain: {
    title: { es: 'Explicar', en: 'Explain' },
    meaning: { es: 'Contar por qué pasó, en palabras llanas.', en: 'Tell why it happened, in plain words.' },
  },
  confirm: {
    title: { es: 'Confirmar', en: 'Confirm' },
    meaning: { es: 'Asegurarse de que lo ofrecido sirve.', en: 'Make sure that what is offered will do.' },
  },
  act_now: {
    title: { es: 'Actuar ya', en: 'Act now' },
    meaning: { es: 'Hacerlo en el momento, a la vista.', en: 'Do it at once, where it can be seen.' },
  },
  follow_up: {
    title: { es: 'Dar seguimiento', en: 'Follow up' },
    meaning: {
      es: 'Volver a llamar, con fecha, hasta que esté bien.',
      en: 'Come back, on a date, until it is right.',
    },
  },
  record: {
    title: { es: 'Dejar registro', en: 'Record' },
    meaning: {
      es: 'Anotar la causa para que no se repita.',
      en: 'Write the cause down so that it does not happen again.',
    },
  },
  walk_me_through: {
    title: { es: 'Guíeme otra vez', en: 'Walk me through it' },
    meaning: {
      es: 'Pedir que lo cuente paso a paso, hasta que lo vea solo.',
      en: 'Ask to be taken through it step by step, until they see it themselves.',
    },
  },
  no_with_alternative: {
    title: { es: 'No con alternativa', en: 'No with an alternative' },
    meaning: { es: 'Decir que no y qué sí se puede.', en: 'Say no, and what can be done instead.' },
  },
  firm_no: {
    title: { es: 'No firme', en: 'Firm no' },
    meaning: {
      es: 'Parar algo peligroso, sin rodeos y con respeto.',
      en: 'Stop something dangerous, plainly and with respect.',
    },
  },
  ignore_bait: {
    title: { es: 'No morder', en: 'Leave the bait' },
    meaning: {
      es: 'Dejar pasar la provocación y volver al asunto.',
      en: 'Let the provocation pass and return to the matter.',
    },
  },
  ease_tension: {
    title: { es: 'Bajar la tensión', en: 'Ease the tension' },
    meaning: {
      es: 'Quitarle fuerza al momento con calma o una pregunta sincera.',
      en: 'Take the force out of the moment with calm or an honest question.',
    },
  },
  first_person_limit: {
    title: { es: 'Límite en primera persona', en: 'First-person limit' },
    meaning: {
      es: 'Decir qué no puedo aceptar yo, y cómo seguimos.',
      en: 'Say what I cannot accept, and how we go on.',
    },
  },
  warn_of_end: {
    title: { es: 'Avisar del final', en: 'Warn of the end' },
    meaning: {
      es: 'Decir claro que, si sigue, la conversación termina.',
      en: 'Say clearly that the conversation will end if this goes on.',
    },
  },
  end_contact: {
    title: { es: 'Terminar el contacto', en: 'End the contact' },
    meaning: {
      es: 'Cerrar la conversación, avisada y con un camino.',
      en: 'Close the conversation, after a warning and with a way back.',
    },
  },
  warm_transfer: {
    title: { es: 'Traspaso acompañado', en: 'Warm transfer' },
    meaning: {
      es: 'Pasar el caso contado, para que no empiece de cero.',
      en: 'Pass the case on with its story, so that nobody starts again.',
    },
  },
  step_back: {
    title: { es: 'Tomar distancia', en: 'Step back' },
    meaning: { es: 'Dar un paso atrás ante un peligro.', en: 'Take a step away from danger.' },
  },
  call_help: {
    title: { es: 'Pedir ayuda', en: 'Call for help' },
    meaning: { es: 'Llamar a alguien cuando hay peligro.', en: 'Call somebody when there is danger.' },
  },
  leave_to_safety: {
    title: { es: 'Ponerse a salvo', en: 'Leave to safety' },
    meaning: {
      es: 'Salir del lugar cuando quedarse es peligroso.',
      en: 'Leave the place when staying is dangerous.',
    },
  },
} as const satisfies Partial<Record<Act, Titled>>;
