import type { Persona, Scenario, Words } from '../scenario/scenario.ts';
import { placeOf, type Settings } from './course.ts';
import { canChoose, choiceOf, choose, open, type Conversation } from './play.ts';
import type { ChoiceMade, Recipe } from './run.ts';

/** A run played again: all of it, or as far as the text still is what it was. */
export interface Replayed {
  readonly conversation: Conversation;
  /** Null when the whole run was played; else the turn at which the text moved on, and in plain words. */
  readonly stopped: { readonly turn: number; readonly words: Words } | null;
}

/**
 * Plays a recipe. It goes on only while the moment, the reply and its acts are those of the recipe, and stops
 * before the first choice that now leads elsewhere: it never continues at a wrong beat.
 * `guest` is the persona of the recipe where the scenario does not carry it.
 */
export function replay(scenario: Scenario, recipe: Recipe, guest?: Persona): Replayed {
  const persona = [scenario.persona, ...scenario.also, ...(guest ? [guest] : [])].find(
    ({ id }) => id === recipe.persona,
  );
  const start = open(scenario, settingsOf(recipe, persona));
  if (recipe.scenario !== scenario.id || recipe.pack !== scenario.pack.id)
    return stop(start, MOVED_ON.otherScenario);
  if (persona === undefined) return stop(start, MOVED_ON.nobody);
  return playOn(start, recipe);
}

function settingsOf(recipe: Recipe, persona: Persona | undefined): Settings {
  const { seed, language, intensity, composure } = recipe;
  return { seed, language, intensity, composure, ...(persona ? { persona } : {}) };
}

function playOn(start: Conversation, recipe: Recipe): Replayed {
  let before = start;
  let here = start;
  const { choices } = recipe;
  for (const [turn, made] of choices.entries()) {
    if (standsAt(here) !== made.at) return stop(before, turn === 0 ? MOVED_ON.opening : MOVED_ON.elsewhere);
    if (!isSame(here, made)) return stop(here, MOVED_ON.reply);
    before = here;
    here = choose(here, choiceOf(made));
    if (!didSame(here, made)) return stop(before, MOVED_ON.reply);
  }
  if (recipe.stands !== undefined && standsAt(here) !== recipe.stands)
    return stop(before, MOVED_ON.elsewhere);
  return answerAll(here, recipe);
}

function isSame(conversation: Conversation, made: ChoiceMade): boolean {
  return canChoose(conversation, choiceOf(made));
}

function didSame({ recipe }: Conversation, made: ChoiceMade): boolean {
  const done = recipe.choices.at(-1)?.acts ?? [];
  return made.acts === undefined || done.join() === made.acts.join();
}

function answerAll(over: Conversation, recipe: Recipe): Replayed {
  let here = over;
  for (const [question, answer] of Object.entries(recipe.after)) {
    const choice = { kind: 'after', question, answer } as const;
    if (!canChoose(here, choice)) return stop(here, MOVED_ON.after);
    here = choose(here, choice);
  }
  return { conversation: here, stopped: null };
}

function standsAt({ moment }: Conversation): string {
  return placeOf(moment.context);
}

function stop(conversation: Conversation, words: Words): Replayed {
  return { conversation, stopped: { turn: conversation.table.turn, words } };
}

const MOVED_ON = {
  otherScenario: {
    es: 'Esta conversación es de otra situación; aquí empieza de nuevo.',
    en: 'This run belongs to another scenario; here it starts afresh.',
  },
  nobody: {
    es: 'El tipo de cliente de esta conversación ya no está; empieza de nuevo con otro.',
    en: 'The kind of customer in this run is no longer here; it starts afresh with another.',
  },
  opening: {
    es: 'El comienzo de esta situación cambió desde entonces; empieza de nuevo.',
    en: 'The opening of this scenario has changed since; it starts afresh.',
  },
  reply: {
    es: 'El texto cambió: lo que se respondió aquí ya no existe o ya no es lo mismo. Sigue desde este punto.',
    en: 'The text has changed: what was answered here is gone or no longer the same. Go on from this point.',
  },
  elsewhere: {
    es: 'El texto cambió: esta respuesta ahora lleva a otra parte. Sigue desde antes de darla.',
    en: 'The text has changed: this answer now leads somewhere else. Go on from before it was given.',
  },
  after: {
    es: 'Las preguntas del minuto después cambiaron. Contéstelas de nuevo.',
    en: 'The questions of the minute after have changed. Answer them again.',
  },
} as const satisfies Record<string, Words>;
