/** Lines rendered off the main thread, and kept for the next time they are said. */
import type { Said, Utterance } from './utter.ts';
import type { Answered, Asked } from './voice-worker.ts';

export interface Kept {
  /** Where the sound lies, for as long as it is kept. */
  readonly address: string;
  readonly utterance: Utterance;
}

/** Lines kept rendered: a conversation and the tries after it. */
const MOST_KEPT = 40;

export interface Renderer {
  /** Null where a line could not be rendered: it is then read in silence. */
  render(said: Said): Promise<Kept | null>;
  close(): void;
}

export function openRenderer(): Renderer {
  const kept = new Map<string, Promise<Kept | null>>();
  const say = hireVoice();

  function forget(key: string): void {
    const old = kept.get(key);
    kept.delete(key);
    void old?.then((one) => one && URL.revokeObjectURL(one.address));
  }
  return {
    render(said) {
      const key = JSON.stringify(said);
      const known = kept.get(key) ?? say(said).then(keepIt, () => null);
      kept.delete(key);
      kept.set(key, known);
      for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) forget(oldest);
      return known;
    },
    close: () => [...kept.keys()].forEach(forget),
  };
}

function keepIt(utterance: Utterance): Kept {
  const bytes = new Uint8Array(utterance.wav);
  return { address: URL.createObjectURL(new Blob([bytes], { type: 'audio/wav' })), utterance };
}

/** By a worker; where there is none, here. */
function hireVoice(): (said: Said) => Promise<Utterance> {
  const waiting = new Map<number, (utterance: Utterance | null) => void>();
  let worker: Worker | null = null;
  let last = 0;
  const here = async (said: Said): Promise<Utterance> => (await import('./utter.ts')).utter(said);
  const dismiss = (): void => {
    worker?.terminate();
    worker = null;
    for (const settle of waiting.values()) settle(null);
    waiting.clear();
  };
  try {
    worker = new Worker(new URL('./voice-worker.ts', import.meta.url), { type: 'module' });
    worker.onerror = dismiss;
    worker.onmessage = ({ data }: MessageEvent<Answered>) => {
      waiting.get(data.id)?.(data.utterance);
      waiting.delete(data.id);
    };
  } catch {
    return here;
  }
  return async (said) => {
    if (!worker) return here(said);
    last += 1;
    const asked: Asked = { id: last, said };
    worker.postMessage(asked);
    return (await new Promise<Utterance | null>((settle) => waiting.set(asked.id, settle))) ?? here(said);
  };
}
