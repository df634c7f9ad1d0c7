import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spansOf, strayStar, unstressed } from '../../src/scenario/emphasis.ts';

/** A text as a page would show it, stressed words in brackets. */
const shown = (text: string): string =>
  spansOf(text)
    .map(({ text: words, isStressed }) => (isStressed ? `[${words}]` : words))
    .join('');

test('what stands between stars is stressed, one word or several, beside any mark', () => {
  expect(shown('Es *siempre* lo mismo.')).toBe('Es [siempre] lo mismo.');
  expect(shown('«*¡Cuarenta minutos!*», dijo; ¿*usted* cree?')).toBe(
    '«[¡Cuarenta minutos!]», dijo; ¿[usted] cree?',
  );
  expect(shown('*Now*. And *not* tomorrow—*today*')).toBe('[Now]. And [not] tomorrow—[today]');
});

test('two stars are as good as one', () => {
  expect(shown('I said **no**.')).toBe('I said [no].');
});

test('a star written \\* is a star', () => {
  expect(shown('Marque \\*67.')).toBe('Marque *67.');
  expect(shown('Marque *\\*67* ya, y \\*68.')).toBe('Marque [*67] ya, y *68.');
});

test('stars that are not around words stay what they are', () => {
  for (const text of ['hotel de 5*, no de 4*', '2 * 3 * 4', 'a* b', '*', '**', '* no *', 'snake*case*name'])
    expect(shown(text)).toBe(text);
});

test('a star that nothing closes is found where it stands', () => {
  expect(strayStar('Es *siempre lo mismo.')).toBe(3);
  expect(strayStar('Es *siempre* lo *mismo.')).toBe(16);
  expect(strayStar('Un hotel de 5*')).toBe(13);
  expect(strayStar('Es *siempre* lo \\*mismo.')).toBe(-1);
  expect(strayStar('Es siempre lo mismo.')).toBe(-1);
});

test('no word is lost: without its marks a text has the same letters in the same order', () => {
  const text = fc
    .array(fc.constantFrom('*', '\\*', 'no', ' ', 'ya', '.', '5'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (written) => {
      const letters = (said: string): string => said.replaceAll(/[*\\]/g, '');
      expect(letters(unstressed(written))).toBe(letters(written));
      expect(spansOf(written).every((span) => span.text !== '')).toBe(true);
    }),
  );
});

test('a text without stars is handed back as it is', () => {
  expect(spansOf('¡NO me diga eso!')).toEqual([{ text: '¡NO me diga eso!', isStressed: false }]);
  expect(spansOf('')).toEqual([]);
});
