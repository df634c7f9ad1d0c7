/** Two more courses of a conversation with the same customer and the same luck: one that works, and bad advice played out. */
import { personaOf, rewind, type Conversation, type Recipe } from '../conversation/conversation.ts';
import { BAD_ADVICE, botNamed, playThrough, rehearse } from '../trial/trial.ts';
import type { Bot, BotRun, Costs } from '../trial/trial.ts';
import { playedOn, type Onward } from './played-on.ts';

export interface Examples {
  /** One way that works here; `search` where the best play found is worth clearly more than what an expert does. */
  readonly good: { readonly by: 'expert' | 'search'; readonly recipe: Recipe };
  readonly bad: { readonly recipe: Recipe };
}

/** An expert's course can be explained line by line: it is shown so long as it falls no further behind than this. */
const NEARLY = 5;

/**
 * The two courses as recipes, to be replayed by whoever shows them. `costs` as `costsOf` gave them for the run; null
 * where nobody searched: then the good course is the expert's, whatever could be found beyond it.
 */
export function examplesOf(conversation: Conversation, costs: Costs | null): Examples {
  const expert = playedBy(botNamed('expert'), conversation);
  const searched = costs?.choices[0]?.better ?? null;
  const isExpert = searched === null || (expert.ending !== null && expert.outcome >= searched.worth - NEARLY);
  return {
    good: isExpert
      ? { by: 'expert', recipe: recipeOf(conversation, expert) }
      : { by: 'search', recipe: recipeOf(conversation, searched) },
    bad: {
      recipe: recipeOf(conversation, {
        ...playedBy(BAD_ADVICE, conversation),
        minutes: BAD_ADVICE.minutes,
      }),
    },
  };
}

function playedBy(bot: Bot, conversation: Conversation): BotRun {
  const { scenario, recipe } = conversation;
  const { seed, language, composure, intensity } = recipe;
  const rehearsal = rehearse(scenario, { persona: personaOf(conversation), intensity });
  return playThrough(bot, rehearsal, { seed, language, composure });
}

const recipeOf = (conversation: Conversation, onward: Onward): Recipe =>
  playedOn(rewind(conversation, 0), onward).recipe;
