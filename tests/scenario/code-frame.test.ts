import { describe, expect, test } from 'vitest';
import { codeFrame, readPacks } from '../../src/scenario/scenario.ts';
import { GOOD_SCENARIO, packFiles } from './good-pack.ts';

function framed(text: string, language: 'es' | 'en'): string {
  const [problem] = readPacks(packFiles({ 'tiny/the-key.yaml': text })).problems;
  if (problem === undefined) throw new Error('nothing was wrong');
  return codeFrame(problem, text, language);
}

describe('a problem shown in its file', () => {
  test('says where, underlines what, and asks about the nearest name', () => {
    expect(framed(GOOD_SCENARIO.replace('[warm_transfer]', '[warm_trasnfer]'), 'en').split('\n')).toEqual([
      'tiny/the-key.yaml:35:16 error unknown-act',
      '35 |         acts: [warm_trasnfer]',
      '   |                ^^^^^^^^^^^^^',
      '     “warm_trasnfer” is not an act we know.',
      '     Did you mean “warm_transfer”?',
    ]);
  });

  test('speaks Spanish to those who do', () => {
    const frame = framed(GOOD_SCENARIO.replace('opening: ring', 'opening: rign'), 'es');
    expect(frame).toContain('No hay un momento «rign».');
    expect(frame).toContain('¿Quiso decir «ring»?');
  });

  test('cuts a long line around what is underlined', () => {
    const long = `${'palabra '.repeat(40)}{nmae} ${'palabra '.repeat(40)}`;
    const [, line = '', caret = ''] = framed(GOOD_SCENARIO.replace('La llave', `'${long}'`), 'en').split(
      '\n',
    );
    expect(line.length).toBeLessThan(120);
    expect(line.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('{nmae}');
  });

  test('stands on the right letter after a byte-order mark and with Windows line ends', () => {
    const text = `\uFEFF${GOOD_SCENARIO.replace('opening: ring', 'opening: bell').replaceAll('\n', '\r\n')}`;
    const [, line = '', caret = ''] = framed(text, 'en').split('\n');
    expect(line.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('bell');
  });
});
