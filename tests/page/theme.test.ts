import { describe, expect, test } from 'vitest';
import { themeOf } from '../../src/page/state.ts';
import { shelfWith, visit } from './visit.ts';

const themeWith = (world: Parameters<typeof visit>[0]) => themeOf(visit(world).house.state());

describe('how the page looks', () => {
  test('is dark until somebody says otherwise, whatever the time of day of the system', () => {
    expect(themeWith({})).toBe('dark');
    expect(themeWith({ theme: 'light' })).toBe('dark');
  });

  test('is light on a projector, and has more contrast where the system asks for it', () => {
    expect(themeWith({ search: '?projector' })).toBe('light');
    expect(themeWith({ theme: 'contrast' })).toBe('contrast');
    expect(themeWith({ theme: 'contrast', search: '?projector' })).toBe('contrast');
  });

  test('is what the person chose before anything else, and is kept', () => {
    const shelf = shelfWith();
    const { house } = visit({ shelf, search: '?projector', theme: 'contrast' });
    house.act({ type: 'set', settings: { theme: 'dark' } });
    expect(themeOf(house.state())).toBe('dark');
    expect(themeWith({ shelf, theme: 'contrast' })).toBe('dark');
    house.act({ type: 'set', settings: { theme: 'system' } });
    expect(themeWith({ shelf, theme: 'light' })).toBe('light');
    expect(themeWith({ shelf, search: '?projector' })).toBe('dark');
  });

  test('a theme nobody knows is as good as none', () => {
    const shelf = shelfWith({ 'cascabel.settings': '{"format":1,"theme":"neon","visited":true}' });
    expect(themeWith({ shelf })).toBe('dark');
  });
});
