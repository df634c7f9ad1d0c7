/** Everything the page knows, in one place. Drawing is a function of it; every change goes through `happens`. */
import type { Choice, Conversation } from '../conversation/conversation.ts';
import type {
  Assigned,
  Assignment,
  Refusal,
  RunMode,
  RunNotes,
  Settings,
  Unfinished,
} from '../records/records.ts';
import type { Language, Persona, Problem, Scenario, Words } from '../scenario/scenario.ts';
import type { Address } from './address.ts';
import type { Examination } from './own-packs/check-packs.ts';
import type { Library } from './library.ts';
import type { OpenedResult } from './assignment/open-results.ts';
import type { Reckoned } from './debrief/reckoning.ts';

/** A call being played. */
export interface Call {
  readonly conversation: Conversation;
  /** Said, and not answered yet: it can still be taken back. */
  readonly pending: Choice | null;
  /** Written channels: simulated minutes let pass before the next answer; missing, it comes at once. */
  readonly waits?: number;
  /** Which of the customer's lines stands in the bubble. */
  readonly line: number;
  /** The first visit's call, its second try, somebody else's from a link, one that was assigned, or an ordinary one. */
  readonly visit: 'ordinary' | 'first' | 'second' | 'shared' | 'assigned';
  /** How it is played; one that is explored counts for nothing. */
  readonly mode: RunMode;
  /** What the learner put beside it. */
  readonly notes: RunNotes;
  /** Where an older text of this run had moved on. */
  readonly movedOn: Words | null;
}

export type View =
  | { readonly at: 'loading' }
  | { readonly at: 'trouble'; readonly what: Trouble; readonly nearest?: string }
  | { readonly at: 'door'; readonly scenario: Scenario }
  | { readonly at: 'home' }
  | { readonly at: 'briefing'; readonly scenario: Scenario; readonly persona: Persona | null }
  | { readonly at: 'call'; readonly call: Call }
  | { readonly at: 'assignment'; readonly step: AssignmentStep }
  | { readonly at: 'heard'; readonly call: Call; readonly guessed: readonly number[] }
  | { readonly at: 'principle'; readonly call: Call }
  | Seat
  | {
      readonly at: 'debrief';
      readonly call: Call;
      readonly beside?: Beside;
      /** Whether the learner has said where it turned, or asked to be shown: no figure and no answer stands before that. */
      readonly answered?: boolean;
    };

/** The customer's chair: the call as it stood after a turn, everything of it in sight, and the debrief it was entered from. */
export interface Seat {
  readonly at: 'chair';
  readonly call: Call;
  readonly back: { readonly call: Call; readonly beside?: Beside; readonly answered?: boolean };
}

/** An assignment on its way from the trainer to the learner and back. */
export type AssignmentStep =
  /** The trainer says what to assign. */
  | { readonly is: 'made'; readonly scenario: Scenario; readonly persona: Persona | null }
  /** The learner sees it, before the first word. */
  | {
      readonly is: 'shown';
      readonly scenario: Scenario;
      readonly persona: Persona | null;
      readonly assignment: Assignment;
    }
  /** A link or a code was not taken. */
  | { readonly is: 'refused'; readonly refusal: Refusal }
  /** The run is over, handed in or not. */
  | { readonly is: 'over'; readonly call: Call }
  /** The trainer opens what came back. */
  | { readonly is: 'back' };

/** What is laid over the curve in a debrief; where nobody has picked anything, what says most. */
export type Beside =
  | { readonly with: 'nothing' }
  /** The better course from the pivot at this turn on. */
  | { readonly with: 'pivot'; readonly turn: number }
  /** Another run of this sitting, by its recipe's text. */
  | { readonly with: 'run'; readonly run: string };

/** How far the search for what each choice of a run cost has come. */
export type Reckoning =
  | { readonly is: 'under_way'; readonly progress: number }
  | { readonly is: 'done'; readonly found: Reckoned }
  | { readonly is: 'stopped' }
  | { readonly is: 'failed' };
export type Trouble = 'noPacks' | 'noScenario' | 'noPersona' | 'badLink';

/** What came of a save while the page was open, where it needs saying. */
export type Saved =
  /** The packs that were saved cannot be read whole; what is played is the text before. */
  | { readonly is: 'broken'; readonly problems: readonly Problem[] }
  /** There is a new text, and what is on screen belongs to the one before. */
  | { readonly is: 'waiting' }
  /** The scenario on screen is no longer among the packs. */
  | { readonly is: 'gone' };

/** A pack of the person's own on its way in. */
export type Opening =
  /** A link: nothing is fetched before the person agrees. */
  | { readonly is: 'asking'; readonly link: string; readonly host: string }
  | { readonly is: 'under_way'; readonly name: string }
  | { readonly is: 'refused'; readonly name: string; readonly why: Words }
  | { readonly is: 'examined'; readonly name: string; readonly found: Examination };

