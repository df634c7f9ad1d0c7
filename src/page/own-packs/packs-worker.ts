/** Opens and examines packs beside the page, so that nothing a stranger wrote can make the page stand still. */
import { examineBrought, readKept } from './check-packs.ts';
import type { PacksAsked, PacksTold } from './ask-packs.ts';

const tell = (told: PacksTold): void => postMessage(told);

addEventListener('message', ({ data }: MessageEvent<PacksAsked>) => {
  try {
    if (data.ask === 'read') tell({ is: 'read', packs: readKept(data.packs, data.cast) });
    else tell({ is: 'examined', examined: examineBrought(data.brought, data.cast) });
  } catch (reason) {
    console.error(reason);
    tell({ is: 'failed' });
  }
});
