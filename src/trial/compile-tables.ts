/** Works a scenario out into tables, for one persona at one intensity. */
import { ANSWERED_AS, baitsOf, leavingAs, MOVE_ACT, SET_ASIDE } from '../conversation/conversation.ts';
import { walkOf } from '../persona/persona.ts';
import {
  ACT_FAMILY,
  CHANNEL_CLOCK,
  ENDING_KINDS,
  MOVES,
  type Act,
  type Bait,
  type Reply,
  type StockSituation,
} from '../scenario/scenario.ts';
import { answersOf, beatLines, harmOf, lineOf, poolOf, stockOf, type Cast } from './compile-lines.ts';
import { questionOf, type Telling } from './conditions.ts';
import { noMarks, Numbering } from './marks.ts';
import { Ready, type Carried, type Working } from './ready-option.ts';
import type { BaitTable, BeatTable, Leaving, MoveTable, PlaceTable, Tables } from './tables.ts';
import type { Option, Rehearsal } from './take.ts';

/** What stands fixed while the tables are worked out. */
interface Desk extends Cast {
  readonly beats: Numbering<string>;
  readonly telling: Telling;
  readonly leavings: Tables['leavings'];
}

export function tablesOf(cast: Omit<Rehearsal, 'tables'>): Tables {
  const { scenario, persona } = cast;
  const numbering = new Numbering<object | string>();
  const desk: Desk = {
    ...cast,
    numbering,
    beats: beatNumbers(cast),
    telling: tellingOf(cast),
    leavings: new Map(ENDING_KINDS.map((kind) => [kind, leavingFor(leavingAs(kind, cast))])),
  };
  const opening = desk.beats.of(scenario.opening);
  const tables = {
    walk: walkOf(persona),
    isWritten: CHANNEL_CLOCK[scenario.channel] === 'written',
    baits: baitsOf(cast).map((bait) => baitTable(bait, desk)),
    decks: new Map(),
    story: scenario.story.map(({ says }) => lineOf({ says, abuse: 0 }, desk)),
    stock: stockOf(desk),
    moves: moveTable(desk),
    silence: readyAs(option('~silence', ['silence']), desk),
    setAside: readyAs(option(SET_ASIDE, []), desk),
    leavings: desk.leavings,
    beats: beatTables(desk),
  };
  return { ...tables, opening, unmarked: noMarks(numbering.size) };
}

/** Numbers for all beats there are; a reply may lead to one nobody wrote. */
function beatNumbers({ scenario }: Omit<Rehearsal, 'tables'>): Numbering<string> {
  const beats = new Numbering<string>();
  for (const name of [...Object.keys(scenario.beats), scenario.opening]) beats.of(name);
  return beats;
}

function tellingOf({ scenario }: Omit<Rehearsal, 'tables'>): Telling {
  return (fact) => {
    const piece = scenario.story.findIndex(({ reveals }) => reveals === fact);
    return piece < 0 ? Infinity : piece + 1;
  };
}

function leavingFor(ended: Leaving['ended']): Leaving {
  return { ended, place: `end/${ended.id}` };
}

function beatTables(desk: Desk): readonly BeatTable[] {
  const written = Object.entries(desk.scenario.beats).map(([name, beat]) => ({
    ...placeTable(name, beat.replies, desk),
    lines: beatLines(beat.customer, desk),
    leaks: beat.thought?.leaks ?? null,
  }));
  const unwritten = desk.beats
    .all()
    .slice(written.length)
    .map((name) => ({ ...placeTable(name, [], desk), lines: beatLines({}, desk), leaks: null }));
  return [...written, ...unwritten];
}

function baitTable(bait: Bait, desk: Desk): BaitTable {
  return {
    ...placeTable(`bait:${bait.id}`, bait.replies, desk),
    line: lineOf(bait.line, desk),
    harm: harmOf(bait.line),
    bitten: poolOf(bait.bitten ?? [], desk),
    refused: poolOf(bait.refused ?? [], desk),
  };
}

function placeTable(place: string, replies: readonly Reply[], desk: Desk): PlaceTable {
  const options = replies.map((reply) => readyReply(reply, desk));
  return { place, options, conditional: options.some(({ holds }) => holds !== null), laid: new Map() };
}

function readyReply(reply: Reply, desk: Desk): Ready {
  const { id, acts, specific } = reply;
  const promise = reply.promise === undefined ? undefined : desk.scenario.promises[reply.promise];
  return readyAs({ chose: id, acts, specific, reply, move: null }, desk, {
    carries: reply.uses.map((fact) => carried(fact, desk)),
    promise: promise ? { feasible: promise.feasible, dated: promise.dueHours > 0 } : null,
    ...leadOf(reply.next, desk),
    answers: answersOf(reply.answer, desk),
    holds: questionOf(reply.when, desk.telling),
  });
}

function carried(fact: string, { telling, numbering }: Desk): Carried {
  return { toldBy: telling(fact), mark: numbering.of(`fact:${fact}`) };
}

function leadOf(next: string | null, { scenario, beats }: Desk): Pick<Working, 'leads' | 'ends'> {
  if (next === null) return { leads: -1, ends: null };
  const ending = next.startsWith('end/') ? scenario.endings[next.slice('end/'.length)] : undefined;
  if (ending === undefined) return { leads: beats.of(next), ends: null };
  return { leads: -1, ends: leavingFor({ id: ending.id, kind: ending.kind }) };
}

function option(chose: string, acts: readonly Act[], move: Option['move'] = null): Option {
  return { chose, acts, specific: true, reply: null, move };
}

const NOTHING_WRITTEN = { softer: null, harder: null, any: null };

function readyAs(
  plain: Option,
  { numbering, scenario }: Desk,
  written: Partial<Omit<Working, 'option' | 'mark'>> = {},
): Ready {
  const { acts } = plain;
  return new Ready({
    option: plain,
    mark: numbering.of(`chose:${plain.chose}`),
    carries: [],
    promise: null,
    overheard: scenario.audience !== undefined && plain.reply?.aside !== true,
    leads: -1,
    ends: null,
    answers: NOTHING_WRITTEN,
    listensWell: acts.includes('listen') && !acts.some((act) => ACT_FAMILY[act] === 'harm'),
    situation: situationOf(acts),
    holds: null,
    ...written,
  });
}

function situationOf(acts: readonly Act[]): StockSituation | null {
  return acts.flatMap((act) => ANSWERED_AS[act] ?? [])[0] ?? null;
}

function moveTable(desk: Desk): MoveTable {
  const ready = (move: (typeof MOVES)[number], act: Act) => readyAs(option(`~${move}`, [act], move), desk);
  return {
    moves: desk.scenario.moves,
    sets: new Map(),
    options: new Map(MOVES.map((move) => [move, ready(move, MOVE_ACT[move])])),
    warning: ready('first_person_limit', 'warn_of_end'),
  };
}
