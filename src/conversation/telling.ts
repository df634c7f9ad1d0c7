import { bandOf, lineSpoken, moodOf, phaseOf, whyOf, type Mood, type Sitting } from '../persona/persona.ts';
import { FIGURES, type Act, type Line, type Words } from '../scenario/scenario.ts';
import type { Course } from './course.ts';
import type { Happening } from './run.ts';
import { filled } from './slots.ts';

type Untimed<H> = H extends unknown ? Omit<H, 'turn'> : never;
/** Something that happened, before it is known in which turn. */
export type News = Untimed<Happening>;
type CustomerLine = Exclude<Extract<News, { what: 'line_spoken' }>['as'], 'reply' | 'move'>;

/** Writes down what happened, in the turn it happened. */
export function tell(course: Course, ...news: readonly News[]): Course {
  const turn = course.choices.length;
  return {
    ...course,
    happenings: [...course.happenings, ...news.map((each): Happening => ({ ...each, turn }))],
  };
}

/** The customer says a line, and it is on the table until the next choice. */
export function sayLine(course: Course, line: Line, how: { as: CustomerLine; thinks?: Words }): Course {
  const words = filled(line.says, course.scenario);
  const thinks = how.thinks && filled(how.thinks, course.scenario);
  const spoken = {
    words,
    abuse: line.abuse,
    ...(line.threat ? { threat: line.threat } : {}),
    ...(thinks ? { thinks } : {}),
  };
  const band = bandOf(course.sitting);
  const said = {
    ...course,
    sitting: how.as === 'bait' ? course.sitting : owned(course.sitting, line),
    lines: [...course.lines, spoken],
    spoken: [...course.spoken, line],
  };
  return tell(said, { what: 'line_spoken', by: 'customer', as: how.as, band, ...spoken });
}

/** What was said stays said: abuse in a line gives cause for a limit, as abuse in a bait does. */
function owned(sitting: Sitting, { abuse, threat }: Line): Sitting {
  if (abuse === 0 && threat === undefined) return sitting;
  return lineSpoken(sitting, { abuse, ...(threat ? { threat } : {}) });
}

/** The trainee's words, as they were heard. */
export function sayOwn(course: Course, words: Words, as: 'reply' | 'move'): Course {
  const band = bandOf(course.sitting);
  return tell(course, {
    what: 'line_spoken',
    by: 'trainee',
    words: filled(words, course.scenario),
    as,
    band,
    abuse: 0,
  });
}

/** What made a mood move: the sitting before, what was done, and the name of it. */
export interface Cause {
  readonly before: Sitting;
  readonly acts: readonly Act[];
  readonly chose: string;
}

/** Writes down how the mood moved, with its reasons, and whether a band or a phase was crossed. */
export function noteMood(course: Course, cause: Cause): Course {
  const { sitting } = course;
  const [before, after] = [moodOf(cause.before), moodOf(sitting)];
  const news: News[] = [];
  if (cause.acts.length > 0 || !alike(before, after)) {
    const { effects, shapings } = whyOf(sitting);
    news.push({
      what: 'mood_changed',
      before,
      after,
      effects,
      shapings,
      acts: cause.acts,
      chose: cause.chose,
    });
  }
  const [from, to] = [bandOf(cause.before), bandOf(sitting)];
  if (from !== to) news.push({ what: 'band_changed', from, to });
  const phase = phaseOf(sitting);
  if (phase !== phaseOf(cause.before)) news.push({ what: 'phase_entered', phase });
  return tell(course, ...news);
}

function alike(a: Mood, b: Mood): boolean {
  return FIGURES.every((figure) => a[figure] === b[figure]);
}
