/** The look that the guides and the README show can be pasted into a scenario as it stands. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { examine } from '../../src/lint/lint.ts';
import { readPackFolder } from '../../src/server/server.ts';
import { laidOver, SOUND_CALL, SOUND_PACK } from '../lint/lay-over.ts';

const ROOT = join(import.meta.dirname, '../..');
const SHOWN = ['assets/help/en/live-loop.md', 'assets/help/es/escribir-en-vivo.md', 'README.md'];

const NAMED = 'customer:\n  name: { es: Ana Ruiz, en: Ann Ross }\n  gender: feminine\n';

/** The customer with the look a page shows; where it shows the look alone, somebody is given a name. */
function customerIn(page: string): string {
  const markdown = readFileSync(join(ROOT, page), 'utf8');
  const fences = [...markdown.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, yaml = '']) => yaml);
  const shown = fences.find((yaml) => /^ *look:$/m.test(yaml)) ?? '';
  return shown.startsWith('look:') ? NAMED + shown.replaceAll(/^/gm, '  ').trimEnd() : shown;
}

test.each(SHOWN)('%s', (page) => {
  const cast = readPackFolder(join(ROOT, 'scenarios')).filter(({ path }) => path === 'cast/hasty.yaml');
  const { problems, packs } = examine([
    ...cast,
    { path: 'example/pack.yaml', content: SOUND_PACK },
    { path: 'example/lost-parcel.yaml', content: laidOver(`${customerIn(page)}\n`, SOUND_CALL) },
  ]);
  expect(problems).toEqual([]);
  expect(packs[0]?.scenarios['lost-parcel']?.customer.look).toMatchObject({
    like: 'lucia',
    age: 58,
    skin: 'deep',
  });
});
