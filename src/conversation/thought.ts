/** The trainee's own judging thought: on their mind until it is set aside, or until it slips into a reply. */
import type { Thought, Words } from '../scenario/scenario.ts';
import { placeOf, type Course } from './course.ts';
import type { ChoiceMade } from './run.ts';
import { filled } from './slots.ts';
import { tell } from './telling.ts';

/** As a recipe keeps it. */
export const SET_ASIDE = '~set_aside';

/** What setting it aside looks like from outside. */
export const SET_ASIDE_WORDS: Words = {
  es: '(Deja a un lado lo que piensa.)',
  en: '(Sets the thought aside.)',
};

/** The thought on the trainee's mind now; a provocation that hangs in the air leaves no room for it. */
export function thoughtOn({ thinking, bait, beat, scenario }: Course): Thought | null {
  return thinking && bait === null ? (scenario.beats[beat]?.thought ?? null) : null;
}

/** Sets it aside: a choice of its own, of which the customer hears nothing and for which no time passes. */
export function setAside(course: Course): Course {
  const thought = thoughtOn(course);
  if (thought === null) return course;
  const choice: ChoiceMade = { at: placeOf(course), chose: SET_ASIDE, minutes: 0 };
  const clear = { ...course, thinking: false, choices: [...course.choices, choice] };
  return tell(clear, { what: 'thought_set_aside', says: filled(thought.says, course.scenario) });
}
