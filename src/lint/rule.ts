/** A rule: what can be wrong with a pack that reads well, as a document and as a question to a scenario. */
import type {
  Beat,
  CompiledPack,
  Language,
  Paper,
  Persona,
  Remark,
  Scenario,
  ScenarioCard,
} from '../scenario/scenario.ts';
import type { Severity } from '../scenario/scenario.ts';
import type { Balance } from '../trial/trial.ts';
import type { PlacedText } from './texts.ts';

/** One sentence or more in every language we speak. `{given}` and the like are filled in when it is said. */
export type Sentences = Readonly<Record<Language, string>>;

/** What a rule means. Help, `--explain` and tests all come from here. */
export interface RuleDocument {
  /** A few words. */
  readonly title: Sentences;
  /** What it looks for. */
  readonly meaning: Sentences;
  /** Why a trainee or a trainer would mind. */
  readonly why: Sentences;
  /** What is wrong with one place, and what to do there. */
  readonly what: Sentences;
  readonly mend: Sentences;
  /**
   * Keys of a scenario (or of what the rule is of) that break the rule and nothing else, laid over an otherwise sound one. A comment
   * with ▾ stands over every place that must be pointed at (#▾ points from the # itself), with the rule's
   * name where it is another one.
   */
  readonly breaks: string;
  /** The same keys, mended. */
  readonly mended: string;
}

/** What a rule looks at. */
export interface Subject {
  readonly scenario: Scenario;
  readonly card: ScenarioCard;
  /** The scenario as it was written. */
  readonly paper: Paper;
}

/** One place where a rule is broken. */
export type Finding = Omit<Remark, 'code'>;

/** Something that can be wrong, by name. */
export interface Described {
  /** Stable kebab-case name: files, silencing comments and searches hang on it. */
  readonly id: string;
  readonly severity: Severity;
  /** What its example shows; a scenario unless told. */
  readonly of?: 'scenario' | 'persona' | 'pack' | 'folder';
  readonly document: RuleDocument;
}

/** A rule that needs the whole scenario, and is asked again after every edit: it should take steps in proportion to the replies. */
export interface ScenarioRule extends Described {
  /**
   * Set where no words of beats are read (nor what `structure.ts` leaves out besides): then it is not asked again after
   * edits to words alone.
   */
  readonly isAboutStructure?: true;
  /** Every place where the rule is broken. Pure, and never throws. */
  check(subject: Subject): Iterable<Finding>;
}

/** A rule that needs one beat and nothing around it: asked again only about beats that have changed. */
export interface BeatRule extends Described {
  /** Every place in this beat where the rule is broken. Pure, and never throws. */
  checkBeat(beat: Beat, languages: readonly Language[]): Iterable<Finding>;
}

/** A rule that needs one text and nothing around it: asked again only about texts of beats that have changed. */
export interface TextRule extends Described {
  /** What is wrong with this text, or null. Pure, and never throws. */
  checkText(text: PlacedText): Finding | null;
}

/** A persona beside the file it is written in. */
export interface PersonaSubject {
  readonly persona: Persona;
  readonly paper: Paper;
  /** Languages its texts are written in. */
  readonly languages: readonly Language[];
  /** Whether its pack has a use for it; the common cast stands ready for every pack. */
  readonly isNamed: boolean;
}

/** A rule about a persona; texts and replies of its baits are looked at by the rules for texts and beats. */
export interface PersonaRule extends Described {
  /** Every place in its file where the rule is broken. Pure, and never throws. */
  checkPersona(subject: PersonaSubject): Iterable<Finding>;
}

/** A pack beside its own file and all others in its folder. */
export interface PackSubject {
  readonly pack: CompiledPack;
  readonly paper: Paper;
  /** Scenarios and personas of the pack, as they were written. */
  readonly others: readonly Paper[];
  /** Whether all its files could be read: what could not may name anything. */
  readonly isWhole: boolean;
}

/** A rule about a pack as a whole, found in `pack.yaml`. */
export interface PackRule extends Described {
  /** Every place in the pack's file where the rule is broken. Pure, and never throws. */
  checkPack(subject: PackSubject): Iterable<Finding>;
}

export type Rule = ScenarioRule | BeatRule | TextRule | PersonaRule | PackRule;

/** A rule that needs the scenario played: asked only where somebody has had bots play it. */
export interface WeighingRule extends Described {
  /** Every place where the rule is broken, by what was found out in play. Pure, and never throws. */
  weigh(subject: Subject, balance: Balance): Iterable<Finding>;
}
