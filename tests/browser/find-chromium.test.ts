import { expect, test } from 'vitest';
import { findChromium, NONE_FOUND, type Probes } from './find-chromium.ts';

/** A machine without any browser. */
const BARE: Probes = {
  env: {},
  installed: () => [],
  starts: () => true,
  unpackShipped: async () => null,
  playwrightStarts: async () => false,
};
const FULL: Probes = {
  env: { CHROMIUM_PATH: '/given/chromium' },
  installed: () => ['/usr/bin/chromium'],
  starts: () => true,
  unpackShipped: async () => ({ executablePath: '/shelf/chromium', env: { LD_LIBRARY_PATH: '/shelf/lib' } }),
  playwrightStarts: async () => true,
};

test('the browser given by the environment comes before every other', async () => {
  expect(await findChromium(FULL)).toMatchObject({ link: 'given', executablePath: '/given/chromium' });
});

test('without one given, an installed browser is taken', async () => {
  const found = await findChromium({ ...FULL, env: {} });
  expect(found).toMatchObject({ link: 'installed', executablePath: '/usr/bin/chromium' });
});

test('an installed stub that does not start is passed over for the next', async () => {
  const probes = {
    ...FULL,
    env: {},
    installed: () => ['/usr/bin/stub', '/usr/bin/google-chrome'],
    starts: (path: string) => !path.endsWith('stub'),
  };
  expect(await findChromium(probes)).toMatchObject({ executablePath: '/usr/bin/google-chrome' });
});

test('with none installed, the one a package ships is unpacked and given its libraries', async () => {
  const found = await findChromium({ ...FULL, env: {}, installed: () => [] });
  expect(found).toMatchObject({ link: 'shipped', env: { LD_LIBRARY_PATH: '/shelf/lib' } });
  expect(found.args).toContain('--headless=shell');
  expect(found.args).not.toContain('--single-process');
});

test('a shipped browser that does not start on this machine leaves it to Playwright', async () => {
  const probes = { ...FULL, env: {}, installed: () => [], starts: () => false };
  expect(await findChromium(probes)).toMatchObject({ link: 'playwright', executablePath: null });
});

test('a machine with none is told so in one sentence', async () => {
  await expect(findChromium(BARE)).rejects.toThrow(NONE_FOUND);
  expect(NONE_FOUND.split('\n')).toHaveLength(1);
});

test('a browser that was given but does not start is an error, not a reason to take another', async () => {
  const probes = { ...FULL, starts: () => false };
  await expect(findChromium(probes)).rejects.toThrow('CHROMIUM_PATH names /given/chromium');
});

test('one link alone can be asked for', async () => {
  const probes = { ...FULL, env: { CASCABEL_BROWSER: 'shipped', CHROMIUM_PATH: '/given/chromium' } };
  expect(await findChromium(probes)).toMatchObject({ link: 'shipped' });
  await expect(findChromium({ ...FULL, env: { CASCABEL_BROWSER: 'firefox' } })).rejects.toThrow(
    'may be given',
  );
});
