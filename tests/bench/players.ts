/** Ways to play a scenario at random, all by the same dice: how fast is one, how much memory does it keep. */
import { choose, open } from '../../src/conversation/conversation.ts';
import { throwDice } from '../../src/persona/persona.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { begin, botNamed, optionsOf, play, playThrough, type Rehearsal } from '../../src/trial/trial.ts';
import { inkStory } from './ink-story.ts';

/** Plays once for a seed, from the first word to the end, and says how many choices that took. */
export type Player = (seed: number) => number;

/** Choices after which a talk that leads nowhere is left off, as bots do. */
const PAST_ALL_PATIENCE = 60;

/** A bot that picks anything, through the compiled form. */
export function asABot(rehearsal: Rehearsal): Player {
  const random = botNamed('random');
  return (seed) => playThrough(random, rehearsal, { seed, language: 'en' }).path.length;
}

/** Any option through the same verbs, with no bot to look at the moment. */
export function byDice(rehearsal: Rehearsal): Player {
  return (seed) => {
    const take = begin(rehearsal, { seed });
    let [dice, choices] = [seed, 0];
    while (take.ended === null && choices < PAST_ALL_PATIENCE) {
      const options = optionsOf(take);
      const { value, next } = throwDice(dice);
      const option = options[Math.floor(value * options.length)];
      if (option) play(take, option);
      [dice, choices] = [next, choices + 1];
    }
    return choices;
  };
}

/** Any reply in the conversation a person plays: machine, words and all. */
export function asAPerson(scenario: Scenario): Player {
  return (seed) => {
    let here = open(scenario, { seed, language: 'en' });
    let [dice, choices] = [seed, 0];
    while (here.table.stage === 'answering' && choices < PAST_ALL_PATIENCE) {
      const { replies } = here.table;
      const { value, next } = throwDice(dice);
      const reply = replies[Math.floor(value * replies.length)];
      here = choose(here, reply ? { kind: 'reply', id: reply.id } : { kind: 'silence' });
      [dice, choices] = [next, choices + 1];
    }
    return choices;
  };
}

/** Any choice in an ink story of so many knots. */
export function inInk(knots: number): Player {
  const story = inkStory(knots);
  return (seed) => {
    let [dice, choices] = [seed, 0];
    story.ResetState();
    story.ContinueMaximally();
    while (story.currentChoices.length > 0) {
      const { value, next } = throwDice(dice);
      story.ChooseChoiceIndex(Math.floor(value * story.currentChoices.length));
      story.ContinueMaximally();
      [dice, choices] = [next, choices + 1];
    }
    return choices;
  };
}
