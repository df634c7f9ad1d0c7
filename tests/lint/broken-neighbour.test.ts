import { join } from 'node:path';
import { expect, test } from 'vitest';
import { examine } from '../../src/lint/lint.ts';
import { readCast, readPackFolder } from '../../src/server/server.ts';

const CAST = readCast(join(import.meta.dirname, '../../scenarios'));

test.each(['unused-persona', 'unused-variable'])('%s is not said beside a scenario with a slip', (rule) => {
  const files = readPackFolder(join(import.meta.dirname, '../packs', rule)).map(({ path, content }) => ({
    path: `example/${path}`,
    content: typeof content === 'string' ? content : new TextDecoder().decode(content),
  }));
  const codes = (mark: string) => {
    const written = files.map(({ path, content }) =>
      path.endsWith('lost-parcel.yaml')
        ? { path, content: content.replace('beats:', mark) }
        : { path, content },
    );
    return examine([...CAST, ...written]).problems.map(({ code }) => code);
  };
  expect(codes('beats:')).toContain(rule);
  expect(codes('beats: ]')).not.toContain(rule);
});
