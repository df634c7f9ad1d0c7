/** What the chosen instruments show, for the scene that draws them and the words that tell them. */
import { methodOf, stepsDone } from '../../../conversation/conversation.ts';
import type { Conversation, Words } from '../../../conversation/conversation.ts';
import type { Language } from '../../../scenario/scenario.ts';
import type { DialogueScene, Instrument } from '../../curtain.ts';
import type { Call, State } from '../../state.ts';
import { asWritten } from '../../words/words.ts';
import { isHelped } from '../practice/practice.tsx';
import { chosenFor, type Chosen, type InstrumentName } from './choice.ts';
import { instrumentWords, type StepWords } from './instrument-words.ts';

/** The trainee's calm, and what of it went to baits taken. */
function calmOf({ happenings, table }: Conversation): { readonly kept: number; readonly lost: number } {
  const kept = table.mood.composure;
  const bitten = new Set(happenings.filter(({ what }) => what === 'bait_taken').map(({ turn }) => turn));
  const lost = happenings.reduce((sum, each) => {
    if (each.what !== 'mood_changed' || !bitten.has(each.turn)) return sum;
    return sum + Math.max(0, each.before.composure - each.after.composure);
  }, 0);
  return { kept, lost: Math.min(100 - kept, lost) };
}

/** Facts somebody told and nobody had before. */
export const factsTold = ({ scenario, table }: Conversation) =>
  scenario.story.filter(({ reveals }) => reveals !== undefined && table.facts.includes(reveals));

/** Whoever explores follows MAMA where the sources name no method. */
export function stepsOf({ scenario, table }: Conversation, language: Language): StepWords & { done: number } {
  const method = methodOf(scenario) ?? 'mama';
  return { ...instrumentWords(language).methods[method], done: stepsDone(method, table.phase) };
}

function stepsShown(conversation: Conversation, language: Language): Instrument {
  const { letters, steps, done } = stepsOf(conversation, language);
  return { is: 'steps', isNew: false, letters, done, due: steps[done] ?? '' };
}

type Beside = Exclude<InstrumentName, 'temperature'>;

function valueOf(name: Beside, conversation: Conversation, language: Language): Instrument {
  const { mood, minutes, promises } = conversation.table;
  switch (name) {
    case 'heard':
    case 'trust':
    case 'effort':
      return { is: name, isNew: false, value: mood[name] };
    case 'calm':
      return { is: name, isNew: false, ...calmOf(conversation) };
    case 'promises':
      return { is: name, isNew: false, count: promises.length };
    case 'notebook':
      return { is: name, isNew: false, count: factsTold(conversation).length };
    case 'steps':
      return stepsShown(conversation, language);
    case 'clock':
      return { is: name, isNew: false, minutes };
  }
}

/** Turns for which something new is pointed out. */
const NEW_FOR = 2;

/** New is only what comes while the conversation is played; on the screens after it, it has been met. */
export function chosenIn({ settings, view }: Pick<State, 'settings' | 'view'>, call: Call): Chosen {
  const chosen = chosenFor(settings.met, call);
  if (view.at === 'call' || chosen.fresh === null) return chosen;
  return { shown: chosen.shown.filter((name) => name !== chosen.fresh), fresh: null };
}

export const isStillNew = ({ conversation }: Call): boolean => conversation.table.turn < NEW_FOR;

/** The customer's private thought behind the line in the bubble: for whoever explores, and in practice as wished. */
export function thoughtShown({ settings }: Pick<State, 'settings'>, call: Call): Words | null {
  const { conversation, line, pending } = call;
  const isWished = call.mode === 'explore' || (settings.thoughts && isHelped(call));
  if (!isWished || pending) return null;
  return conversation.table.lines[line]?.thinks ?? null;
}

/** What the scene shows beside face and thermometer. */
export function besideThermometer(
  state: State,
  call: Call,
): Pick<DialogueScene, 'instruments' | 'figures' | 'thought'> {
  const { shown, fresh } = chosenIn(state, call);
  const names = shown.filter((name) => name !== 'temperature');
  const thought = thoughtShown(state, call);
  return {
    instruments: names.map((name) => ({
      ...valueOf(name, call.conversation, state.language),
      isNew: name === fresh && isStillNew(call),
    })),
    figures: call.mode === 'explore',
    thought: thought && asWritten(thought, state.language),
  };
}
