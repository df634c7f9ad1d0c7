import { describe, expect, test } from 'vitest';
import { readAddress, seedFrom } from '../../src/page/address.ts';

describe('the address', () => {
  test('asks for what it names', () => {
    const asked = readAddress(
      '?lang=en&seed=77&persona=analyst&scenario=branch-g&projector&mode=explore&renderer=webgl',
      '',
    );
    expect(asked).toEqual({
      language: 'en',
      seed: 77,
      persona: 'analyst',
      scenario: 'branch-g',
      projector: true,
      mode: 'explore',
      renderer: 'webgl',
      run: null,
      assignment: null,
      pack: null,
    });
  });
  test('asks for nothing when it is empty', () => {
    const asked = readAddress('', '');
    expect(asked).toMatchObject({
      language: null,
      seed: null,
      persona: null,
      projector: false,
      mode: null,
      renderer: 'auto',
    });
  });
  test('what cannot be read is left out', () => {
    expect(readAddress('?lang=fr&seed=many&renderer=oil&mode=exam', '')).toEqual(readAddress('', ''));
  });
  test('a run comes after the hash', () => {
    expect(readAddress('', '#run=abc.def').run).toBe('abc.def');
    expect(readAddress('', '#elsewhere').run).toBeNull();
  });
});

describe('a seed', () => {
  test('is a whole number from 1 to 2^32 − 1', () => {
    expect(seedFrom(' 42 ')).toBe(42);
    expect(seedFrom('4294967295')).toBe(4294967295);
    for (const bad of ['0', '4294967296', '-1', '1.5', '1e3', '', 'seed', null])
      expect(seedFrom(bad)).toBeNull();
  });
});
