/** The keys of pack.yaml in words. */
import type { KeyGroup } from './key-words.ts';

export const PACK_KEYS = {
  pack: {
    format: {
      es: 'En qué formato está escrito el archivo. El formato 1 está fijo.',
      en: 'The format the file is written in. Format 1 is frozen.',
      example: 'format: 1',
    },
    id: {
      es: 'El nombre del paquete para direcciones y registros. No lo cambie una vez compartido.',
      en: 'The pack’s name for addresses and records. Leave it as it is once shared.',
      example: 'id: first-steps',
    },
    version: {
      es: 'Tres números; suba uno cada vez que comparta un texto nuevo.',
      en: 'Three numbers; raise one whenever you share a new text.',
      example: 'version: 1.0.0',
    },
    languages: {
      es: 'Los idiomas en que está todo. Una cadena suelta cuenta como el primero.',
      en: 'The languages everything is in. A bare text counts as the first.',
      example: 'languages: [es, en]',
    },
    title: {
      es: 'Cómo se llama el paquete en el estante.',
      en: 'What the pack is called on the shelf.',
      example: 'title: { es: Primeros pasos, en: First steps }',
    },
    goal: {
      es: 'Qué se aprende con él, en una línea.',
      en: 'What one learns from it, in one line.',
      example: 'goal: { es: Escuchar antes de resolver, en: Listen before you solve }',
    },
    licence: {
      es: 'Con qué permiso se puede compartir.',
      en: 'On what terms it may be shared.',
      example: 'licence: CC-BY-4.0',
    },
    authors: { es: 'Quiénes lo escribieron.', en: 'Who wrote it.', example: 'authors: [Ana Ruiz]' },
    variables: {
      es: 'Palabras que cambian de casa en casa. En los textos se escriben entre llaves: {company}.',
      en: 'Words that differ from house to house. In texts they stand in braces: {company}.',
      example: "variables: { company: { es: 'Red ABC', en: 'ABC Network' } }",
    },
    scenarios: {
      es: 'Las situaciones que salen en el estante, en este orden. Cada una está en un archivo de ese nombre.',
      en: 'The scenarios on the shelf, in this order. Each is in a file of that name.',
      example: 'scenarios: [branch-g, the-form]',
    },
  },
} as const satisfies Readonly<Record<string, KeyGroup>>;
