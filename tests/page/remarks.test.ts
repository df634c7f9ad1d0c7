import { expect, test } from 'vitest';
import { followSaves } from '../../src/page/live/follow-saves.ts';
import { countInWords, remarksFor } from '../../src/page/live/remarks.tsx';
import { openDesk } from './desk.ts';
import { visit } from './visit.ts';

async function atTheDesk(search: string) {
  const desk = openDesk({ isWatched: true });
  const { house } = visit({ fetch: desk.fetch, search });
  await house.enter();
  const follower = followSaves({ gate: house, fetch: desk.fetch }, 'first');
  let saves = 0;
  return {
    house,
    remarks: () =>
      remarksFor(house.state()).map(
        ({ code, severity, file, line, column }) => `${file}:${line}:${column} ${severity} ${code}`,
      ),
    edit: (words: string, by: string) => {
      desk.edit(words, by);
      return follower.heard(`save ${(saves += 1)}`);
    },
  };
}

const UNHEARD_FACT = 'desk/the-parcel.yaml:16:14 hint unused-fact';

test('what could be better is listed at its line after a save, and covers nothing', async () => {
  const { edit, remarks, house } = await atTheDesk('?scenario=the-parcel&seed=7');
  expect(remarks()).toContain(UNHEARD_FACT);
  await edit('say: { es: Hoy sale otra., en: Another', 'say: { es: Cálmese., en: Another');
  expect(remarks()).toContain('desk/the-parcel.yaml:34:20 warning inflaming-words');
  expect(house.state().saved).toBeNull();
});

test('a remark is gone with the next save once it is mended', async () => {
  const { edit, remarks } = await atTheDesk('?scenario=the-parcel&seed=7');
  await edit('acts: [remedy]\n', 'acts: [remedy]\n        uses: [medicine]\n');
  expect(remarks()).not.toContain(UNHEARD_FACT);
});

test('on the shelf of scenarios the remarks about all packs are told', async () => {
  const { remarks, house } = await atTheDesk('?scenario=the-parcel&seed=7');
  house.act({ type: 'went', view: { at: 'home' } });
  expect(remarks()).toContain(UNHEARD_FACT);
});

test('errors are told over the scene, and not once more among the remarks', async () => {
  const { edit, remarks, house } = await atTheDesk('?scenario=the-parcel&seed=7');
  await edit('acts: [remedy]', 'acts: [remedi]');
  expect(house.state().saved).toMatchObject({ is: 'broken' });
  expect(remarks().filter((remark) => remark.includes('error'))).toEqual([]);
});

test('warnings and hints are counted in words, one or several', async () => {
  const { house } = await atTheDesk('?scenario=the-parcel&seed=7');
  const [hint] = remarksFor(house.state());
  if (!hint) throw new Error('There is nothing to remark.');
  const warning = { ...hint, severity: 'warning' as const };
  expect(countInWords([hint], 'en')).toBe('1 hint');
  expect(countInWords([hint, warning, warning], 'en')).toBe('2 warnings · 1 hint');
  expect(countInWords([hint, hint, warning], 'es')).toBe('1 advertencia · 2 sugerencias');
});
