import { seatPersona, stateFrom, type Sitting } from '../persona/persona.ts';
import type {
  Act,
  EndingKind,
  Language,
  Line,
  Move,
  Persona,
  Scenario,
  Threat,
} from '../scenario/scenario.ts';
import { rollSeed, type Dice } from './dice.ts';
import type { ChoiceMade, EndingReached, Happening, Intensity, SpokenLine } from './run.ts';

/** What is settled before the first word and stays so. */
export interface Settings {
  /** A whole number from 1 to 2^32 − 1. */
  readonly seed: number;
  readonly language: Language;
  /** Who plays instead of the scenario's own persona. */
  readonly persona?: Persona;
  /** 1, as in class, unless told. */
  readonly intensity?: Intensity;
  /** The trainee's calm at the start, 0–100; 80, a rested person, unless told. */
  readonly composure?: number;
}

export type MoveCount = Readonly<Partial<Record<Move, number>>>;

/** Everything one run knows while it is being played: what the chart holds and hands on. */
export interface Course {
  readonly scenario: Scenario;
  readonly persona: Persona;
  readonly language: Language;
  readonly seed: number;
  readonly intensity: Intensity;
  readonly composure: number;
  readonly sitting: Sitting;
  readonly dice: Dice;
  readonly beat: string;
  /** Where the last reply led: a beat, `end/<id>`, or null to stay. Kept while a bait hangs in the air. */
  readonly decided: string | null;
  readonly bait: string | null;
  /** The beat's judging thought is on the trainee's mind: neither set aside nor let slip yet. */
  readonly thinking: boolean;
  readonly baitsLeft: readonly string[];
  /** Seeds of the order in which replies lie on the table, so that their place tells nothing. */
  readonly beatOrder: number;
  readonly baitOrder: number;
  readonly movesHere: MoveCount;
  readonly movesEver: MoveCount;
  readonly choices: readonly ChoiceMade[];
  readonly acts: readonly Act[];
  readonly facts: readonly string[];
  /** Facts the trainee has given back already. */
  readonly given: readonly string[];
  /** Pieces of story told. */
  readonly told: number;
  readonly promises: readonly string[];
  /** Lines already said, so that variants come before repetition. */
  readonly spoken: readonly Line[];
  /** What the customer said since the last choice. */
  readonly lines: readonly SpokenLine[];
  readonly leaving: Leaving | null;
  readonly after: Readonly<Record<string, string>>;
  readonly ending: EndingReached | null;
  readonly happenings: readonly Happening[];
}

/** How the contact ends, once that is certain. */
export interface Leaving {
  readonly id: string;
  readonly kind: EndingKind;
}

/** Seats the persona in the scenario, before the first word. */
export function seat(scenario: Scenario, settings: Settings): Course {
  const persona = settings.persona ?? scenario.persona;
  const composure = settings.composure ?? 80;
  const [beatOrder, dice] = rollSeed(stateFrom(settings.seed, 'conversation'));
  return {
    scenario,
    persona,
    language: settings.language,
    seed: settings.seed,
    intensity: settings.intensity ?? 1,
    composure,
    sitting: seatPersona(persona, {
      issue: scenario.issue,
      seed: settings.seed,
      composure,
      waited: scenario.openedAt ?? 0,
      ...(scenario.story.length > 0 ? { storyPieces: scenario.story.length } : {}),
    }),
    dice,
    beat: scenario.opening,
    thinking: givesToThink(scenario, scenario.opening),
    beatOrder,
    ...blankPages,
  };
}

/** Whether a beat comes with a judging thought of the trainee's own. */
export const givesToThink = ({ beats }: Scenario, beat: string): boolean =>
  beats[beat]?.thought !== undefined;

const blankPages = {
  decided: null,
  bait: null,
  baitsLeft: [],
  baitOrder: 0,
  movesHere: {},
  movesEver: {},
  choices: [],
  acts: [],
  facts: [],
  given: [],
  told: 0,
  promises: [],
  spoken: [],
  lines: [],
  leaving: null,
  after: {},
  ending: null,
  happenings: [],
} as const;

/** Where a run stands, as a recipe names it: a beat, `bait:<id>`, or `end/<id>`. */
export function placeOf(course: Course): string {
  if (course.leaving !== null) return `end/${course.leaving.id}`;
  return course.bait === null ? course.beat : `bait:${course.bait}`;
}

/**
 * Simulated minutes since the customer's first message (decision 6): those it had stood before the run opened, and
 * those the trainee let pass. Always 0 on live channels that opened at once.
 */
export function minutesIn({ scenario, choices }: Pick<Course, 'scenario' | 'choices'>): number {
  return choices.reduce((sum, { minutes }) => sum + minutes, scenario.openedAt ?? 0);
}

/** The worst the customer said since the last choice: that is what a limit answers (decision 7). */
export function worstOf({ lines }: Course): { readonly abuse: number; readonly threat?: Threat } {
  const threats = lines.flatMap((line) => (line.threat ? [line.threat] : []));
  const threat = threats.find((each) => each === 'physical') ?? threats[0];
  return { abuse: Math.max(0, ...lines.map((line) => line.abuse)), ...(threat ? { threat } : {}) };
}
