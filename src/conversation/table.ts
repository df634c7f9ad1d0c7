import { bandOf, gameOf, moodOf, phaseOf } from '../persona/persona.ts';
import type { Words } from '../scenario/scenario.ts';
import type { Moment } from './chart.ts';
import { minutesIn, type Course } from './course.ts';
import { openQuestions } from './endings.ts';
import { offeredMoves } from './moves.ts';
import { repliesNow } from './replies.ts';
import type { OfferedReply, Table } from './run.ts';
import { filled } from './slots.ts';
import { thoughtOn } from './thought.ts';

/** Everything that lies on the table at one moment, texts filled in. */
export function tableOf(moment: Moment): Table {
  const course: Course = moment.context;
  const stage = stageOf(moment);
  const answering = stage === 'answering';
  const { scenario, sitting } = course;
  return {
    stage,
    turn: course.choices.length,
    beat: course.beat,
    bait: course.bait,
    channel: scenario.channel,
    minutes: minutesIn(course),
    setting: scenario.setting,
    person: personOf(course),
    mood: moodOf(sitting),
    band: bandOf(sitting),
    phase: phaseOf(sitting),
    game: gameOf(sitting),
    lines: course.lines,
    thought: answering ? thoughtIn(course) : null,
    replies: answering ? offeredReplies(course) : [],
    moves: answering ? offeredMoves(course) : [],
    facts: course.facts,
    promises: promisesOf(course),
    after: stage === 'after' ? questionsOf(course) : [],
    ending: course.ending,
  };
}

function stageOf(moment: Moment): Table['stage'] {
  if (moment.matches('days_later')) return 'over';
  return moment.matches('minute_after') ? 'after' : 'answering';
}

function personOf({ scenario, persona }: Course): Table['person'] {
  const { name, treatment, look, voice } = scenario.customer;
  return { name, treatment, look, voice, persona: persona.id };
}

function thoughtIn(course: Course): Words | null {
  const thought = thoughtOn(course);
  return thought && filled(thought.says, course.scenario);
}

function offeredReplies(course: Course): readonly OfferedReply[] {
  return repliesNow(course).map(({ id, say, acts }) => ({ id, say: filled(say, course.scenario), acts }));
}

function promisesOf({ promises, scenario }: Course): Table['promises'] {
  return promises.flatMap((id) => {
    const terms = scenario.promises[id];
    return terms === undefined ? [] : [{ id, says: filled(terms.says, scenario) }];
  });
}

function questionsOf(course: Course): Table['after'] {
  return openQuestions(course).map(({ question, answers }) => ({
    question,
    answers: answers.map(({ id, says }) => ({ id, says: filled(says, course.scenario) })),
  }));
}
