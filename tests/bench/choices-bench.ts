/** How fast customers are stepped and scenarios played by nobody, beside ink in the same run. */
import { copyState, seatState, step, stepInPlace, type Utterance } from '../../src/persona/persona.ts';
import { ACTS } from '../../src/scenario/scenario.ts';
import { rehearse } from '../../src/trial/trial.ts';
import { cast, shipped } from '../conversation/shipped.ts';
import { chainOf } from './made-up.ts';
import { asABot, asAPerson, byDice, inInk, type Player } from './players.ts';
import { count, perSecondInTurn, print, type Row } from './stopwatch.ts';

/** What is aimed at, in steps and in choices a second. */
const BAR = 1_000_000;
const ofTheBar = (figure: number): string => `${(figure / BAR).toFixed(2)} of a million`;

const ISSUE = { fault: 1, monetary: 0.5, misbelief: 0, resolvable: 1, hazard: false };
/** A talk in which every act there is comes once, one to three a turn, in concrete words or not. */
const TALK: readonly Utterance[] = ACTS.map((_, place) => {
  const acts = ACTS.slice(place, place + 1 + (place % 3));
  return { acts, quality: acts.map((__, number) => (number % 2 ? 1 : 0.4)) };
});

/** What one call of the arithmetic costs, whoever is spoken to. */
export function benchSteps(): void {
  const seated = cast.map((persona) => seatState(persona, { issue: ISSUE, seed: 1 }));
  const figures = perSecondInTurn({
    pure: () => {
      for (const start of seated) TALK.reduce(step, start);
      return seated.length * TALK.length;
    },
    inPlace: () => {
      for (const start of seated) {
        const state = copyState(start);
        for (const utterance of TALK) stepInPlace(state, utterance);
      }
      return seated.length * TALK.length;
    },
  });
  print(`Raw steps a second: ${seated.length} people, ${TALK.length} turns each, one to three acts a turn`, [
    { what: 'step, a new state every turn', figure: count(figures.pure), beside: ofTheBar(figures.pure) },
    {
      what: 'stepInPlace, one copy for each talk',
      figure: count(figures.inPlace),
      beside: ofTheBar(figures.inPlace),
    },
  ]);
}

/** A player as a contender: another seed each time. */
function contending(player: Player): () => number {
  let seed = 0;
  return () => player((seed += 1));
}

function choicesPerRun(player: Player): string {
  const runs = 200;
  const choices = Array.from({ length: runs }, (_, run) => player(run + 1));
  return (choices.reduce((sum, each) => sum + each, 0) / runs).toFixed(1);
}

function benchShipped(): void {
  for (const scenario of shipped) {
    const rehearsal = rehearse(scenario);
    const players = { bot: asABot(rehearsal), dice: byDice(rehearsal), person: asAPerson(scenario) };
    const figures = perSecondInTurn({
      bot: contending(players.bot),
      dice: contending(players.dice),
      person: contending(players.person),
    });
    const row = (what: string, name: keyof typeof players): Row => ({
      what,
      figure: count(figures[name]),
      beside: `${ofTheBar(figures[name])}, ${choicesPerRun(players[name])} choices a run`,
    });
    print(`Simulated choices a second: ${scenario.id}`, [
      row('a bot that picks anything', 'bot'),
      row('the same verbs without a bot', 'dice'),
      row('the conversation a person plays', 'person'),
    ]);
  }
}

/** Beats and knots of what is told both ways. */
const LONG = 100;

/** Figures others reached on another day and another machine: told, not measured. */
const TOLD = "ChoiceScript's randomtest did 25,000 and inkjs 22,000 when others measured them";

function benchBesideInk(): void {
  const scenario = chainOf(LONG);
  const players = { bot: asABot(rehearse(scenario)), person: asAPerson(scenario), ink: inInk(LONG) };
  const figures = perSecondInTurn({
    bot: contending(players.bot),
    person: contending(players.person),
    ink: contending(players.ink),
  });
  const row = (what: string, name: keyof typeof players): Row => ({
    what,
    figure: count(figures[name]),
    beside: `${(figures[name] / figures.ink).toFixed(1)} times inkjs, ${choicesPerRun(players[name])} choices a run`,
  });
  print(`Simulated choices a second: the same ${LONG} beats, three replies each, told in both (${TOLD})`, [
    row('Cascabel, a bot that picks anything', 'bot'),
    row('Cascabel, the conversation a person plays', 'person'),
    row('inkjs, any choice', 'ink'),
  ]);
}

export function benchChoices(): void {
  benchShipped();
  benchBesideInk();
}