export type Theme = 'dark' | 'light' | 'contrast';

export interface Wishes {
  readonly seed: number;
  /** A persona's id, or null for the scenario's own. */
  readonly persona: string | null;
  /** How the next run is played. */
  readonly mode: RunMode;
}

export interface State {
  readonly view: View;
  readonly library: Library | null;
  readonly language: Language;
  readonly settings: Settings;
  readonly wishes: Wishes;
  readonly address: Address;
  /** Whether the parts that come after the first reply are here. */
  readonly lateCame: boolean;
  /** Whether something draws the scene yet. */
  readonly stage: 'coming' | 'alive' | 'gone';
  readonly paused: boolean;
  readonly breathing: boolean;
  /** What lies over the page: nothing, the keys, or a guide as `page` or `page/anchor`. */
  readonly help: boolean | string;
  readonly caption: string;
  readonly notice: Words | null;
  readonly hands: readonly number[];
  readonly unfinished: readonly Unfinished[];
  readonly lineFocused: boolean;
  /** Finished runs of this sitting, oldest first. */
  readonly runs: readonly Call[];
  /** By a run's recipe as text; null or missing while nobody has begun. */
  readonly reckonings: Readonly<Record<string, Reckoning | null>>;
  readonly saved: Saved | null;
  readonly opening: Opening | null;
  /** Assignments opened in this browser, the one on screen or last on screen first. */
  readonly assigned: readonly Assigned[];
  /** Results a trainer opened in this sitting, the latest last. */
  readonly results: readonly OpenedResult[];
  /** Who is looked at among the scenarios, as `pack/scenario`. */
  readonly eyed: string | null;
  /** How often the bell of the house was rung by hand. */
  readonly rung: number;
  /** The system asks for less movement. */
  readonly systemStill: boolean;
  /** What the system asks of colours. */
  readonly systemTheme: Theme;
}

/** Whether movement is unwanted: what the person set, or else what the system asks. */
export const isStill = ({ settings, systemStill }: State): boolean => settings.reducedMotion ?? systemStill;

/** How the page looks: as it was set; else with contrast where the system asks for more, light on a projector, or dark. */
export function themeOf({ settings, systemTheme, address }: State): Theme {
  const { theme } = settings;
  if (theme === 'system') return systemTheme;
  return theme ?? (systemTheme === 'contrast' ? systemTheme : address.projector ? 'light' : 'dark');
}

export type Event =
  | { readonly type: 'library.came'; readonly library: Library }
  | { readonly type: 'went'; readonly view: View }
  | { readonly type: 'chose'; readonly choice: Choice }
  | { readonly type: 'waits'; readonly minutes: number }
  | { readonly type: 'call.noted'; readonly notes: Partial<RunNotes> }
  | { readonly type: 'took.back' }
  | { readonly type: 'customer.answered' }
  | { readonly type: 'line.followed' }
  | { readonly type: 'call.over' }
  | { readonly type: 'guessed'; readonly place: number }
  | { readonly type: 'rewound'; readonly turn: number }
  | { readonly type: 'set'; readonly settings: Partial<Settings> }
  | { readonly type: 'wished'; readonly wishes: Partial<Wishes> }
  | { readonly type: 'language.chosen'; readonly language: Language }
  | { readonly type: 'late.came' }
  | { readonly type: 'stage'; readonly is: State['stage'] }
  | { readonly type: 'paused'; readonly on: boolean }
  | { readonly type: 'breathing'; readonly on: boolean }
  | { readonly type: 'help'; readonly on: State['help'] }
  | { readonly type: 'captioned'; readonly caption: string }
  | { readonly type: 'noticed'; readonly notice: Words | null }
  | { readonly type: 'hands'; readonly hands: readonly number[] }
  | { readonly type: 'unfinished'; readonly runs: readonly Unfinished[] }
  | { readonly type: 'line.focused'; readonly on: boolean }
  | {
      readonly type: 'text.came';
      readonly library: Library;
      readonly view: View;
      readonly saved: Saved | null;
    }
  | { readonly type: 'saved.read' }
  /** What lies beside the conversation: packs on their way in, assignments, results, who is looked at, the bell. */
  | {
      readonly type: 'at.hand';
      readonly what: Partial<Pick<State, 'opening' | 'assigned' | 'results' | 'eyed' | 'rung'>>;
    }
  | { readonly type: 'reckoned'; readonly run: string; readonly reckoning: Reckoning | null };

/** The call on screen, whatever part of it. */
export function callIn(view: View): Call | null {
  if (view.at === 'assignment') return view.step.is === 'over' ? view.step.call : null;
  if (view.at === 'chair') return view.back.call;
  return 'call' in view ? view.call : null;
}
