/** The acts that harm or give in, in words. */
import type { Titled } from './compiled.ts';
import type { Act } from './vocabulary.ts';

/** Anti-patterns: what each is called and means. */
export const HARMING_ACT_WORDS = {
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
} as const satisfies Partial<Record<Act, Titled>>;
