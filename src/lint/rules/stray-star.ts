import { strayStar } from '../../scenario/scenario.ts';
import { replyIn } from '../example.ts';
import type { Rule } from '../rule.ts';

const reply = (mark: string, en: string): string =>
  replyIn(
    'need',
    '- id: the-carrier',
    'say:',
    "  es: 'Eso fue *siempre* el transportista.'",
    ...(mark === '' ? [] : [mark]),
    `  en: '${en}'`,
    'acts: [blame_supplier]',
    'next: end/left-alone',
  );

/** The word a star stands at, as it is written. */
function wordAt(text: string, star: number): string {
  const before = /\S*$/u.exec(text.slice(0, star))?.[0] ?? '';
  const after = /^\S*/u.exec(text.slice(star))?.[0] ?? '';
  return before + after;
}

export const STRAY_STAR: Rule = {
  id: 'stray-star',
  severity: 'hint',
  document: {
    title: { es: 'Asterisco suelto', en: 'A star by itself' },
    meaning: {
      es: 'Un texto tiene un asterisco que no abre ni cierra un énfasis.',
      en: 'A text has a star that neither opens nor closes a stressed word.',
    },
    why: {
      es: 'Entre dos asteriscos una palabra lleva énfasis, a la vista y al oído; uno suelto se queda en pantalla tal cual.',
      en: 'Between two stars a word is stressed, to the eye and to the ear; one by itself stays on the screen as it is.',
    },
    what: { es: 'El asterisco de «{given}» no tiene pareja.', en: 'The star of “{given}” has no partner.' },
    mend: {
      es: 'Ponga uno a cada lado, pegados a la palabra; o «\\*» si quiere que se vea.',
      en: 'Put one on each side, close to the word; or “\\*” where it is meant to be seen.',
    },
    breaks: reply('  #                 ▾', 'That was the *carrier.'),
    mended: reply('', 'That was the *carrier*. Form \\*9.'),
  },
  checkText({ written, at }) {
    const star = strayStar(written);
    if (star < 0) return null;
    const words = wordAt(written, star);
    return { spot: { at, words }, filled: { given: words } };
  },
};
