import type { EndingKind, Words } from '../scenario/scenario.ts';

/** How a run went, in one word and one sentence; what is good depends on how it ended (decision 9). */
export interface Verdict {
  readonly grade: 'good' | 'fair' | 'poor';
  readonly title: Words;
  readonly words: Words;
}

const GOOD_FROM = 70;
const FAIR_FROM = 45;

/** The verdict on an outcome of 0–100; `kind` null while the two still talk. */
export function verdictOn(outcome: number, kind: EndingKind | null): Verdict {
  const grade = outcome >= GOOD_FROM ? 'good' : outcome >= FAIR_FROM ? 'fair' : 'poor';
  return { grade, title: TITLES[grade], words: SENTENCES[kind === null ? 'open' : FAMILY[kind]][grade] };
}

const TITLES: Readonly<Record<Verdict['grade'], Words>> = {
  good: { es: 'Bien llevado', en: 'Well handled' },
  fair: { es: 'A medio camino', en: 'Halfway there' },
  poor: { es: 'Se perdió', en: 'Lost' },
};

type Family = 'open' | 'closed' | 'left' | 'passed_on' | 'limit' | 'safety' | 'hazard';

const FAMILY = {
  reconciled: 'closed',
  settled: 'closed',
  resigned: 'closed',
  escalated: 'closed',
  went_public: 'closed',
  walked_out: 'left',
  gave_up: 'left',
  handed_over: 'passed_on',
  ended_with_limit: 'limit',
  left_to_safety: 'safety',
  unsafe: 'safety',
  hazard_stopped: 'hazard',
  hazard_stood: 'hazard',
} as const satisfies Record<EndingKind, Family>;

const SENTENCES: Readonly<Record<Family, Readonly<Record<Verdict['grade'], Words>>>> = {
  open: {
    good: {
      es: 'Va bien: lo escuchado pesa más que lo dicho.',
      en: 'Going well: listening has done more than talking.',
    },
    fair: { es: 'Todavía puede inclinarse hacia cualquier lado.', en: 'It can still tip either way.' },
    poor: { es: 'Va mal, y todavía tiene arreglo.', en: 'Going badly, and it can still be mended.' },
  },
  closed: {
    good: {
      es: 'Lo recordará como un problema que alguien tomó en sus manos.',
      en: 'It will be remembered as a problem that somebody took in hand.',
    },
    fair: {
      es: 'El asunto quedó tratado; la persona, a medias.',
      en: 'The matter was dealt with; the person, only half.',
    },
    poor: {
      es: 'Se cerró el asunto y quedó la molestia.',
      en: 'The matter was closed and the grievance stayed.',
    },
  },
  left: {
    good: { es: 'Se fue, pero sin rencor.', en: 'They left, but without a grudge.' },
    fair: { es: 'Se fue sin lo que vino a buscar.', en: 'They left without what they came for.' },
    poor: {
      es: 'Se fue. Lo que contará es cómo le hablaron.',
      en: 'They left. What they will tell is how they were spoken to.',
    },
  },
  passed_on: {
    good: {
      es: 'Entregó el caso completo: nadie tuvo que empezar de nuevo.',
      en: 'You handed over the whole case: nobody had to begin again.',
    },
    fair: {
      es: 'Pasó el caso, y con él parte del enojo.',
      en: 'You passed on the case, and part of the anger with it.',
    },
    poor: {
      es: 'Pasar a la persona no es lo mismo que pasar el caso.',
      en: 'Passing on a person is not the same as passing on a case.',
    },
  },
  limit: {
    good: {
      es: 'Límite, camino, aviso y fin, en ese orden: terminar así también es servicio.',
      en: 'A limit, a way on, a warning and the end, in that order: ending it so is service too.',
    },
    fair: {
      es: 'Había motivo para terminar; faltó un paso antes.',
      en: 'There was cause to end it; a step before that was missing.',
    },
    poor: {
      es: 'Terminó sin límite ni aviso: desde el otro lado, le colgaron.',
      en: 'You ended it without limit or warning: from the other side, somebody hung up.',
    },
  },
  safety: {
    good: {
      es: 'Salió a tiempo. Ningún cliente vale un golpe.',
      en: 'You got out in time. No customer is worth a blow.',
    },
    fair: { es: 'Salió, más tarde de lo prudente.', en: 'You got out, later than was wise.' },
    poor: {
      es: 'Ante una amenaza se sale y se pide ayuda; aquí faltó, o no la había.',
      en: 'Faced with a threat one leaves and calls help; here that was missing, or there was none.',
    },
  },
  hazard: {
    good: { es: 'Dijo que no a tiempo, y con respeto.', en: 'You said no in time, and with respect.' },
    fair: { es: 'El no llegó, aunque tarde o seco.', en: 'The no came, though late or bare.' },
    poor: { es: 'El peligro siguió mientras se hablaba.', en: 'The danger went on while you talked.' },
  },
};
