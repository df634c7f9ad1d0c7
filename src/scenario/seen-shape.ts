/** Shapes of names the stage draws something for; a name it does not know is told, and kept. */
import { scalarIn, unknownName } from './shape.ts';
import type { Shape } from './shape.ts';
import { ID } from './text-shapes.ts';
import { nameOf } from './vocabulary-lookup.ts';
import type { Vocabulary } from './vocabulary-lookup.ts';

export function seenAs(vocabulary: Vocabulary<string>): Shape<string> {
  return {
    read: (node, reading) => {
      const written = scalarIn(node, reading);
      if (written === undefined) return undefined;
      const name = nameOf(vocabulary, written.text);
      if (name !== undefined) return name;
      const id = ID.read(node, reading);
      if (id !== undefined) unknownName(written, reading, vocabulary);
      return id;
    },
    schema: (definitions) => ({
      anyOf: [{ enum: [...vocabulary.names, ...vocabulary.spellings()] }, ID.schema(definitions)],
    }),
  };
}
