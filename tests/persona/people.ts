/** People to test with: the cast as shipped, read through the product's own reader, and play by raw acts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitFor, outcome, seatState, step } from '../../src/persona/persona.ts';
import type { State } from '../../src/persona/persona.ts';
import { readPacks } from '../../src/scenario/scenario.ts';
import type { Act, Issue, Persona } from '../../src/scenario/scenario.ts';

const folder = join(import.meta.dirname, '../../scenarios/cast');

function readCast(): Record<string, Persona> {
  const files = readdirSync(folder).map((name) => ({
    path: `cast/${name}`,
    content: readFileSync(join(folder, name), 'utf8'),
  }));
  return { ...readPacks(files).cast };
}

export const CAST = readCast();
export const EVERYBODY = Object.keys(CAST);

export function personaNamed(id: string): Persona {
  const persona = CAST[id];
  if (!persona) throw new Error(`no persona ${id} in the cast`);
  return persona;
}
export const isHellish = (id: string): boolean => personaNamed(id).temperament.bait >= 0.5;
export const HELLISH = EVERYBODY.filter(isHellish);
export const ORDINARY = EVERYBODY.filter((id) => !isHellish(id));

export const PLAIN: Issue = { fault: 1, monetary: 0.5, misbelief: 0, resolvable: 1, hazard: false };

export interface Play {
  /** Another arithmetic than the product's: one with rules taken out. */
  readonly step?: typeof step;
  /** Who the person is, where somebody else than in the cast is meant. */
  readonly being?: (persona: Persona) => Persona;
  readonly issue?: Partial<Issue>;
  readonly seed?: number;
  readonly quality?: number;
  readonly composure?: number;
  /** What a judging thought comes down to that slips into the last reply. */
  readonly leaks?: Act;
  /** Others hear every reply. */
  readonly overheard?: boolean;
}

/** `listen paraphrase+own_it` → replies of acts. */
export const replies = (text: string): readonly (readonly Act[])[] =>
  text
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .map((reply) => reply.split('+') as Act[]);

export function seated(id: string, play: Play = {}): State {
  const issue = { ...PLAIN, ...play.issue };
  const persona = play.being?.(personaNamed(id)) ?? personaNamed(id);
  return seatState(persona, { issue, seed: play.seed ?? 0, composure: play.composure ?? 80 });
}

/** Plays replies of raw acts, stopping where the contact ends. */
export function after(id: string, said: readonly (readonly Act[])[] | string, play: Play = {}): State {
  let state = seated(id, play);
  const turn = play.step ?? step;
  const all = typeof said === 'string' ? replies(said) : said;
  for (const [place, acts] of all.entries()) {
    if (exitFor(state)) break;
    const leaks = play.leaks !== undefined && place === all.length - 1 ? { leaks: play.leaks } : {};
    const overheard = play.overheard ? { overheard: true } : {};
    state = turn(state, { acts, quality: acts.map(() => play.quality ?? 1), ...leaks, ...overheard });
  }
  return state;
}

/** The outcome had it stopped there. */
export const worth = (state: State): number =>
  outcome(state, { kind: exitFor(state) ?? (state.handedOver === 'no' ? null : 'handed_over') });

export const outcomeOfPlay = (
  id: string,
  said: readonly (readonly Act[])[] | string,
  play: Play = {},
): number => worth(after(id, said, play));

/** Recovery in its order, and the same for somebody who baits. */
export const RECOVERY =
  'greet listen listen paraphrase empathise ask_open own_apology meet_minds remedy confirm act_now follow_up';
export const FOUR_METHODS =
  'listen ignore_bait breathe paraphrase first_person_limit ignore_bait empathise ask_open ease_tension own_apology meet_minds remedy confirm act_now follow_up';
