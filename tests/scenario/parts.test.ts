import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inParts } from '../../src/scenario/parts.ts';
import { movedNode } from '../../src/scenario/moved-node.ts';
import { readTree } from '../../src/scenario/yaml-tree.ts';
import { readPackFolder } from '../../src/server/server.ts';
import { editsOf, withEdits } from '../lint/edits.ts';

const text = (content: string | Uint8Array): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);
const SHIPPED = readPackFolder(join(import.meta.dirname, '../../scenarios'))
  .map(({ content }) => text(content))
  .filter((content) => /^beats:/m.test(content));
const SOUND = readFileSync(join(import.meta.dirname, '../lint/sound-call.yaml'), 'utf8');

/** The tree of a text as its pieces make it, and as it is read whole; null where it is not cut. */
function bothWays(content: string) {
  const parted = inParts(content, null);
  return parted === null ? null : { inPieces: movedNode(parted.root, 0), whole: readTree(content) };
}

test('every scenario that ships is read in pieces, and they say what the whole file says', () => {
  for (const content of SHIPPED) {
    const read = bothWays(content);
    expect(read?.whole.findings).toEqual([]);
    expect(read?.inPieces).toEqual(read?.whole.root);
  }
});

test('whatever was done to a file: where it is read in pieces at all, they say what the whole file says', () => {
  let cut = 0;
  fc.assert(
    fc.property(fc.constantFrom(SOUND, ...SHIPPED.slice(0, 2)), editsOf({ most: 5 }), (before, edits) => {
      const read = bothWays(withEdits(before, edits));
      if (read === null) return;
      cut += 1;
      expect(read.whole.findings).toEqual([]);
      expect(read.inPieces).toEqual(read.whole.root);
    }),
    { numRuns: 250 },
  );
  // Mostly some fifty are cut; ten is a bound that no draw falls below.
  expect(cut).toBeGreaterThan(10);
}, 60_000);

test('a file cut again after an edit is cut as if it had never been seen before', () => {
  fc.assert(
    fc.property(fc.array(editsOf({ most: 2 }), { minLength: 1, maxLength: 6 }), (rounds) => {
      let content = SOUND;
      let before = inParts(content, null);
      for (const edits of rounds) {
        content = withEdits(content, edits);
        const [again, afresh] = [inParts(content, before), inParts(content, null)];
        expect(again?.parts.map((part) => part.text)).toEqual(afresh?.parts.map((part) => part.text));
        expect(again && movedNode(again.root, 0)).toEqual(afresh && movedNode(afresh.root, 0));
        before = again ?? before;
      }
    }),
    { numRuns: 200 },
  );
}, 60_000);

test.each([
  ['an anchor', 'beats:\n  ring: &a\n    customer: Hi\n'],
  ['a second document', 'id: a\nbeats:\n  ring: 1\n---\nid: b\n'],
  ['a quoted text over two beats', "beats:\n  ring: 'one\n  two: three'\n"],
  ['a list where beats should stand', 'beats:\n  - ring: 1\n'],
  ['a key written twice', 'beats:\n  ring: 1\n  ring: 2\n'],
  ['beats at two depths', 'beats:\n  ring: 1\n   two: 2\n'],
  ['a key in quotation marks', 'beats:\n  "ring": 1\n'],
])('%s is left to be read whole', (_, content) => {
  expect(inParts(content, null)).toBeNull();
});
