/** A rule: what can be wrong with a pack that reads well, as a document and as a question to a scenario. */
import type { Beat, Language, Paper, Remark, Scenario, ScenarioCard } from '../scenario/scenario.ts';
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
   * Keys of a scenario that break the rule and nothing else, laid over an otherwise sound one. A comment
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
  readonly document: RuleDocument;
}

/** A rule that needs the whole scenario, and is asked again after every edit: it should take steps in proportion to the replies. */
export interface ScenarioRule extends Described {
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
  /** What is wrong with this text. Pure, and never throws. */
  checkText(text: PlacedText): Iterable<Finding>;
}

export type Rule = ScenarioRule | BeatRule | TextRule;

/** A rule that needs the scenario played: asked only where somebody has had bots play it. */
export interface WeighingRule extends Described {
  /** Every place where the rule is broken, by what was found out in play. Pure, and never throws. */
  weigh(subject: Subject, balance: Balance): Iterable<Finding>;
}
