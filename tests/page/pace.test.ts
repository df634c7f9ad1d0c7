import { expect, test } from 'vitest';
import { BEFORE_ANSWER, readingTime } from '../../src/page/pace.ts';

test('a longer line stands longer', () => {
  expect(readingTime('¿Cuarenta minutos?')).toBeLessThan(
    readingTime('¿Cuarenta minutos? Cuarenta y tres, para ser exactos, y con la comida puesta.'),
  );
});
test('a short line stands long enough to be seen, a long one never holds the call up', () => {
  expect(readingTime('¿Qué?')).toBeGreaterThanOrEqual(1000);
  expect(readingTime('x'.repeat(2000))).toBeLessThanOrEqual(8000);
});
test('there is time to take a misclick back, and no wait one would notice', () => {
  expect(BEFORE_ANSWER).toBeGreaterThanOrEqual(700);
  expect(BEFORE_ANSWER).toBeLessThanOrEqual(1200);
});
