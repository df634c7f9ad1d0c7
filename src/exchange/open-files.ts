/** A pack out of a folder or of single files, within the bounds of a zip. */
import type { PackFile } from '../scenario/scenario.ts';
import { coverFor } from './cover.ts';
import type { OpenedPack } from './open-zip.ts';
import type { PackTrouble } from './pack-trouble.ts';
import { inPlace, isPlayed, MOST_FILES, MOST_UNPACKED, pathTrouble } from './pack-paths.ts';

/** Opens files, paths with `/` between folders. Scenarios without any `pack.yaml` get one made up. Never throws. */
export function openFiles(files: readonly PackFile[]): OpenedPack {
  const played = files.filter(({ path }) => isPlayed(path));
  if (played.length > MOST_FILES) return { trouble: { why: 'too_many', most: MOST_FILES } };
  const unsafe = pathTrouble(played.map(({ path }) => path));
  if (unsafe !== null) return { trouble: unsafe };
  const total = played.reduce((sum, { content }) => sum + content.length, 0);
  if (total > MOST_UNPACKED) return { trouble: { why: 'too_much', most: MOST_UNPACKED } };
  const placed = inPlace(played);
  if (placed !== null) return { files: placed, trouble: null };
  const covered = inPlace(coverFor(played));
  return covered === null ? { trouble: whyNone(played) } : { files: covered, madeUp: 'pack/', trouble: null };
}

/** Why nothing to play is in files without a pack: none are YAML by name, none are text, or none is a scenario. */
function whyNone(played: readonly PackFile[]): PackTrouble {
  if (played.length === 0) return { why: 'no_pack' };
  return { why: played.every(isGarbage) ? 'not_text' : 'no_scenario' };
}

/** Whether a file holds what no text holds. */
function isGarbage({ content }: PackFile): boolean {
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  return /[\0\uFFFD]/.test(text);
}
