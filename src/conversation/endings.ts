import { exitOf, outcomeOf, stateOf, type Aftermath } from '../persona/persona.ts';
import type { Ending, EndingKind, Words } from '../scenario/scenario.ts';
import { sayOneOf, sayStock } from './answering.ts';
import type { Course, Leaving } from './course.ts';
import { PLAIN_ENDINGS } from './ending-words.ts';
import type { Said } from './hearing.ts';
import { filled } from './slots.ts';
import { tell } from './telling.ts';

/** Exits that outrank whatever the author had in mind for this reply (decision 9). */
export const OUTRANKS: readonly EndingKind[] = ['unsafe', 'walked_out', 'gave_up'];

/** How the contact ends with this turn, or null while the two still talk. */
export function leavingOf(course: Course, said: Said): Leaving | null {
  const exit = exitOf(course.sitting);
  if (exit !== null && OUTRANKS.includes(exit)) return leavingAs(exit, course);
  const written = writtenEnding(course);
  if (written !== null) return { id: written.id, kind: written.kind };
  if (exit !== null) return leavingAs(exit, course);
  if (said.move === 'hand_over') return leavingAs('handed_over', course);
  return said.move === 'end_contact' ? leavingAs('ended_with_limit', course) : null;
}

function writtenEnding({ decided, scenario }: Course): Ending | null {
  if (decided === null || !decided.startsWith('end/')) return null;
  return scenario.endings[decided.slice('end/'.length)] ?? null;
}

/** An ending of a kind: the one the scenario wrote, else the plain one, named by its kind. */
export function leavingAs(kind: EndingKind, { scenario }: Pick<Course, 'scenario'>): Leaving {
  const written = Object.values(scenario.endings).find((ending) => ending.kind === kind);
  return { id: written?.id ?? kind, kind };
}

/** The customer's last words, and the door. */
export function sayFarewell(course: Course): Course {
  const { leaving } = course;
  if (leaving === null) return course;
  const says = course.scenario.endings[leaving.id]?.says;
  const said =
    says === undefined
      ? sayParting(course, leaving.kind)
      : sayOneOf(course, [{ says, abuse: 0 }], 'farewell');
  return tell(said, { what: 'contact_ended', ending: leaving.id, kind: leaving.kind });
}

function sayParting(course: Course, kind: EndingKind): Course {
  if (kind === 'walked_out') return sayStock(course, 'walks_out', 'farewell');
  return kind === 'gave_up' ? sayStock(course, 'gives_up', 'farewell') : course;
}

/** Questions of the minute after that nobody has answered yet. */
export function openQuestions({ scenario, after }: Course): Course['scenario']['after'] {
  return scenario.after.filter((card) => after[card.question] === undefined);
}

/** Days later: what came of it, by the rule of the ending's kind and the minute after. */
export function tellEpilogue(course: Course): Course {
  const { leaving, scenario } = course;
  if (leaving === null) return course;
  const written = scenario.endings[leaving.id];
  const plain = PLAIN_ENDINGS[leaving.kind];
  const epilogue = (written && epilogueOf(written, course)) ?? plain.epilogue;
  const outcome = outcomeOf(course.sitting, aftermathOf(course, leaving.kind));
  const ending = {
    ...leaving,
    title: filled(written?.title ?? plain.title, scenario),
    epilogue: filled(epilogue, scenario),
    outcome,
  };
  return { ...course, ending };
}

type Outlook = Pick<Course, 'after' | 'promises' | 'scenario'>;

/** What the customer would say about it if it stopped here, 0–100. */
export function outcomeNow(course: Course): number {
  const { ending, leaving } = course;
  if (ending !== null) return ending.outcome;
  return outcomeOf(course.sitting, leaving === null ? { kind: null } : aftermathOf(course, leaving.kind));
}

/** What an outcome takes from the minute after and from what was promised. */
export function aftermathOf(course: Outlook, kind: EndingKind): Aftermath {
  const { logged, owner } = course.after;
  return {
    kind,
    ...(course.promises.length > 0 ? { kept: arePromisesKept(course) } : {}),
    ...(logged === undefined ? {} : { logged: isCauseDealtWith(course) }),
    ...(owner === undefined ? {} : { owned: owner !== 'nobody' }),
  };
}

/** Promises are kept when they could be kept at all and somebody owns them. */
function arePromisesKept({ promises, scenario, after }: Outlook): boolean {
  if (promises.length === 0) return true;
  return after['owner'] !== 'nobody' && promises.every((id) => scenario.promises[id]?.feasible !== false);
}

/** The cause is dealt with when it was written down and the repair chosen was the one that fits. */
function isCauseDealtWith({ scenario, after }: Outlook): boolean {
  const misfit = scenario.after.some(({ question, fits }) => {
    const answer = after[question];
    return question === 'fix' && fits !== undefined && answer !== undefined && answer !== fits;
  });
  return after['logged'] !== 'nothing' && !misfit;
}

/**
 * Which epilogue is told: `broken` when a promise could not be kept, was a lie, or belonged to nobody;
 * else `again` when the cause was neither found in the talk nor written down after it, or the wrong repair
 * was chosen; else `kept`. Where that one is not written: `any`, then whatever is.
 */
function epilogueOf({ epilogue }: Ending, course: Course): Words | undefined {
  const found = FALLING_BACK[courseOfDays(course)].find((variant) => epilogue[variant] !== undefined);
  return found && epilogue[found];
}

const FALLING_BACK = {
  broken: ['broken', 'any', 'again', 'kept'],
  again: ['again', 'any', 'kept', 'broken'],
  kept: ['kept', 'any', 'again', 'broken'],
} as const;

function courseOfDays(course: Course): 'kept' | 'broken' | 'again' {
  const { lied, root } = stateOf(course.sitting);
  if (lied || !arePromisesKept(course)) return 'broken';
  if (!isCauseDealtWith(course)) return 'again';
  return root < 0.5 && course.after['logged'] === undefined ? 'again' : 'kept';
}
