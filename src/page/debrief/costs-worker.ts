/** Reckons a run beside the page, so that the page stays free. Told a run once; says how far it is, then what it found. */
import { reckon } from './reckon.ts';
import type { RunAsked, Told } from './reckoning.ts';

/** Said no oftener than every hundredth of the way. */
const STEP = 0.01;

const tell = (told: Told): void => postMessage(told);

function work(asked: RunAsked): void {
  let told = 0;
  const reckoning = reckon(asked);
  for (;;) {
    const step = reckoning.next();
    if (step.done) return tell({ is: 'done', found: step.value });
    if (step.value < told + STEP) continue;
    told = step.value;
    tell({ is: 'under_way', progress: told });
  }
}

addEventListener('message', ({ data }: MessageEvent<RunAsked>) => {
  try {
    work(data);
  } catch (reason) {
    console.error(reason);
    tell({ is: 'failed' });
  }
});
