/** A long file checked at first sight and after edits, beside inkjs compiling the same story. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { openExaminer } from '../../src/lint/lint.ts';
import { inkStory } from './ink-story.ts';
import { longFile, withAddedBeat, withEditedText, withEveryTenth } from './long-files.ts';
import { count, duration, median, print, spent, type Row } from './stopwatch.ts';

const SIZES = [1_000, 10_000] as const;
/** Looks at each kind of edit; the first of them are warming up. */
const LOOKS = 24;
const WARMING_UP = 8;

/** The first long file of a fresh process. */
function firstLook(who: 'inkjs' | 'cascabel', beats: number): number {
  const script = join(import.meta.dirname, 'first-look.ts');
  const told = execFileSync(process.execPath, ['--import', 'tsx', script, who, String(beats)], {
    encoding: 'utf8',
  });
  return Number(told);
}

type Edit = (text: string, round: number) => string;

/** What looking again costs after an edit, other beats being edited every time. */
function lookAgain(beats: number, edit: Edit): number {
  const { text, around } = longFile(beats);
  const examiner = openExaminer();
  examiner.look(around(text));
  const times = Array.from({ length: LOOKS }, (_, round) => {
    const files = around(edit(text, round));
    return spent(() => void examiner.look(files));
  });
  return median(times.slice(WARMING_UP));
}

/** Both in turn, so that whatever disturbs the machine disturbs both; medians. */
function atFirstSight(beats: number): Record<'inkjs' | 'cascabel', number> {
  const { text, around } = longFile(beats);
  const files = around(text);
  const rounds = Array.from({ length: beats > 1_000 ? 1 : 5 }, () => ({
    inkjs: spent(() => void inkStory(beats)),
    cascabel: spent(() => void openExaminer().look(files)),
  }));
  return {
    inkjs: median(rounds.map(({ inkjs }) => inkjs)),
    cascabel: median(rounds.map(({ cascabel }) => cascabel)),
  };
}

function rowsOf(beats: number): readonly Row[] {
  const place = (round: number): number => 1 + ((round * 7_919) % (beats - 2));
  const { inkjs, cascabel } = atFirstSight(beats);
  const inkFirst = firstLook('inkjs', beats);
  const row = (what: string, time: number, ink = inkjs): Row => ({
    what,
    figure: duration(time),
    beside: `${(time / ink).toFixed(3)} × inkjs`,
  });
  return [
    { what: 'inkjs compiles the same story', figure: duration(inkjs) },
    row('every problem at first sight', cascabel),
    row(
      'after one edited text',
      lookAgain(beats, (text, round) => withEditedText(text, place(round), round)),
    ),
    row(
      'after a beat was added',
      lookAgain(beats, (text, round) => withAddedBeat(text, place(round), round)),
    ),
    row('after every tenth beat was edited', lookAgain(beats, withEveryTenth)),
    { what: 'a fresh process: inkjs', figure: duration(inkFirst) },
    row('a fresh process: every problem', firstLook('cascabel', beats), inkFirst),
  ];
}

export function benchLint(): void {
  for (const beats of SIZES)
    print(`A file of ${count(beats)} beats, checked: time of the processor`, rowsOf(beats));
}
