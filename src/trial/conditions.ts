/** What a reply asks for, made into one question to a take. */
import { bandAt, phaseAt, temperature } from '../persona/persona.ts';
import { ACTS, type Comparison, type Figure, type Test } from '../scenario/scenario.ts';
import type { Take } from './take.ts';

type Question = (take: Take) => boolean;

/** Pieces of story that have to be told before a fact is known; Infinity where none reveals it. */
export type Telling = (fact: string) => number;

/** Whether everything holds; null when nothing is asked. */
export function questionOf(tests: readonly Test[], telling: Telling): Question | null {
  if (tests.length === 0) return null;
  const questions = tests.map((test) => asked(test, telling));
  return (take) => questions.every((question) => question(take));
}

function asked(test: Test, telling: Telling): Question {
  switch (test.on) {
    case 'figure': {
      const figure = readerOf(test.figure);
      const compares = COMPARES[test.is];
      return (take) => compares(figure(take), test.than);
    }
    case 'turn': {
      const compares = COMPARES[test.is];
      return (take) => compares(take.turn, test.than);
    }
    case 'minutes': {
      const compares = COMPARES[test.is];
      return (take) => compares(take.minutes, test.than);
    }
    case 'band':
      return ({ rehearsal, stand }) => test.oneOf.includes(bandAt(rehearsal.tables.walk, stand));
    case 'phase':
      return ({ rehearsal, stand }) => test.oneOf.includes(phaseAt(rehearsal.tables.walk, stand));
    case 'fact': {
      const toldBy = telling(test.fact);
      return ({ told }) => told >= toldBy === test.known;
    }
    case 'act': {
      const place = ACTS.indexOf(test.act);
      return ({ state }) => (state.uses[place] ?? 0) > 0 === test.done;
    }
    case 'promise':
      return ({ promises }) => promises.includes(test.promise) === test.made;
  }
}

function readerOf(figure: Figure): (take: Take) => number {
  if (figure === 'temperature') return ({ state }) => temperature(state);
  return ({ state }) => state[figure];
}

const COMPARES: Readonly<Record<Comparison, (figure: number, than: number) => boolean>> = {
  '>=': (figure, than) => figure >= than,
  '<=': (figure, than) => figure <= than,
  '>': (figure, than) => figure > than,
  '<': (figure, than) => figure < than,
};
