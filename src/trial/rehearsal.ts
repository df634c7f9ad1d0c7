/** Playing a scenario without a person: made ready once, then played choice by choice. */
import {
  AT_ONCE,
  aftermathOf,
  personaOf,
  type Conversation,
  type Intensity,
} from '../conversation/conversation.ts';
import {
  copyState,
  outcome,
  outcomes,
  phaseAt,
  seatState,
  standAtFirst,
  stateFrom,
  type Aftermath,
} from '../persona/persona.ts';
import type { Persona, Phase, Scenario } from '../scenario/scenario.ts';
import { seedIn } from './chance.ts';
import { tablesOf } from './compile-tables.ts';
import { NOTHING_SAID } from './hearing.ts';
import { optionsOf } from './options.ts';
import { playReady, sayBeat } from './playing.ts';
import { Ready } from './ready-option.ts';
import { bandIn } from './speaking.ts';
import type { AfterAnswers, Heard, Option, Rehearsal, Take } from './take.ts';

export { bandIn, optionsOf };

const REHEARSED = new WeakMap<Scenario, Rehearsal[]>();

/**
 * Makes a scenario ready to be played by its own persona or a guest, at an intensity of 1 unless told:
 * once, however often it is asked for.
 */
export function rehearse(
  scenario: Scenario,
  { persona = scenario.persona, intensity = 1 }: { persona?: Persona; intensity?: Intensity } = {},
): Rehearsal {
  const rehearsed = REHEARSED.get(scenario) ?? [];
  const known = rehearsed.find((each) => each.persona === persona && each.intensity === intensity);
  if (known !== undefined) return known;
  const tables = tablesOf({ scenario, persona, intensity });
  const rehearsal = { scenario, persona, intensity, tables };
  REHEARSED.set(scenario, [...rehearsed, rehearsal]);
  return rehearsal;
}

/** Where a run starts: a whole seed from 1 to 2^32 − 1, and the trainee's calm, 0–100, 80 unless told. */
export interface Beginning {
  readonly seed: number;
  readonly composure?: number;
}

/** Seats the customer and lets the first line be said. */
export function begin(rehearsal: Rehearsal, { seed, composure = 80 }: Beginning): Take {
  const { scenario, persona, tables } = rehearsal;
  const { story, issue, openedAt = 0 } = scenario;
  const pieces = story.length > 0 ? { storyPieces: story.length } : {};
  const state = seatState(persona, { issue, seed, composure, waited: openedAt, ...pieces });
  const take: Take = {
    rehearsal,
    seed,
    turn: 0,
    state,
    place: tables.beats[tables.opening]?.place ?? '',
    ended: null,
    stand: standAtFirst(tables.walk, state),
    dice: stateFrom(seed, 'conversation'),
    minutes: openedAt,
    beat: tables.opening,
    decided: -1,
    bait: null,
    thinking: (tables.beats[tables.opening]?.leaks ?? null) !== null,
    beatOrder: 0,
    baitOrder: 0,
    deck: [],
    dealt: 0,
    movesHere: 0,
    movesEver: 0,
    told: 0,
    promises: [],
    marks: tables.unmarked.slice(),
    said: NOTHING_SAID,
    laid: null,
  };
  take.beatOrder = seedIn(take);
  sayBeat(take);
  return take;
}

/** The same moment a second time, to try something. Field by field, which is quicker than a spread. */
export function copyOf(take: Take): Take {
  return {
    rehearsal: take.rehearsal,
    seed: take.seed,
    turn: take.turn,
    state: copyState(take.state),
    place: take.place,
    ended: take.ended,
    stand: take.stand,
    dice: take.dice,
    minutes: take.minutes,
    beat: take.beat,
    decided: take.decided,
    bait: take.bait,
    thinking: take.thinking,
    beatOrder: take.beatOrder,
    baitOrder: take.baitOrder,
    deck: take.deck,
    dealt: take.dealt,
    movesHere: take.movesHere,
    movesEver: take.movesEver,
    told: take.told,
    promises: take.promises,
    marks: take.marks.slice(),
    said: take.said,
    laid: take.laid,
  };
}

/**
 * Takes one of the options that lie on the table at this moment, in place: the state, too, is the same object with
 * other figures, so copy what should stay. Minutes count in written channels only.
 */
export function play(take: Take, option: Option, minutes = AT_ONCE): void {
  if (take.ended !== null) return;
  const ready =
    option instanceof Ready ? option : optionsOf(take).find(({ chose }) => chose === option.chose);
  if (ready instanceof Ready) playReady(take, ready, minutes);
}

/** A conversation somebody played, as a take: its choices made again. */
export function takeOf(conversation: Conversation): Take {
  const { scenario, recipe } = conversation;
  const { intensity, seed, composure } = recipe;
  const rehearsal = rehearse(scenario, { persona: personaOf(conversation), intensity });
  const take = begin(rehearsal, { seed, composure });
  for (const { chose, minutes } of recipe.choices) {
    const option = optionsOf(take).find((each) => each.chose === chose);
    if (option !== undefined) play(take, option, minutes);
  }
  return take;
}

/** The worst the customer said since the last choice: what a limit would answer. */
export const saidIn = ({ said }: Take): Heard => said;

/** Pieces of story the customer still has to tell. */
export const untoldIn = ({ rehearsal, told }: Take): number => rehearsal.tables.story.length - told;

/** Where recovery stands. */
export const phaseIn = ({ rehearsal, stand }: Take): Phase => phaseAt(rehearsal.tables.walk, stand);

/** Facts the customer has told, in order. */
export function factsIn({ rehearsal, told }: Take): readonly string[] {
  const revealed = rehearsal.scenario.story.slice(0, told).flatMap(({ reveals }) => reveals ?? []);
  return [...new Set(revealed)];
}

/** The outcome, 0–100, had these answers been given in the minute after; before the end, had it stopped here. */
export function worthOf(take: Take, after: AfterAnswers = {}): number {
  return outcome(take.state, aftermathIn(take, after));
}

/** The same for several sets of answers at once. */
export function worthsOf(take: Take, afters: readonly AfterAnswers[]): readonly number[] {
  return outcomes(
    take.state,
    afters.map((after) => aftermathIn(take, after)),
  );
}

function aftermathIn({ rehearsal, ended, promises }: Take, after: AfterAnswers): Aftermath {
  if (ended === null) return { kind: null };
  const { scenario } = rehearsal;
  return aftermathOf({ scenario, promises, after: asked(after, scenario) }, ended.kind);
}

/** Only questions that are asked can be answered. */
function asked(after: AfterAnswers, scenario: Scenario): AfterAnswers {
  const isCard = (question: string) => scenario.after.some((card) => card.question === question);
  return Object.keys(after).every(isCard) ? after : {};
}
