import type { EndingKind, Words } from '../scenario/scenario.ts';

/** How a contact ended and what came of it, where the scenario wrote no ending of that kind. */
export const PLAIN_ENDINGS: Readonly<
  Record<EndingKind, { readonly title: Words; readonly epilogue: Words }>
> = {
  reconciled: {
    title: { es: 'En buenos términos', en: 'On good terms' },
    epilogue: { es: 'Volvió, y preguntó por usted.', en: 'They came back, and asked for you by name.' },
  },
  settled: {
    title: { es: 'Resuelto', en: 'Settled' },
    epilogue: { es: 'El asunto quedó cerrado.', en: 'The matter stayed closed.' },
  },
  resigned: {
    title: { es: 'Se conformó', en: 'They settled for less' },
    epilogue: {
      es: 'No volvió a reclamar. Tampoco volvió.',
      en: 'No more complaints came. No more orders either.',
    },
  },
  gave_up: {
    title: { es: 'Se dio por vencido sin decirlo', en: 'Gave up without a word' },
    epilogue: {
      es: 'No reclamó más. Se fue en silencio y lo contó en su casa.',
      en: 'Never complained again. Left quietly, and told everyone at home.',
    },
  },
  walked_out: {
    title: { es: 'Cortó y se fue', en: 'Gone in anger' },
    epilogue: {
      es: 'Esa misma semana se pasó a la competencia.',
      en: 'Within the week the account had moved to a competitor.',
    },
  },
  escalated: {
    title: { es: 'Pasó a instancias mayores', en: 'Taken higher' },
    epilogue: {
      es: 'Llegó una queja formal con fecha, hora y su nombre.',
      en: 'A formal complaint arrived, with the date, the hour and your name.',
    },
  },
  went_public: {
    title: { es: 'Lo contó en público', en: 'Out in public' },
    epilogue: {
      es: 'La historia circuló por las redes, con capturas.',
      en: 'The story went round online, screenshots included.',
    },
  },
  handed_over: {
    title: { es: 'En otras manos', en: 'In other hands' },
    epilogue: {
      es: 'Otra persona siguió desde lo que recibió de usted.',
      en: 'Somebody else went on from what you had passed to them.',
    },
  },
  ended_with_limit: {
    title: { es: 'Usted terminó el contacto', en: 'You ended the contact' },
    epilogue: {
      es: 'El caso quedó anotado tal como fue. Nadie tuvo que aguantar más.',
      en: 'The case was noted the way it went. Nobody had to put up with more.',
    },
  },
  left_to_safety: {
    title: { es: 'A salvo', en: 'Out of harm’s way' },
    epilogue: { es: 'Nadie salió lastimado.', en: 'Nobody was hurt.' },
  },
  hazard_stopped: {
    title: { es: 'El peligro se detuvo', en: 'The danger was stopped' },
    epilogue: {
      es: 'No pasó nada, que era lo importante.',
      en: 'Nothing happened, which was the whole point.',
    },
  },
  hazard_stood: {
    title: { es: 'El peligro siguió ahí', en: 'The danger stayed' },
    epilogue: {
      es: 'Días después hubo que explicar por qué nadie dijo que no.',
      en: 'Days later somebody had to explain why nobody said no.',
    },
  },
  unsafe: {
    title: { es: 'Alguien quedó en peligro', en: 'Somebody was left in danger' },
    epilogue: {
      es: 'Hubo un parte de incidente. Ningún cliente vale eso.',
      en: 'There was an incident report. No customer is worth that.',
    },
  },
};
