import type { ReaderDocument } from '../reader-document.ts';

export const YAML_SYNTAX: ReaderDocument = {
  title: { es: 'YAML que no se entiende', en: 'YAML that makes no sense' },
  meaning: {
    es: 'El lector se detiene en un signo que YAML guarda para sí: un texto sin comillas no puede empezar con @, % ni `.',
    en: 'The reader stops at a sign YAML keeps for itself: a text without quotes cannot begin with @, % or `.',
  },
  why: {
    es: 'Desde ahí no se lee nada más del archivo; lo que haya debajo puede estar bien y tampoco se ve.',
    en: 'Nothing below is read; the rest of the file may be sound, and still nobody sees it.',
  },
  of: 'scenario',
  breaks: `customer:
  name:
    es: '@rita'
    #   ▾
    en: @rita
  gender: feminine
`,
  mended: `customer:
  name:
    es: '@rita'
    en: '@rita'
  gender: feminine
`,
};
