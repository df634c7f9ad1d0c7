/** Acts and their families in words: a title and one line of meaning. */
import type { Titled } from './compiled.ts';
import type { Act, ActClass } from './vocabulary.ts';

/** What each act is called and means; a title, however spelled, is also an alias in YAML. */
export const ACT_WORDS = {
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
  quote_contract: {
    title: { es: 'Citar el contrato', en: 'Quote the contract' },
    meaning: { es: 'Ganar con la letra chica.', en: 'Win with the small print.' },
  },
  blame_management: {
    title: { es: 'Culpar a la gerencia', en: 'Blame management' },
    meaning: {
      es: 'Decir que lo decidieron otros, más arriba.',
      en: 'Say that others, higher up, decided it.',
    },
  },
  point_to_website: {
    title: { es: 'Mandar al sitio web', en: 'Point to the website' },
    meaning: { es: 'Quitarse el caso con una dirección.', en: 'Get rid of the case with an address.' },
  },
  blame_supplier: {
    title: { es: 'Culpar al proveedor', en: 'Blame the supplier' },
    meaning: { es: 'Decir que la falla fue de otra empresa.', en: 'Say that another company failed.' },
  },
  silence: {
    title: { es: 'Silencio', en: 'Silence' },
    meaning: { es: 'No contestar cuando toca.', en: 'Not answering when it is your turn.' },
  },
  blame_customer: {
    title: { es: 'Culpar al cliente', en: 'Blame the customer' },
    meaning: { es: 'Decir o insinuar que la culpa es suya.', en: 'Say or hint that it is their own fault.' },
  },
  deny_problem: {
    title: { es: 'Negar el problema', en: 'Deny the problem' },
    meaning: { es: 'Decir que aquí no pasa nada.', en: 'Say that nothing is wrong.' },
  },
  badmouth_colleague: {
    title: { es: 'Hablar mal de un colega', en: 'Badmouth a colleague' },
    meaning: {
      es: 'Quedar bien a costa de otra persona o de otra área.',
      en: 'Look good at the expense of another person or department.',
    },
  },
  contradict_colleague: {
    title: { es: 'Desautorizar a un colega', en: 'Contradict a colleague' },
    meaning: {
      es: 'Decir que lo que dijo otro no vale.',
      en: 'Say that what a colleague said does not count.',
    },
  },
  reveal_internals: {
    title: { es: 'Contar lo interno', en: 'Reveal internals' },
    meaning: {
      es: 'Revelar datos o asuntos que no son del cliente.',
      en: "Give away data or matters that are not the customer's.",
    },
  },
  interrupt: {
    title: { es: 'Interrumpir', en: 'Interrupt' },
    meaning: { es: 'Cortar la frase de quien habla.', en: 'Cut in while the other is speaking.' },
  },
  refute: {
    title: { es: 'Rebatir', en: 'Refute' },
    meaning: { es: 'Demostrar que no tiene razón.', en: 'Prove them wrong.' },
  },
  retaliate: {
    title: { es: 'Contraatacar', en: 'Retaliate' },
    meaning: { es: 'Devolver el golpe.', en: 'Hit back.' },
  },
  touch_customer: {
    title: { es: 'Tocar al cliente', en: 'Touch the customer' },
    meaning: { es: 'Poner la mano encima.', en: 'Lay a hand on the person.' },
  },
  tell_to_calm_down: {
    title: { es: 'Pedir que se calme', en: 'Tell to calm down' },
    meaning: { es: 'Mandar en lo que el otro siente.', en: 'Give orders about what the other feels.' },
  },
  quote_policy: {
    title: { es: 'Citar la política', en: 'Quote policy' },
    meaning: { es: 'Escudarse en la norma.', en: 'Hide behind a rule.' },
  },
  false_apology: {
    title: { es: 'Disculpa falsa', en: 'False apology' },
    meaning: {
      es: 'Pedir perdón sin decir por qué, o con un pero.',
      en: 'Apologise for nothing in particular, or with a but.',
    },
  },
  cold_transfer: {
    title: { es: 'Traspaso en frío', en: 'Cold transfer' },
    meaning: { es: 'Pasar la llamada sin contar nada.', en: 'Pass the call on without a word.' },
  },
  bare_limit: {
    title: { es: 'Límite seco', en: 'Bare limit' },
    meaning: { es: 'Un límite sin salida: una pared.', en: 'A limit with no way on: a wall.' },
  },
  second_person_threat: {
    title: { es: 'Amenaza en segunda persona', en: 'Second-person threat' },
    meaning: { es: '«Si usted sigue, yo…».', en: '“If you go on, I will…”' },
  },
  rush: {
    title: { es: 'Apurar', en: 'Rush' },
    meaning: { es: 'Mostrar prisa por terminar.', en: 'Show that you want it over with.' },
  },
  capitulate: {
    title: { es: 'Ceder', en: 'Give in' },
    meaning: { es: 'Dar lo que sea para que pare.', en: 'Hand over anything to make it stop.' },
  },
  empty_promise: {
    title: { es: 'Promesa vacía', en: 'Empty promise' },
    meaning: { es: 'Prometer lo que no se puede cumplir.', en: 'Promise what cannot be kept.' },
  },
  allow_hazard: {
    title: { es: 'Permitir el peligro', en: 'Allow the hazard' },
    meaning: {
      es: 'Dejar pasar algo peligroso por no incomodar.',
      en: 'Let something dangerous go on so as not to displease.',
    },
  },
} as const satisfies Record<Act, Titled>;

