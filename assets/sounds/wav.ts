/** Sixteen-bit mono WAV, written and read. */
import type { Sound } from './sound.ts';

const HEADER = 44;

export function asWav(sound: Sound): Uint8Array {
  const bytes = new Uint8Array(HEADER + sound.samples.length * 2);
  const view = new DataView(bytes.buffer);
  const write = (at: number, letters: string): void => bytes.set(new TextEncoder().encode(letters), at);
  write(0, 'RIFF');
  view.setUint32(4, bytes.length - 8, true);
  write(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sound.rate, true);
  view.setUint32(28, sound.rate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  write(36, 'data');
  view.setUint32(40, sound.samples.length * 2, true);
  sound.samples.forEach((sample, i) => view.setInt16(HEADER + i * 2, Math.round(sample * 32767), true));
  return bytes;
}

/** Reads back what `asWav` wrote. */
export function fromWav(bytes: Uint8Array): Sound {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(40, true) / 2;
  const samples = Float64Array.from({ length }, (_, i) => view.getInt16(HEADER + i * 2, true) / 32767);
  return { rate: view.getUint32(24, true), samples };
}
