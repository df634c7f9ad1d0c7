import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRecipe, replay, transcriptOf } from '../../src/conversation/conversation.ts';
import { PATH_NAMES, pathsOf, shipped, transcriptFiles, transcriptFolder, walk } from './shipped.ts';

const RECIPE = /^<!-- (\S+) -->/;

describe.each(shipped.map((scenario) => [scenario.id, scenario] as const))('%s', (id, scenario) => {
  const paths = pathsOf(scenario);

  test('has its paths: best play, usual play, bad advice', () => {
    for (const name of PATH_NAMES) expect(paths?.[name], name).toBeDefined();
  });

  test('best play ends well, bad advice badly, usual play between', () => {
    const outcome = (name: (typeof PATH_NAMES)[number]) => {
      const path = paths?.[name];
      return path === undefined ? null : walk(scenario, path).table.ending?.outcome;
    };
    const [master, typical, bad] = [outcome('master'), outcome('typical'), outcome('bad-advice')];
    expect(master).toBeGreaterThanOrEqual(70);
    expect(bad).toBeLessThanOrEqual(45);
    expect(typical).toBeLessThan(70);
    expect(typical).toBeGreaterThan(bad ?? 100);
  });

  test('has a transcript in every language for every path, and no other', () => {
    const expected = Object.keys(paths ?? {}).flatMap((name) =>
      scenario.pack.languages.map((language) => `${id}.${name}.${language}.md`),
    );
    expect([...transcriptFiles(scenario)].sort()).toEqual(expected.sort());
  });

  test.each(transcriptFiles(scenario).map((file) => [file]))('%s plays as it is written', (file) => {
    const text = readFileSync(join(transcriptFolder(scenario), file), 'utf8');
    const read = readRecipe(RECIPE.exec(text)?.[1] ?? '');
    if (!read.ok) throw new Error(read.what.en);
    const { conversation, stopped } = replay(scenario, read.recipe);
    expect(stopped).toBeNull();
    expect(conversation.table.stage).toBe('over');
    expect(transcriptOf(conversation, read.recipe.language)).toBe(text);
  });
});
