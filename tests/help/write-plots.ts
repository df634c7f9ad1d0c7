/** Draws the plots of the guides anew: `npx tsx tests/help/write-plots.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHelpSources } from '../../build/help-sources.ts';
import { MECHANISMS } from '../../src/help/help.ts';
import { LANGUAGES } from '../../src/scenario/scenario.ts';
import { drawPlot } from './draw-plot.ts';

const { cast } = readHelpSources();
for (const language of LANGUAGES) {
  const folder = join(import.meta.dirname, '../../assets/help/plots', language);
  mkdirSync(folder, { recursive: true });
  for (const id of MECHANISMS) writeFileSync(join(folder, `${id}.svg`), drawPlot(id, language, cast));
}
