import { moodOf, phaseOf, bandOf } from '../persona/persona.ts';
import type { Comparison, Test } from '../scenario/scenario.ts';
import { minutesIn, type Course } from './course.ts';

/** Whether everything a reply asks for is so at this moment. */
export function allHold(tests: readonly Test[], course: Course): boolean {
  return tests.every((test) => holds(test, course));
}

function holds(test: Test, course: Course): boolean {
  switch (test.on) {
    case 'figure':
      return compares(moodOf(course.sitting)[test.figure], test.is, test.than);
    case 'turn':
      return compares(course.choices.length, test.is, test.than);
    case 'minutes':
      return compares(minutesIn(course), test.is, test.than);
    case 'band':
      return test.oneOf.includes(bandOf(course.sitting));
    case 'phase':
      return test.oneOf.includes(phaseOf(course.sitting));
    case 'fact':
      return course.facts.includes(test.fact) === test.known;
    case 'act':
      return course.acts.includes(test.act) === test.done;
    case 'promise':
      return course.promises.includes(test.promise) === test.made;
  }
}

function compares(figure: number, is: Comparison, than: number): boolean {
  switch (is) {
    case '>=':
      return figure >= than;
    case '<=':
      return figure <= than;
    case '>':
      return figure > than;
    case '<':
      return figure < than;
  }
}
