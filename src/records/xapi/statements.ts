/**
 * A run as xAPI statements of the serious-games profile: begun, every choice in order, the minute after, ended, debriefed.
 * The same run told for the same learner has the same ids every time, so a store that has them already keeps one of each.
 */
import { v5 } from 'uuid';
import type { Conversation } from '../../conversation/conversation.ts';
import { debriefOf, scoreOf } from '../../debrief/debrief.ts';
import type { RunKept } from '../learner/run-kept.ts';
import { DEBRIEF, GAME, levelOf, packOf, placeOf, PROFILE, questionOf } from './activities.ts';
import { momentsOf, type Moment } from './moments.ts';
import { runResult, turnResult, type TurnKnown } from './results.ts';
import type {
  Activity,
  Agent,
  Extensions,
  Statement,
  StatementContext,
  StatementResult,
} from './statement.ts';
import { HOME, ours, VERBS } from './vocabulary.ts';

/** A run as it was kept, and played again where its scenario is at hand and still what it was. */
export interface RunTold {
  readonly run: RunKept;
  readonly conversation: Conversation | null;
}

/** What a statement says, before it has an id, somebody and a time. */
interface Said {
  /** Its place in the run: part of its id. */
  readonly place: string;
  readonly verb: keyof typeof VERBS;
  readonly object: Activity;
  /** Whether it is about the scenario as a whole, not about something in it. */
  readonly isWhole?: boolean;
  readonly result?: StatementResult;
}

/** Every statement of a run, in order. */
function statementsOf(told: RunTold, actor: Agent): readonly Statement[] {
  const { run } = told;
  const choices = [...turnsIn(told), ...answersIn(told)];
  const { begin, between, end } = momentsOf(run, choices.length);
  const level = levelOf(run.recipe, scenarioOf(told));
  const first: Said = { place: 'initialized', verb: 'initialized', object: level, isWhole: true };
  const inOrder: readonly (readonly [Said, Moment])[] = [
    [first, begin],
    ...choices.map((said, place) => [said, between[place] ?? end] as const),
    [completed(run, level), end],
    [{ place: 'debrief', verb: 'accessed', object: DEBRIEF }, end],
  ];
  return inOrder.map(([said, moment]) => statement(said, moment, { told, actor }));
}

const scenarioOf = ({ conversation }: RunTold) => conversation?.scenario ?? null;

/** A run told before its score was known and again with it says two things: they are not the same statement. */
function completed(run: RunKept, object: Activity): Said {
  const place = run.score === null ? 'completed without score' : 'completed';
  return { place, verb: 'completed', object, isWhole: true, result: runResult(run) };
}

/** The profile’s `skipped` is for places walked past: whoever stays silent has chosen, and what follows is theirs. */
function turnsIn(told: RunTold): readonly Said[] {
  const { recipe } = told.run;
  return knownTurns(told).map((known): Said => {
    const object = placeOf(recipe, known.made.at, scenarioOf(told));
    return { place: `turn ${known.turn}`, verb: 'selected', object, result: turnResult(known) };
  });
}

function knownTurns({ run, conversation }: RunTold): readonly TurnKnown[] {
  const turns = conversation ? debriefOf(conversation).turns : [];
  // What was chosen is graded alike whatever the outcome is measured against.
  const decisions = conversation ? scoreOf(conversation, { random: 0, best: 100 }).decisions : [];
  return run.recipe.choices.map((made, place) => {
    const turn = place + 1;
    return {
      turn,
      made,
      told: turns.find((each) => each.turn === turn) ?? null,
      decision: decisions.find((each) => each.turn === turn) ?? null,
    };
  });
}

function answersIn({ run }: RunTold): readonly Said[] {
  return Object.entries(run.recipe.after).map(([question, answer]): Said => {
    const object = questionOf(run.recipe, question);
    return { place: `after ${question}`, verb: 'selected', object, result: { response: answer } };
  });
}

interface Told {
  readonly told: RunTold;
  readonly actor: Agent;
}

/** All ids of ours are made under this one. */
const NAMESPACE = v5(HOME, v5.URL);

function statement(said: Said, moment: Moment, { told, actor }: Told): Statement {
  const { place, verb, object, result } = said;
  const id = v5(`${told.run.id}\n${actor.account.name}\n${place}`, NAMESPACE);
  return {
    id,
    actor,
    verb: VERBS[verb],
    object,
    ...(result ? { result } : {}),
    context: contextOf(said, moment, { told, actor }),
    timestamp: moment.timestamp,
  };
}

function contextOf({ isWhole }: Said, { timing }: Moment, { told, actor }: Told): StatementContext {
  const { id, recipe } = told.run;
  return {
    registration: v5(`${id}\n${actor.account.name}`, NAMESPACE),
    contextActivities: isWhole === true ? aroundWhole(told) : aroundTurn(told),
    revision: recipe.version,
    platform: `Cascabel ${recipe.engine}`,
    language: recipe.language,
    extensions: { ...playedAs(told.run), [ours('timing')]: timing },
  };
}

type Around = StatementContext['contextActivities'];

function aroundWhole(told: RunTold): Around {
  const pack = packOf(told.run.recipe, scenarioOf(told));
  return { parent: [pack], grouping: [GAME], category: [PROFILE] };
}

/** The run’s first statement has said what these are called. */
function aroundTurn({ run }: RunTold): Around {
  const [level, pack] = [levelOf(run.recipe, null), packOf(run.recipe, null)];
  return { parent: [bare(level)], grouping: [bare(pack), bare(GAME)], category: [bare(PROFILE)] };
}

const bare = ({ objectType, id }: Activity): Activity => ({ objectType, id });

function playedAs({ recipe, mode, extendedTime }: RunKept): Extensions {
  return {
    [ours('seed')]: recipe.seed,
    [ours('persona')]: recipe.persona,
    [ours('intensity')]: recipe.intensity,
    [ours('mode')]: mode.replaceAll('_', '-'),
    ...(extendedTime ? { [ours('extended-time')]: true } : {}),
  };
}

/** Statements of several runs as the text of a file: a JSON array, as stores take them. */
export function statementsAsFile(runs: readonly RunTold[], actor: Agent): string {
  const statements = runs.flatMap((told) => statementsOf(told, actor));
  return `${JSON.stringify(statements, null, 1)}\n`;
}
