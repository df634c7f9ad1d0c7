/** A long file checked at first sight and after edits, beside inkjs compiling the same story. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { openExaminer } from '../../src/lint/lint.ts';
import { inkStory } from './ink-story.ts';
import { longFile, withAddedBeat, withEditedText, withEveryTenth } from './long-files.ts';
import { count, duration, median, print, timed, took, type Row } from './stopwatch.ts';

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

/** Milliseconds to look again after an edit, other beats being edited every time. */
function lookAgain(beats: number, edit: Edit): number {
  const { text, around } = longFile(beats);
  const examiner = openExaminer();
  examiner.look(around(text));
  const times = Array.from({ length: LOOKS }, (_, round) => {
    const files = around(edit(text, round));
    return timed(() => examiner.look(files)).time;
  });
  return median(times.slice(WARMING_UP));
}

function rowsOf(beats: number): readonly Row[] {
  const { text, around } = longFile(beats);
  const files = around(text);
  const place = (round: number): number => 1 + ((round * 7_919) % (beats - 2));
  const times = beats > 1_000 ? 1 : 5;
  const ink = took(() => void inkStory(beats), times);
  const inkFirst = firstLook('inkjs', beats);
  const beside = (time: number, other = ink): string => `${(time / other).toFixed(3)} × inkjs`;
  const row = (what: string, time: number, other = ink): Row => ({
    what,
    figure: duration(time),
    beside: beside(time, other),
  });
  return [
    { what: 'inkjs compiles the same story', figure: duration(ink) },
    row(
      'every problem at first sight',
      took(() => void openExaminer().look(files), times),
    ),
    row(
      'after one edited text',
      lookAgain(beats, (old, round) => withEditedText(old, place(round), round)),
    ),
    row(
      'after a beat was added',
      lookAgain(beats, (old, round) => withAddedBeat(old, place(round), round)),
    ),
    row('after every tenth beat was edited', lookAgain(beats, withEveryTenth)),
    { what: 'a fresh process: inkjs', figure: duration(inkFirst) },
    row('a fresh process: every problem', firstLook('cascabel', beats), inkFirst),
  ];
}

export function benchLint(): void {
  for (const beats of SIZES) print(`A file of ${count(beats)} beats, checked`, rowsOf(beats));
}
