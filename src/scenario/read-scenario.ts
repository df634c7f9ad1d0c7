/** One scenario file, read and compiled. */
import type { PackIdentity } from './compiled.ts';
import { scenarioFrom } from './compile-scenario.ts';
import type { Compiled } from './compile-scenario.ts';
import type { ReadFile } from './read-file.ts';
import type { Cast } from './read-personas.ts';
import { found, referencesOf, startReading } from './reading.ts';
import type { Reading, ReadingSetting } from './reading.ts';
import { checkReferences } from './references.ts';
import { SCENARIO } from './scenario-shape.ts';
import { valueOf } from './shape.ts';
import { defineKeys } from './text-shapes.ts';

/** What every scenario of a folder is read with. */
export interface ScenarioSetting extends ReadingSetting {
  readonly pack: PackIdentity;
  /** The pack's own personas over the common ones. */
  readonly cast: Cast;
}

/** One scenario, or null when it has errors. */
export function readScenario({ sheet, root }: ReadFile, setting: ScenarioSetting): Compiled | null {
  if (root === null) return null;
  const reading = startReading(sheet, setting);
  if (root.kind === 'map') {
    defineKeys(valueOf(root, 'beats'), reading, 'beat');
    defineKeys(valueOf(root, 'endings'), reading, 'ending');
    defineKeys(valueOf(root, 'promises'), reading, 'promise');
  }
  const written = SCENARIO.read(root, reading);
  checkReferences(reading);
  noteBrokenPersonas(reading, setting.cast);
  if (written === undefined || sheet.errors > 0) return null;
  return scenarioFrom(written, { pack: setting.pack, cast: setting.cast, lacking: reading.lacking });
}

function noteBrokenPersonas(reading: Reading, cast: Cast): void {
  // Mostly nobody is broken, and then thousands of references need not be gone through.
  if (![...cast.values()].includes(null)) return;
  const broken = referencesOf(reading, ({ to, name }) => to === 'persona' && cast.get(name) === null);
  for (const { name, span } of broken)
    found(reading.sheet, { code: 'broken-persona', span, filled: { given: name } });
}

/** A scenario's id, or the name of its file where it gives none. */
export function idIn({ root, sheet }: ReadFile): string {
  const id = root?.kind === 'map' ? valueOf(root, 'id') : undefined;
  return id?.kind === 'scalar' && id.text !== '' ? id.text : sheet.path.replace(/^.*\/|\.ya?ml$/gi, '');
}
