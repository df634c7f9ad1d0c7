import type { ReaderDocument } from '../reader-document.ts';

export const UNKNOWN_SCENARIO: ReaderDocument = {
  title: { es: 'Una situación que no está en la carpeta', en: 'A scenario that is not in the folder' },
  meaning: {
    es: 'El paquete anuncia una situación y no hay archivo con ese «id». Cuenta el «id» de dentro, no el nombre del archivo.',
    en: 'The pack announces a scenario, and there is no file with that “id”. What counts is the “id” inside, not the name of the file.',
  },
  why: {
    es: 'En el estante habría un hueco; y quien reciba el paquete creerá que algo se perdió en el camino.',
    en: 'There would be a gap on the shelf, and whoever receives the pack would think something got lost on the way.',
  },
  of: 'pack',
  breaks: `#                        ▾
scenarios: [lost-parcel, lost-key]
`,
  mended: `scenarios: [lost-parcel]
`,
};