/** What each family of acts is called and means. */
export const CLASS_WORDS = {
  listening: {
    title: { es: 'Escuchar', en: 'Listening' },
    meaning: { es: 'Dejar que la persona cuente.', en: 'Letting the person tell.' },
  },
  understanding: {
    title: { es: 'Entender', en: 'Understanding' },
    meaning: { es: 'Comprobar que se entendió bien.', en: 'Checking that you understood.' },
  },
  feeling: {
    title: { es: 'Sentir con', en: 'Feeling' },
    meaning: { es: 'Responder a lo que la persona siente.', en: 'Answering what the person feels.' },
  },
  apology: {
    title: { es: 'Disculparse', en: 'Apology' },
    meaning: { es: 'Reconocer la propia parte.', en: 'Owning up to our part.' },
  },
  respect: {
    title: { es: 'Respeto', en: 'Respect' },
    meaning: { es: 'Cuidar la dignidad de la persona.', en: "Keeping the person's dignity." },
  },
  solidarity: {
    title: { es: 'Solidaridad', en: 'Solidarity' },
    meaning: { es: 'Ponerse del lado de la persona.', en: "Standing on the person's side." },
  },
  ownership: {
    title: { es: 'Hacerse cargo', en: 'Ownership' },
    meaning: { es: 'Tomar el asunto en las manos.', en: 'Taking the matter in hand.' },
  },
  remedy: {
    title: { es: 'Reparar', en: 'Remedy' },
    meaning: { es: 'Ofrecer lo que arregla la pérdida.', en: 'Offering what mends the loss.' },
  },
  closing: {
    title: { es: 'Cerrar', en: 'Closing' },
    meaning: { es: 'Confirmar, hacer, seguir y anotar.', en: 'Confirming, doing, following up, recording.' },
  },
  correction: {
    title: { es: 'Corregir', en: 'Correction' },
    meaning: { es: 'Ayudar a ver un error sin humillar.', en: 'Helping to see a mistake without humbling.' },
  },
  honest_no: {
    title: { es: 'No honesto', en: 'Honest no' },
    meaning: {
      es: 'Decir que no con verdad y con una salida.',
      en: 'Saying no truthfully and with a way on.',
    },
  },
  limit: {
    title: { es: 'Límite', en: 'Limit' },
    meaning: { es: 'Cuidarse sin atacar.', en: 'Looking after yourself without attacking.' },
  },
  bait_refusal: {
    title: { es: 'No morder', en: 'Refusing bait' },
    meaning: { es: 'Dejar pasar la provocación.', en: 'Letting provocation pass.' },
  },
  transfer: {
    title: { es: 'Traspaso', en: 'Transfer' },
    meaning: { es: 'Pasar el caso a quien puede.', en: 'Passing the case to somebody who can.' },
  },
  safety: {
    title: { es: 'Seguridad', en: 'Safety' },
    meaning: { es: 'Ponerse y poner a otros a salvo.', en: 'Bringing yourself and others to safety.' },
  },
  self_care: {
    title: { es: 'Cuidado propio', en: 'Self-care' },
    meaning: { es: 'Recuperar la propia calma.', en: 'Recovering your own calm.' },
  },
  harm: {
    title: { es: 'Daño', en: 'Harm' },
    meaning: { es: 'Lo que enoja, humilla o abandona.', en: 'What angers, humbles or abandons.' },
  },
  giving_in: {
    title: { es: 'Ceder', en: 'Giving in' },
    meaning: {
      es: 'Dar lo que no se debe para que pare.',
      en: 'Giving what should not be given to make it stop.',
    },
  },
} as const satisfies Record<ActClass, Titled>;
