/** A result held against the run itself: played again, it must come to what it says. */
import { outcomeSoFar, replay, type Conversation, type Words } from '../conversation/conversation.ts';
import type { Persona, Scenario } from '../scenario/scenario.ts';
import type { Result } from './result.ts';

export type Examined =
  /** Played again it comes to the same, to the last digit. */
  | { readonly is: 'same'; readonly conversation: Conversation; readonly otherVersion: boolean }
  /** Played again it comes to something else than it says. */
  | { readonly is: 'different'; readonly conversation: Conversation; readonly outcome: number }
  /** The text here is not the one it was played in: it could be followed only so far. */
  | { readonly is: 'moved_on'; readonly conversation: Conversation; readonly words: Words }
  /** The recipe stops before the end of the conversation. */
  | { readonly is: 'unfinished'; readonly conversation: Conversation };

/** Plays a result's recipe again. `guest` is its persona where the scenario does not carry it. */
export function examineResult(result: Result, scenario: Scenario, guest?: Persona): Examined {
  const { conversation, stopped } = replay(scenario, result.recipe, guest);
  if (stopped) return { is: 'moved_on', conversation, words: stopped.words };
  const { ending } = conversation.table;
  if (conversation.table.stage !== 'over' || !ending) return { is: 'unfinished', conversation };
  const outcome = outcomeSoFar(conversation);
  if (outcome !== result.outcome || ending.id !== result.ending)
    return { is: 'different', conversation, outcome };
  const { engine, version, fingerprint } = conversation.recipe;
  const played = result.recipe;
  const otherVersion =
    engine !== played.engine || version !== played.version || fingerprint !== played.fingerprint;
  return { is: 'same', conversation, otherVersion };
}
