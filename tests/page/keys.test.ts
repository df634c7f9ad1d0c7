import { describe, expect, test } from 'vitest';
import { askOf, type Pressed } from '../../src/page/keys.ts';

const pressed = (key: string, more: Partial<Pressed> = {}) =>
  askOf({ key, ctrl: false, typing: false, onControl: false, projector: false, ...more });

describe('keys during a call', () => {
  test('a digit gives the reply in that place', () => {
    expect(pressed('1')).toEqual({ ask: 'reply', place: 0 });
    expect(pressed('9')).toEqual({ ask: 'reply', place: 8 });
    expect(pressed('0')).toBeNull();
  });
  test('arrows walk between replies, in both directions', () => {
    expect(pressed('ArrowDown')).toEqual({ ask: 'neighbour', by: 1 });
    expect(pressed('ArrowUp')).toEqual({ ask: 'neighbour', by: -1 });
  });
  test('Enter goes on where nothing else wants it, and is left to a button that has the focus', () => {
    expect(pressed('Enter')).toEqual({ ask: 'go_on' });
    expect(pressed(' ')).toEqual({ ask: 'go_on' });
    expect(pressed('Enter', { onControl: true })).toBeNull();
  });
  test('Ctrl+Z, Backspace and Escape take a reply back; other Ctrl keys stay with the browser', () => {
    expect(pressed('z', { ctrl: true })).toEqual({ ask: 'undo' });
    expect(pressed('Backspace')).toEqual({ ask: 'undo' });
    expect(pressed('Escape')).toEqual({ ask: 'undo' });
    expect(pressed('1', { ctrl: true })).toBeNull();
  });
  test('whoever types in a field answers nobody', () => {
    for (const key of ['1', 'b', 'Enter', '?', 'Backspace'])
      expect(pressed(key, { typing: true })).toBeNull();
  });
  test('W, R and T press the tools of practice, on a projector too', () => {
    for (const letter of ['W', 'R', 'T'])
      for (const projector of [false, true])
        expect(pressed(letter.toLowerCase(), { projector })).toEqual({ ask: 'tool', letter });
  });
  test('on a projector A to D are replies, and B is a reply before it is a breath', () => {
    expect(pressed('a', { projector: true })).toEqual({ ask: 'reply', place: 0 });
    expect(pressed('D', { projector: true })).toEqual({ ask: 'reply', place: 3 });
    expect(pressed('b', { projector: true })).toEqual({ ask: 'reply', place: 1 });
    expect(pressed('b')).toEqual({ ask: 'breathe' });
    expect(pressed('p', { projector: true })).toEqual({ ask: 'pause' });
  });
});
