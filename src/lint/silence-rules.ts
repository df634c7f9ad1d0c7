/** What can be wrong with a comment that silences a rule. */
import type { Described } from './rule.ts';

const story = (comment: string): string => `opening: ring
beats:
  ${comment}
  aside:
    customer: { es: ¿Y esto?, en: And this? }
    replies:
      - { id: on, say: { es: Sigamos con su caja., en: Let us go on with your box. }, acts: [own_it], next: need }
      - { id: off, say: { es: Espere., en: Wait. }, acts: [rush], next: end/left-alone }
`;
const SOUND = story('# cascabel-ignore unreachable-beat: waits for the second part, due in March');

export const SILENCE_WITHOUT_REASON: Described = {
  id: 'silence-without-reason',
  severity: 'warning',
  document: {
    title: { es: 'Silencio sin motivo', en: 'Silenced without a reason' },
    meaning: {
      es: 'Un comentario calla una regla y no dice por qué; así no calla nada.',
      en: 'A comment silences a rule without saying why; so it silences nothing.',
    },
    why: {
      es: 'Dentro de un año alguien leerá ese silencio y no sabrá si todavía vale.',
      en: 'In a year somebody will read it and not know whether it still holds.',
    },
    what: {
      es: 'Falta el motivo para callar «{given}».',
      en: 'The reason for silencing “{given}” is missing.',
    },
    mend: {
      es: 'Escríbalo después de dos puntos: «: porque…».',
      en: 'Write it after a colon: “: because …”.',
    },
    breaks: story('#                 ▾\n  # cascabel-ignore unreachable-beat\n  #▾ unreachable-beat'),
    mended: SOUND,
  },
};

export const SILENCE_OF_NO_RULE: Described = {
  id: 'silence-of-no-rule',
  severity: 'warning',
  document: {
    title: { es: 'Silencio de una regla que no existe', en: 'Silencing a rule that does not exist' },
    meaning: {
      es: 'Un comentario calla una regla que no conocemos.',
      en: 'A comment silences a rule we do not know.',
    },
    why: {
      es: 'Con el nombre mal escrito, no calla nada.',
      en: 'With its name misspelt it silences nothing.',
    },
    what: { es: 'No hay una regla «{given}».', en: 'There is no rule “{given}”.' },
    mend: { es: 'Hay: {names}.', en: 'There are: {names}.' },
    breaks: story(
      '#                 ▾\n  # cascabel-ignore unreachable-beet: waits for the second part\n  #▾ unreachable-beat',
    ),
    mended: SOUND,
  },
};

export const SILENCE_OF_A_MISTAKE: Described = {
  id: 'silence-of-a-mistake',
  severity: 'warning',
  document: {
    title: { es: 'Silencio de un error de lectura', en: 'Silencing a mistake of reading' },
    meaning: {
      es: 'Un comentario quiere callar algo que se halla al leer el archivo. Solo se callan las reglas, que son consejos.',
      en: 'A comment means to silence something found while the file is read. Only rules, which advise, can be silenced.',
    },
    why: {
      es: 'Lo que no se lee bien no se juega bien; callado, faltaría en medio de una conversación.',
      en: 'What does not read well does not play well; silenced, it would be missing in the middle of a conversation.',
    },
    what: {
      es: '«{given}» es un error de lectura y no se puede callar.',
      en: '“{given}” is a mistake of reading and cannot be silenced.',
    },
    mend: {
      es: 'Arréglelo y quite el comentario; «npx cascabel check --explain {given}» dice cómo.',
      en: 'Mend it and take the comment out; “npx cascabel check --explain {given}” says how.',
    },
    breaks:
      '#                 ▾\n# cascabel-ignore unknown-beat: the second part comes in March\nopening: ring\n',
    mended: 'opening: ring\n',
  },
};

export const SILENCE_OF_NOTHING: Described = {
  id: 'silence-of-nothing',
  severity: 'hint',
  document: {
    title: { es: 'Silencio que ya no hace falta', en: 'Silence no longer needed' },
    meaning: {
      es: 'Un comentario calla una regla que en esa línea nadie rompe.',
      en: 'A comment silences a rule that nothing breaks on that line.',
    },
    why: {
      es: 'Si mañana esa línea rompe la regla, nadie lo sabrá.',
      en: 'If that line breaks the rule tomorrow, nobody will know.',
    },
    what: {
      es: 'Aquí nada rompe «{given}».',
      en: 'Nothing breaks “{given}” here.',
    },
    mend: { es: 'Quite el comentario.', en: 'Take the comment out.' },
    breaks:
      '#                 ▾\n# cascabel-ignore unreachable-beat: waits for the second part\nopening: ring\n',
    mended: 'opening: ring\n',
  },
};

export const SILENCE_RULES = [
  SILENCE_WITHOUT_REASON,
  SILENCE_OF_NO_RULE,
  SILENCE_OF_A_MISTAKE,
  SILENCE_OF_NOTHING,
];
