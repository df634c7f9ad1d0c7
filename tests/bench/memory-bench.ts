/** Whether a long day of play stays in memory: the heap over 100,000 choices. Flat is the aim. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { rehearse } from '../../src/trial/trial.ts';
import { shipped } from '../conversation/shipped.ts';
import { asABot, asAPerson, inInk, type Player } from './players.ts';
import { count, print, type Row } from './stopwatch.ts';

const CHOICES = 100_000;
const MARKS = 10;
/** The one with baits and all: a person's conversation takes its time, and one tells. */
const PLAYED = 'wrong-invoice';
/** Tables and caches fill once; what grows after that is what leaks. */
const WARM = 2_000;

/** Throws away what nobody holds any more; Node hands its collector out to those who ask for it. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

function play(player: Player, from: number, choices: number): number {
  let seed = from;
  for (let done = 0; done < choices; seed += 1) done += Math.max(1, player(seed));
  return seed;
}

function heapOver(player: Player, collect: () => void): readonly number[] {
  const heap = (): number => {
    collect();
    return process.memoryUsage().heapUsed / 1e6;
  };
  let seed = play(player, 1, WARM);
  const marks = [heap()];
  for (let mark = 0; mark < MARKS; mark += 1) {
    seed = play(player, seed, CHOICES / MARKS);
    marks.push(heap());
  }
  return marks;
}

function rowOf(what: string, player: Player, collect: () => void): Row {
  const marks = heapOver(player, collect);
  const [first = 0, middle = 0, last = 0] = [marks[0], marks[MARKS / 2], marks[MARKS]];
  return {
    what,
    figure: signed(last - first),
    beside: `${signed(last - middle)} of it in the second half; from ${first.toFixed(1)} to ${last.toFixed(1)} MB, at most ${Math.max(...marks).toFixed(1)}`,
  };
}

const signed = (grown: number): string => `${grown < 0 ? '−' : '+'}${Math.abs(grown).toFixed(2)} MB`;

export function benchMemory(): void {
  const collect = collector();
  const bots = shipped.map((scenario) => rowOf(`${scenario.id}, a bot`, asABot(rehearse(scenario)), collect));
  const people = shipped
    .filter(({ id }) => id === PLAYED)
    .map((scenario) => rowOf(`${scenario.id}, as a person plays`, asAPerson(scenario), collect));
  print(`Heap over ${count(CHOICES)} choices, run after run, collected at ${MARKS + 1} marks`, [
    ...bots,
    ...people,
    rowOf('inkjs, 100 knots', inInk(100), collect),
  ]);
}
