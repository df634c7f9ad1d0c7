/** Writes every sound of the house anew: `npm run sounds`. The same bytes every time. */
import { writeFileSync } from 'node:fs';
import { CUES, LOOPS, makeKit } from './kit.ts';
import { loudness, peak } from './sound.ts';

const { files, parts } = await makeKit();
for (const [name, bytes] of files) {
  writeFileSync(new URL(name, import.meta.url), bytes);
  process.stdout.write(`${name.padEnd(24)} ${(bytes.length / 1024).toFixed(0).padStart(4)} kB\n`);
}
writeFileSync(new URL('parts.json', import.meta.url), `${JSON.stringify(parts, null, 2)}\n`);
for (const [name, make] of [
  ...Object.entries(CUES),
  ...Object.entries(LOOPS).map(([n, { make }]) => [n, make] as const),
]) {
  const { samples } = make();
  const level = `${loudness(samples).toFixed(1)} dB, peak ${peak(samples).toFixed(2)}`;
  process.stdout.write(`  ${name.padEnd(22)} ${level}\n`);
}
