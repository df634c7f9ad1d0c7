/** How fast customers are stepped, conversations played and packs compiled. */
import { join } from 'node:path';
import { choose, open, type Choice, type Conversation } from '../../src/conversation/conversation.ts';
import { hear, seatPersona, seatState, step, type Utterance } from '../../src/persona/persona.ts';
import { readPacks, type Act, type Persona, type Scenario } from '../../src/scenario/scenario.ts';
import { readCast, readPackFolder } from '../../src/server/server.ts';
import { bigPack } from './big-pack.ts';
import { inkStory } from './ink-story.ts';
import { count, perSecond, print, took } from './stopwatch.ts';

const SCENARIOS = join(import.meta.dirname, '../../scenarios');
const ACTS: readonly Act[] = [
  'listen',
  'paraphrase',
  'own_apology',
  'ask_open',
  'meet_minds',
  'remedy',
  'confirm',
];
const TURNS: readonly Utterance[] = ACTS.map((act) => ({ acts: [act], quality: [1] }));
const ISSUE = { fault: 1, monetary: 0.5, misbelief: 0, resolvable: 1, hazard: false };

function stepsPure(persona: Persona): number {
  let state = seatState(persona, { issue: ISSUE, seed: 1 });
  for (const turn of TURNS) state = step(state, turn);
  return TURNS.length;
}

function stepsThroughMachine(persona: Persona): number {
  let sitting = seatPersona(persona, { issue: ISSUE, seed: 1 });
  for (const turn of TURNS) sitting = hear(sitting, turn);
  return TURNS.length;
}

/** Turns of one conversation played by always taking another of the replies on the table. */
function conversationTurns(scenario: Scenario, seed: number): number {
  let here: Conversation = open(scenario, { seed, language: 'en' });
  let turns = 0;
  while (here.table.stage === 'answering' && turns < 40) {
    const { replies } = here.table;
    const reply = replies[(seed + turns) % replies.length];
    const choice: Choice = reply ? { kind: 'reply', id: reply.id } : { kind: 'silence' };
    here = choose(here, choice);
    turns += 1;
  }
  return turns;
}

function benchPlaying(persona: Persona, scenario: Scenario): void {
  const pure = perSecond(() => stepsPure(persona));
  const machine = perSecond(() => stepsThroughMachine(persona));
  let seed = 0;
  const turns = perSecond(() => conversationTurns(scenario, (seed += 1)));
  print('Playing', [
    { what: 'persona steps a second, pure', figure: count(pure) },
    {
      what: 'persona steps a second, through XState',
      figure: count(machine),
      beside: `${(pure / machine).toFixed(1)} times slower than pure`,
    },
    {
      what: 'conversation turns a second',
      figure: count(turns),
      beside: `${(pure / turns).toFixed(1)} times slower than pure`,
    },
  ]);
}

function benchCompiling(): void {
  const cast = readCast(SCENARIOS);
  const rows = [100, 1_000, 10_000].map((beats) => {
    const files = [...cast, ...bigPack(beats)];
    const { problems } = readPacks(files);
    if (problems.length) throw new Error(`The made-up pack has a problem: ${problems[0]?.what.en}`);
    const time = took(() => void readPacks(files), beats > 1_000 ? 3 : 5);
    return { what: `compile ${count(beats)} beats`, figure: `${time.toFixed(0)} ms`, time, beats };
  });
  const first = rows[0]?.time ?? 1;
  const ours = rows.map(({ what, figure, time, beats }) => ({
    what,
    figure,
    beside: `${((time / beats) * 1000).toFixed(0)} µs a beat, ${(time / first).toFixed(1)} times 100 beats`,
  }));
  const theirs = rows.slice(0, 2).map(({ beats, time }) => {
    const ink = took(() => void inkStory(beats), 3);
    return {
      what: `inkjs compiles ${count(beats)} knots`,
      figure: `${ink.toFixed(0)} ms`,
      beside: `${(ink / time).toFixed(1)} times as long`,
    };
  });
  print('Compiling a pack, cast included', [...ours, ...theirs]);
}

export function benchModel(): void {
  const { packs, cast } = readPacks(readPackFolder(SCENARIOS));
  const scenario = packs.map(({ scenarios }) => scenarios['branch-g']).find((found) => found !== undefined);
  const persona = cast['hasty'];
  if (!scenario || !persona) throw new Error('The packs that ship lack branch-g or hasty.');
  benchPlaying(persona, scenario);
  benchCompiling();
}
