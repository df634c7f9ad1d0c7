/** A pack out of a folder or of single files, within the bounds of a zip. */
import type { PackFile } from '../scenario/scenario.ts';
import { coverFor } from './cover.ts';
import type { OpenedPack } from './open-zip.ts';
import { inPlace, isPlayed, MOST_FILES, MOST_UNPACKED, pathTrouble } from './pack-paths.ts';

/** Opens files, paths with `/` between folders. Scenarios without any `pack.yaml` get one made up. Never throws. */
export function openFiles(files: readonly PackFile[]): OpenedPack {
  const played = files.filter(({ path }) => isPlayed(path));
  if (played.length > MOST_FILES) return { trouble: { why: 'too_many', most: MOST_FILES } };
  const unsafe = pathTrouble(played.map(({ path }) => path));
  if (unsafe !== null) return { trouble: unsafe };
  const total = played.reduce((sum, { content }) => sum + content.length, 0);
  if (total > MOST_UNPACKED) return { trouble: { why: 'too_much', most: MOST_UNPACKED } };
  const placed = inPlace(played) ?? inPlace(coverFor(played));
  return placed === null ? { trouble: { why: 'no_pack' } } : { files: placed, trouble: null };
}
