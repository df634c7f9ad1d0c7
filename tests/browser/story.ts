/** What the engine says must happen: the shipped scenarios and the paths through them their writers chose. */
import { choose, open, type Choice, type Conversation } from '../../src/conversation/conversation.ts';
import type { Language, Scenario } from '../../src/scenario/scenario.ts';
import { choice } from '../conversation/choices.ts';
import { pathsOf, shipped, type PathName } from '../conversation/shipped.ts';

export { MOVE_WORDS, type Language } from '../../src/scenario/scenario.ts';
export type { Choice } from '../../src/conversation/conversation.ts';

export function scenarioNamed(id: string): Scenario {
  const found = shipped.find((scenario) => scenario.id === id);
  if (!found) throw new Error(`There is no scenario ${id}.`);
  return found;
}

/** One turn of a path: how things stood, what was chosen, how they stand then. */
export interface Turn {
  readonly before: Conversation;
  readonly choice: Choice;
  readonly after: Conversation;
}
export interface Story {
  readonly seed: number;
  readonly start: Conversation;
  readonly turns: readonly Turn[];
  readonly end: Conversation;
}

export function storyOf(id: string, name: PathName, language: Language): Story {
  const scenario = scenarioNamed(id);
  const path = pathsOf(scenario)?.[name];
  if (!path) throw new Error(`${id} has no path ${name}.`);
  const start = open(scenario, { seed: path.seed, language });
  const answers = Object.entries(path.after).map(([question, answer]) => `${question}=${answer}`);
  const turns: Turn[] = [];
  let here = start;
  for (const short of [...path.choices, ...answers]) {
    const after = choose(here, choice(short));
    turns.push({ before: here, choice: choice(short), after });
    here = after;
  }
  return { seed: path.seed, start, turns, end: here };
}
