/** Writes every sound of the house anew: `npx tsx assets/sounds/synthesise.ts`. The same bytes every time. */
import { writeFileSync } from 'node:fs';
import { CUE_SOUNDS } from './cues.ts';
import { ROOM_SOUNDS } from './rooms.ts';
import { loudness, peak } from './sound.ts';
import { asWav } from './wav.ts';

for (const [name, make] of Object.entries({ ...CUE_SOUNDS, ...ROOM_SOUNDS })) {
  const sound = make();
  const bytes = asWav(sound);
  writeFileSync(new URL(`${name}.wav`, import.meta.url), bytes);
  const level = `${loudness(sound.samples).toFixed(1)} dB, peak ${peak(sound.samples).toFixed(2)}`;
  process.stdout.write(`${name.padEnd(22)} ${(bytes.length / 1024).toFixed(0).padStart(4)} kB  ${level}\n`);
}
