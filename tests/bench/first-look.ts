/** Run by itself: prints the milliseconds of processor a fresh process spends on its first long file. `inkjs 1000`, `cascabel 1000`. */
import { openExaminer } from '../../src/lint/lint.ts';
import { inkStory } from './ink-story.ts';
import { longFile } from './long-files.ts';
import { spent } from './stopwatch.ts';

const [who, size] = process.argv.slice(2);
const beats = Number(size);
const { text, around } = longFile(beats);
const files = around(text);
const time = spent(() => void (who === 'inkjs' ? inkStory(beats) : openExaminer().look(files)));
process.stdout.write(`${time}\n`);
