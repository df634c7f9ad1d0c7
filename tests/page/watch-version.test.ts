import { describe, expect, test } from 'vitest';
import { watchVersion, type Workers } from '../../src/page/update/watch-version.ts';

/** A browser's workers, as far as they are asked. */
function workersWith({ isControlled }: { readonly isControlled: boolean }) {
  const heard: string[] = [];
  const installing = new EventTarget();
  const registration = Object.assign(new EventTarget(), {
    waiting: null as { postMessage(message: string): void } | null,
    installing,
    update: () => Promise.resolve(),
  });
  const workers = Object.assign(new EventTarget(), {
    controller: isControlled ? {} : null,
    ready: Promise.resolve(registration),
  }) satisfies Workers;
  const bring = (): void => {
    registration.waiting = { postMessage: (message) => void heard.push(message) };
    installing.dispatchEvent(new Event('statechange'));
  };
  const takeOver = (): void => {
    workers.controller = {};
    workers.dispatchEvent(new Event('controllerchange'));
  };
  return { workers, heard, bring, takeOver };
}

describe('a newer version', () => {
  test('is told of once it is here whole, and waits until it is started', async () => {
    const { workers, heard, bring, takeOver } = workersWith({ isControlled: true });
    const watch = watchVersion(workers);
    await workers.ready;
    expect(watch.newer()).toBe('none');
    bring();
    expect(watch.newer()).toBe('waiting');
    expect(heard).toEqual([]);
    let opened = 0;
    watch.start(() => (opened += 1));
    expect(heard).toEqual(['start']);
    expect(opened).toBe(0);
    takeOver();
    expect(opened).toBe(1);
  });

  test('started in another tab opens nothing here by itself', async () => {
    const { workers, takeOver } = workersWith({ isControlled: true });
    const watch = watchVersion(workers);
    await workers.ready;
    takeOver();
    expect(watch.newer()).toBe('started');
    let opened = 0;
    watch.start(() => (opened += 1));
    expect(opened).toBe(1);
  });

  test('is none on a first visit, when the first worker takes over', async () => {
    const { workers, bring, takeOver } = workersWith({ isControlled: false });
    const watch = watchVersion(workers);
    await workers.ready;
    bring();
    takeOver();
    expect(watch.newer()).toBe('none');
  });

  test('is none where no worker can be had', () => {
    expect(watchVersion(undefined).newer()).toBe('none');
  });
});
