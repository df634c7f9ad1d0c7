import { describe, expect, test } from 'vitest';
import { lastingAs } from '../../src/stage/call-frame.ts';

describe('how long a call has lasted', () => {
  test('is told in minutes and whole seconds, as a telephone does', () => {
    expect([0, 0.9, 9, 65.5, 600].map(lastingAs)).toEqual(['0:00', '0:00', '0:09', '1:05', '10:00']);
  });
});
