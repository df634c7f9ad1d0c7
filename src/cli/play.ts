/** `cascabel play`: one conversation in the terminal, with a person or by choices given along. */
import {
  choose,
  open,
  outcomeSoFar,
  type Conversation,
  type Happening,
  type Recipe,
} from '../conversation/conversation.ts';
import { choiceFrom } from './choices.ts';
import { named, openLibrary, SHIPPED_PACKS } from './library.ts';
import { readOptions, seedFrom, type Options } from './options.ts';
import { playWithPerson } from './play-with-person.ts';
import { Refusal } from './refusal.ts';
import { stepOf, type Step } from './steps.ts';
import { tellEnding, tellTurn } from './telling.ts';
import type { Terminal } from './terminal.ts';
import { wordsIn } from './words.ts';

const KNOWN = { values: ['persona', 'seed', 'choose', 'packs'], flags: ['json'] };

interface Played {
  readonly steps: readonly Step[];
  readonly outcome: number;
  readonly ending: string | null;
  readonly recipe: Recipe;
}

function openFrom(options: Options): Conversation {
  const { language } = options;
  const [id, extra] = options.plain;
  if (id === undefined) throw new Refusal(wordsIn(language).missing('<scenario>'));
  if (extra !== undefined) throw new Refusal(wordsIn(language).tooMuch(extra));
  const library = openLibrary(options.value('packs') ?? SHIPPED_PACKS, language);
  const scenario = named('scenario', id, { things: library.scenarios, language });
  const persona = options.value('persona');
  const guest = persona && named('persona', persona, { things: library.cast, language });
  return open(scenario, { seed: seedFrom(options, 1), language, ...(guest ? { persona: guest } : {}) });
}

function moodChanged(happening: Happening): happening is Happening & { what: 'mood_changed' } {
  return happening.what === 'mood_changed';
}

/** The step a choice made, or null where it moved no mood (an answer after the call). */
function stepTaken(before: Conversation, after: Conversation): Step | null {
  const change = after.happenings.slice(before.happenings.length).find(moodChanged);
  if (!change) return null;
  return stepOf({ reply: change.chose, mood: change.after, band: after.table.band }, change);
}

function playAlong(
  start: Conversation,
  choices: readonly string[],
  options: Options,
): readonly [Conversation, Step[]] {
  let conversation = start;
  const steps: Step[] = [];
  for (const text of choices) {
    const next = choose(conversation, choiceFrom(text, conversation, options.language));
    const step = stepTaken(conversation, next);
    if (step) steps.push(step);
    conversation = next;
  }
  return [conversation, steps];
}

function playedOf(conversation: Conversation, steps: readonly Step[]): Played {
  const ended = conversation.happenings.find(({ what }) => what === 'contact_ended');
  const ending = ended?.what === 'contact_ended' ? ended.ending : null;
  return { steps, outcome: outcomeSoFar(conversation), ending, recipe: conversation.recipe };
}

function tellAll(start: Conversation, choices: readonly string[], { options, terminal }: Room): void {
  let conversation = start;
  tellTurn(conversation, options.language, terminal);
  for (const text of choices) {
    conversation = choose(conversation, choiceFrom(text, conversation, options.language));
    terminal.print(`\n> ${text}`);
    tellTurn(conversation, options.language, terminal);
  }
  tellEnding(conversation, options.language, terminal);
}
interface Room {
  readonly options: Options;
  readonly terminal: Terminal;
}

export async function play(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions(args, KNOWN, terminal.env);
  const start = openFrom(options);
  const choices = (options.value('choose') ?? '').split(',').map((text) => text.trim());
  const along = choices.filter(Boolean);
  if (options.has('json')) {
    const [conversation, steps] = playAlong(start, along, options);
    terminal.print(JSON.stringify(playedOf(conversation, steps), null, 2));
    return 0;
  }
  if (options.value('choose') !== undefined) {
    tellAll(start, along, { options, terminal });
    return 0;
  }
  if (!terminal.isInteractive) throw new Refusal(wordsIn(options.language).needsTerminal);
  return playWithPerson(start, options.language, terminal);
}
