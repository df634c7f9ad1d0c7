/** Writes what the terminal answers into the guides: `npx tsx tests/house/write-guides.ts [name]`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/scenario/scenario.ts';
import { isAsTold } from './guide-steps.ts';
import { walk } from './guide-walk.ts';

const HELP = join(import.meta.dirname, '../../assets/help');
const [wanted = ''] = process.argv.slice(2);

/** The guide with today's answers; those that were cut are only told, for a person to cut again. */
async function filled(guide: string, language: Language): Promise<string> {
  let text = guide;
  for (const { told, answer, commands } of (await walk(guide, language)).heard.toReversed()) {
    if (told === null || isAsTold(told.text, answer)) continue;
    process.stdout.write(`${commands.join('; ')}\n`);
    if (told.text.includes('…\n')) process.stdout.write(`${answer}\n`);
    else text = `${text.slice(0, told.start)}${answer.trim()}\n${text.slice(told.end)}`;
  }
  return text;
}

for (const language of ['es', 'en'] as const) {
  for (const name of readdirSync(join(HELP, language)).filter((each) => each.includes(wanted))) {
    const path = join(HELP, language, name);
    writeFileSync(path, await filled(readFileSync(path, 'utf8'), language));
  }
}
