/** A statement as xAPI 1.0.3 writes it, as far as a played run needs it. Every id of a thing is an absolute IRI. */

/** A text by language tag (RFC 5646). */
export type LanguageMap = Readonly<Record<string, string>>;

/** Values that are neither nothing nor a function: xAPI forbids null outside extensions, and here it is nowhere. */
export type ExtensionValue =
  string | number | boolean | readonly ExtensionValue[] | { readonly [key: string]: ExtensionValue };
/** By the IRI of what the value means. */
export type Extensions = Readonly<Record<string, ExtensionValue>>;

/** Somebody known by an account alone: no name, no address. */
export interface Agent {
  readonly objectType: 'Agent';
  readonly account: { readonly homePage: string; readonly name: string };
}

export interface Verb {
  readonly id: string;
  readonly display: LanguageMap;
}

export interface Activity {
  readonly objectType: 'Activity';
  readonly id: string;
  /** Left out where another statement of the same run gives it. */
  readonly definition?: { readonly type: string; readonly name?: LanguageMap };
}

export interface StatementResult {
  readonly response?: string;
  readonly completion?: boolean;
  readonly success?: boolean;
  /** `scaled` −1 to 1; `raw` between `min` and `max`. */
  readonly score?: {
    readonly scaled: number;
    readonly raw?: number;
    readonly min?: number;
    readonly max?: number;
  };
  /** ISO 8601. */
  readonly duration?: string;
  readonly extensions?: Extensions;
}

export interface StatementContext {
  /** A UUID: one for every run. */
  readonly registration: string;
  readonly contextActivities: {
    readonly parent: readonly Activity[];
    readonly grouping: readonly Activity[];
    readonly category: readonly Activity[];
  };
  /** The version of the pack. */
  readonly revision: string;
  readonly platform: string;
  readonly language: string;
  readonly extensions: Extensions;
}

export interface Statement {
  /** A UUID. */
  readonly id: string;
  readonly actor: Agent;
  readonly verb: Verb;
  readonly object: Activity;
  readonly result?: StatementResult;
  readonly context: StatementContext;
  /** ISO 8601, UTC. */
  readonly timestamp: string;
}
