import type { ReaderDocument } from '../reader-document.ts';

export const EMPTY_FILE: ReaderDocument = {
  title: { es: 'Un archivo sin nada', en: 'A file with nothing in it' },
  meaning: {
    es: 'El archivo no contiene ni una clave; los comentarios no cuentan.',
    en: 'The file does not hold a single key; comments do not count.',
  },
  why: {
    es: 'Un archivo vacío suele ser uno que no se alcanzó a guardar. Si lo pasáramos por alto, la situación desaparecería del estante sin que nadie supiera por qué.',
    en: 'An empty file is usually one that never got saved. If we let it pass, the scenario would vanish from the shelf and nobody would know why.',
  },
  of: 'scenario',
  isWhole: true,
  breaks: `#▾
# the call about the parcel, to be written
`,
  mended: `format: 1
id: lost-parcel
title: { es: El paquete perdido, en: The lost parcel }
channel: phone
persona: hasty
customer: { name: { es: Rita Luna, en: Rita Moon }, gender: feminine }
issue: { fault: 1, loss: time }
briefing: { es: Su caja debía llegar ayer., en: Her box was due yesterday. }
story:
  - says: { es: 'Es el vestido de la boda.', en: 'It is the wedding dress.' }
    reveals: wedding
opening: ring
moves: [listen]
beats:
  ring:
    customer: { es: '¿Y mi caja?', en: 'And my box?' }
    replies:
      - id: since-yesterday
        say: { es: 'Desde ayer la espera. ¿Qué trae?', en: 'Since yesterday. What is in it?' }
        acts: [paraphrase, ask_open]
        specific: true
        next: end/found
      - id: for-the-wedding
        say: { es: 'Para la boda, entonces. La busco yo.', en: 'For the wedding, then. I will look.' }
        acts: [paraphrase, own_it]
        specific: true
        uses: [wedding]
        when: { fact: wedding }
        next: end/found
      - id: a-new-one
        say: { es: 'Le mando otra caja hoy.', en: 'I will send you another box today.' }
        acts: [remedy]
        next: end/left
      - id: the-carrier
        say: { es: 'Eso es cosa del transportista.', en: 'That is up to the carrier.' }
        acts: [blame_supplier]
        next: end/left
endings:
  found: { kind: settled, title: { es: Apareció, en: Found } }
  left: { kind: resigned, title: { es: A su suerte, en: On her own } }
facilitator:
  trap: { es: El transportista., en: The carrier. }
  ask: { es: ¿Qué traía la caja?, en: What was in the box? }
  plan: { es: Primero con prisa., en: In a hurry first. }
`,
};
