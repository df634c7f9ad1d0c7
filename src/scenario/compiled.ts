/**
 * The compiled form of a pack: plain JSON, complete by itself, what the build and the server emit
 * and every other room plays. Nothing here comes from YAML any more; everything has been checked.
 */
import type { Seen } from './seen.ts';
import type {
  Act,
  AfterQuestion,
  Band,
  Channel,
  EndingKind,
  Figure,
  Language,
  Loss,
  Move,
  Phase,
  StockSituation,
  Threat,
} from './vocabulary.ts';

/** A text in one or more languages. Slots such as `{name}` and `{o|a}` are still in it. */
export type Words = Readonly<Partial<Record<Language, string>>>;

/** What something is called, and what it means in one line, in every language we have. */
export interface Titled {
  readonly title: Readonly<Record<Language, string>>;
  readonly meaning: Readonly<Record<Language, string>>;
}

/** Something the customer says, and what kind of thing it is. `abuse` 0–2. */
export interface Line {
  readonly says: Words;
  readonly abuse: number;
  readonly threat?: Threat;
  /** Said only when this persona plays; without it, by any. */
  readonly for?: string;
}
/** Lines by mood band, several variants each; a missing band takes the nearest calmer one, then `any`. */
export type LinesByBand = Readonly<Partial<Record<Band | 'any', readonly Line[]>>>;
/** Stock lines: by band, and where it matters by how the temperature moved; those go before the bands. */
export type StockLines = Readonly<Partial<Record<Band | 'any' | 'softer' | 'harder', readonly Line[]>>>;
/** Lines by how the temperature moved (decision 8). */
export type Answer = Readonly<Partial<Record<'softer' | 'harder' | 'any', readonly Line[]>>>;

export type Comparison = '>=' | '<=' | '>' | '<';
/** One test of a condition; a condition is a list of which all must hold. */
export type Test =
  | { readonly on: 'figure'; readonly figure: Figure; readonly is: Comparison; readonly than: number }
  | { readonly on: 'turn'; readonly is: Comparison; readonly than: number }
  /** Simulated minutes since the first message, in written channels. */
  | { readonly on: 'minutes'; readonly is: Comparison; readonly than: number }
  | { readonly on: 'band'; readonly oneOf: readonly Band[] }
  | { readonly on: 'phase'; readonly oneOf: readonly Phase[] }
  | { readonly on: 'fact'; readonly fact: string; readonly known: boolean }
  | { readonly on: 'act'; readonly act: Act; readonly done: boolean }
  | { readonly on: 'promise'; readonly promise: string; readonly made: boolean };

export interface Reply {
  readonly id: string;
  readonly say: Words;
  /** One to three, in the order they are said. */
  readonly acts: readonly Act[];
  /** Concrete words about this case; generic ones land at 0.4. */
  readonly specific: boolean;
  /** Facts these words carry. */
  readonly uses: readonly string[];
  readonly when: readonly Test[];
  readonly answer: Answer;
  /** A beat's id, `end/<ending id>`, or null to stay on the beat. */
  readonly next: string | null;
  /** The promise these words make. */
  readonly promise?: string;
  /** Said quietly, out of the hearing of those who watch. */
  readonly aside?: boolean;
  /** What the customer heard: one short sentence for the debrief. */
  readonly heardAs?: Words;
  /** A trainer's own grade, −3 to 3, which outranks the table. */
  readonly key?: number;
}

/** What the trainee cannot help thinking; not set aside, it colours the next reply. */
export interface Thought {
  readonly says: Words;
  /** The harmful act it comes down to: part of it is heard. */
  readonly leaks: Act;
}

export interface Beat {
  readonly id: string;
  readonly customer: LinesByBand;
  readonly thinks?: Words;
  /** A judging thought of the trainee's own, to be set aside before answering. */
  readonly thought?: Thought;
  readonly replies: readonly Reply[];
}

export interface StoryPiece {
  readonly says: Words;
  readonly reveals?: string;
}

/** What went wrong. All numbers 0–1. */
export interface Issue {
  /** How much of it is ours. */
  readonly fault: number;
  /** How much of the loss is money. */
  readonly monetary: number;
  /** How wrongly the customer believes to be right. */
  readonly misbelief: number;
  /** How much of it can be solved at all, by whoever talks. */
  readonly resolvable: number;
  /** Something dangerous that goes on until somebody stops it. */
  readonly hazard: boolean;
  readonly loss?: Loss;
}

export interface Customer {
  readonly name: Words;
  /** How the trainee addresses the person: "señor Paz". */
  readonly treatment: Words;
  /** Grammatical gender, for `{o|a}`. */
  readonly gender: 'masculine' | 'feminine';
  /** Somebody the stage knows by name, or a look of their own. */
  readonly look: Seen;
  readonly voice: Voice;
}
export interface Voice {
  readonly pace: 'slow' | 'even' | 'fast';
  readonly pitch: 'low' | 'middle' | 'high';
}

