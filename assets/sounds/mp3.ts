/** Sounds as MP3, which every browser reads: the same bytes for the same sound. */
import { createMp3Encoder } from 'wasm-media-encoders';
import type { Sound } from './sound.ts';

/** Kilobits a second a sound may take. */
export type Bitrate = 24 | 32 | 40 | 48 | 64;

export async function asMp3({ rate, samples }: Sound, bitrate: Bitrate): Promise<Uint8Array> {
  const encoder = await createMp3Encoder();
  encoder.configure({ sampleRate: sampleRateOf(rate), channels: 1, bitrate });
  const head = Uint8Array.from(encoder.encode([Float32Array.from(samples)]));
  const tail = Uint8Array.from(encoder.finalize());
  const bytes = new Uint8Array(head.length + tail.length);
  bytes.set(head);
  bytes.set(tail, head.length);
  return bytes;
}

function sampleRateOf(rate: number): 22050 {
  if (rate !== 22050) throw new Error(`sounds are kept at 22,050 samples a second, not ${rate}`);
  return rate;
}