/** A bait's replies are ordinary replies that lead nowhere: the beat decided before goes on. */
export interface Bait {
  readonly id: string;
  /** 0–2: thrown only when the run's intensity allows it. */
  readonly intensity: number;
  readonly line: Line;
  readonly replies: readonly Reply[];
  readonly bitten?: readonly Line[];
  readonly refused?: readonly Line[];
}

export interface Temperament {
  /** Multiplies harm, .9–1.35. */
  readonly react: number;
  /** Multiplies benefit, .7–1.15. */
  readonly forgive: number;
  /** Heard threshold, 22–48: solutions land from about here. */
  readonly need: number;
  readonly weights: {
    readonly feeling: number;
    readonly understanding: number;
    readonly remedy: number;
    readonly respect: number;
  };
  /** What a repeated act still counts, .4–.7. */
  readonly habit: number;
  /** Turns of story to tell, 1–4. */
  readonly vent: number;
  /** Turns without an offer before it wears thin, 6–14. */
  readonly patience: number;
  /** How much of a game it is, 0–1; at .5 and over the person is hellish. */
  readonly bait: number;
  /** What this person may threaten with when no line says so (play by raw acts). */
  readonly threatens?: Threat;
  /** Anger at which the person leaves, or null: never. */
  readonly walksOutAt: number | null;
  /** Effort at which the person quietly gives up. */
  readonly givesUpAt: number;
}
export interface Start {
  readonly anger: number;
  readonly arousal: number;
  readonly trust: number;
  readonly hope: number;
  readonly face: number;
  readonly effort: number;
  readonly bait: number;
}
export interface Persona {
  readonly id: string;
  readonly title: Words;
  readonly need: Words;
  readonly works: readonly Act[];
  readonly detonates: readonly Act[];
  readonly start: Start;
  readonly temperament: Temperament;
  readonly voice: Voice;
  /** False while nobody has written its stock lines: the scenario's own persona lends them. */
  readonly hasLines: boolean;
  readonly stock: Readonly<Partial<Record<StockSituation, StockLines>>>;
  readonly baits: readonly Bait[];
}

export interface AfterCard {
  readonly question: AfterQuestion;
  readonly answers: readonly { readonly id: string; readonly says: Words }[];
  /** The answer that fits this case, where there is one. */
  readonly fits?: string;
}
export interface PromiseTerms {
  readonly id: string;
  readonly says: Words;
  /** Hours until it is due. */
  readonly dueHours: number;
  /** Whether it can be kept at all. */
  readonly feasible: boolean;
}
export interface Ending {
  readonly id: string;
  readonly kind: EndingKind;
  readonly title: Words;
  /** The customer's last line, if any. */
  readonly says?: Words;
  readonly epilogue: Readonly<Partial<Record<'kept' | 'broken' | 'again' | 'any', Words>>>;
}

export interface PackIdentity {
  readonly id: string;
  readonly version: string;
  readonly title: Words;
  readonly languages: readonly Language[];
  readonly variables: Readonly<Record<string, Words>>;
}

export interface Scenario {
  readonly format: 1;
  readonly pack: PackIdentity;
  readonly id: string;
  readonly title: Words;
  readonly goal?: Words;
  readonly sources: readonly string[];
  readonly channel: Channel;
  readonly setting: string;
  readonly customer: Customer;
  readonly persona: Persona;
  /** Who else fits this scenario. */
  readonly also: readonly Persona[];
  readonly issue: Issue;
  readonly briefing: Words;
  readonly contentNote?: Words;
  /** Who watches; before them, losing face weighs more. */
  readonly audience?: Words;
  /** Written channels: simulated minutes the first message had stood unanswered when the run opens, 0–10 080. */
  readonly openedAt?: number;
  readonly story: readonly StoryPiece[];
  readonly opening: string;
  readonly beats: Readonly<Record<string, Beat>>;
  readonly moves: readonly Move[];
  readonly after: readonly AfterCard[];
  readonly promises: Readonly<Record<string, PromiseTerms>>;
  readonly endings: Readonly<Record<string, Ending>>;
  readonly facilitator?: { readonly trap?: Words; readonly ask?: Words; readonly plan?: Words };
  /** Changes when anything in the scenario or its persona changes. */
  readonly fingerprint: string;
}

/** What the library shows without loading a scenario. */
export interface ScenarioCard {
  readonly id: string;
  readonly title: Words;
  readonly goal?: Words;
  readonly channel: Channel;
  readonly persona: string;
  readonly also: readonly string[];
  readonly languages: readonly Language[];
  readonly contentNote?: Words;
  readonly customer: Words;
  readonly look: Seen;
  readonly setting: string;
  /** True for scenarios the library leaves out (the first visit). */
  readonly unlisted: boolean;
}
export interface PackCard extends PackIdentity {
  readonly goal?: Words;
  readonly licence?: string;
  readonly authors: readonly string[];
  readonly scenarios: readonly ScenarioCard[];
}

/** A pack that can be played: its card for the library, its scenarios, and the personas it brings. */
export interface CompiledPack {
  readonly card: PackCard;
  readonly scenarios: Readonly<Record<string, Scenario>>;
  /** The pack's own personas; the common cast stands beside the packs. */
  readonly cast: Readonly<Record<string, Persona>>;
}
