/** A scenario as written made into the form that is played: defaults filled in, nothing left to look up. */
import type {
  Customer,
  Issue,
  PackCard,
  PackIdentity,
  Persona,
  Scenario,
  ScenarioCard,
  Words,
} from './compiled.ts';
import { fingerprintOf, lastingFingerprint } from './fingerprint.ts';
import type { WrittenPack } from './pack-shape.ts';
import { partsFrom } from './look-parts.ts';
import { lookFor } from './looks.ts';
import { onlyWritten } from './record-shape.ts';
import { voiceFrom } from './persona-shape.ts';
import type { Cast } from './read-personas.ts';
import type { WrittenScenario } from './scenario-shape.ts';
import type { Seen } from './seen.ts';
import { SETTING_OF_CHANNEL } from './settings.ts';
import { DEFAULT_VARIABLES, fillSlots } from './slots.ts';
import type { Language } from './vocabulary.ts';

/** A compiled scenario with its card for the library. */
export interface Compiled {
  readonly scenario: Scenario;
  readonly card: ScenarioCard;
}

export interface CompileSetting {
  readonly pack: PackIdentity;
  readonly cast: Cast;
  /** Languages some text is missing in. */
  readonly lacking: ReadonlySet<Language>;
}

/** The scenario a sound file describes; null when its persona cannot be had. */
export function scenarioFrom(written: WrittenScenario, setting: CompileSetting): Compiled | null {
  const persona = setting.cast.get(written.persona) ?? null;
  if (persona === null) return null;
  const bare: Scenario = {
    ...whatIsSaid(written),
    format: 1,
    pack: setting.pack,
    id: written.id,
    sources: written.sources ?? [],
    channel: written.channel,
    setting: written.setting ?? SETTING_OF_CHANNEL[written.channel],
    customer: customerFrom(written, persona),
    persona,
    also: (written.also ?? []).flatMap((id) => setting.cast.get(id) ?? []),
    issue: issueFrom(written.issue),
    opening: written.opening,
    ...(written.clock === undefined ? {} : { openedAt: Math.round(written.clock.opened) }),
    beats: written.beats,
    moves: written.moves ?? [],
    after: written.after ?? [],
    promises: written.promises ?? {},
    endings: written.endings,
    fingerprint: '',
  };
  const languages = setting.pack.languages.filter((language) => !setting.lacking.has(language));
  const scenario = { ...bare, fingerprint: fingerprintFrom(bare) };
  return { scenario, card: cardOf(scenario, { languages, unlisted: written.unlisted ?? false }) };
}

/** Beats and personas are long, and mostly as they were the last time: each has a fingerprint of its own. */
function fingerprintFrom({ persona, also, beats, ...rest }: Scenario): string {
  return fingerprintOf({
    ...rest,
    persona: lastingFingerprint(persona),
    also: also.map(lastingFingerprint),
    beats: Object.values(beats).map(lastingFingerprint).join(' '),
  });
}

type Said = Pick<
  Scenario,
  'title' | 'goal' | 'briefing' | 'contentNote' | 'audience' | 'story' | 'facilitator'
>;

function whatIsSaid(written: WrittenScenario): Said {
  const { goal, content_note, audience, facilitator } = written;
  return {
    title: written.title,
    briefing: written.briefing,
    story: (written.story ?? []).map(({ says, reveals }) =>
      reveals === undefined ? { says } : { says, reveals },
    ),
    ...(goal === undefined ? {} : { goal }),
    ...(audience === undefined ? {} : { audience }),
    ...(content_note === undefined ? {} : { contentNote: content_note }),
    ...(facilitator === undefined ? {} : { facilitator: notesFrom(facilitator) }),
  };
}

type Notes = NonNullable<Scenario['facilitator']>;

function notesFrom({
  trap,
  ask,
  plan,
}: { readonly [Key in keyof Required<Notes>]: Words | undefined }): Notes {
  return {
    ...(trap === undefined ? {} : { trap }),
    ...(ask === undefined ? {} : { ask }),
    ...(plan === undefined ? {} : { plan }),
  };
}

function customerFrom({ customer }: WrittenScenario, persona: Persona): Customer {
  return {
    name: customer.name,
    treatment: customer.treatment ?? customer.name,
    gender: customer.gender,
    look: seenIn(customer, persona),
    voice: voiceFrom(customer.voice, persona.voice),
  };
}

function seenIn({ look, gender }: WrittenScenario['customer'], persona: Persona): Seen {
  if (look === undefined) return lookFor(persona.id, gender);
  return typeof look === 'string' ? look : partsFrom(look, gender);
}

/** A failure that is ours, half about money, and can be put right: what an issue is unless written otherwise. */
const ORDINARY_ISSUE: Issue = { fault: 1, monetary: 0.5, misbelief: 0, resolvable: 1, hazard: false };

function issueFrom(issue: WrittenScenario['issue']): Issue {
  return { ...ORDINARY_ISSUE, ...onlyWritten(issue) };
}

/** Who a pack is; a folder without a pack file lends its name while its scenarios are checked. */
export function identityOf(
  written: WrittenPack | undefined,
  folder: string,
  languages: readonly Language[],
): PackIdentity {
  return {
    id: written?.id ?? folder,
    version: written?.version ?? '0.0.0',
    title: written?.title ?? {},
    languages,
    variables: { ...DEFAULT_VARIABLES, ...written?.variables },
  };
}

/** The pack's card in the library. */
export function packCardOf(
  written: WrittenPack,
  pack: PackIdentity,
  scenarios: readonly ScenarioCard[],
): PackCard {
  return {
    ...pack,
    ...(written.goal === undefined ? {} : { goal: written.goal }),
    ...(written.licence === undefined ? {} : { licence: written.licence }),
    authors: written.authors ?? [],
    scenarios,
  };
}

interface Listing {
  readonly unlisted: boolean;
  /** The pack's languages that the scenario has every text in. */
  readonly languages: readonly Language[];
}

/** What a card says of the customer is filled in; the pack's variables stay open, for whoever sets them. */
function cardOf(scenario: Scenario, { unlisted, languages }: Listing): ScenarioCard {
  const { goal, contentNote } = scenario;
  const { name, treatment, gender } = scenario.customer;
  const filled = (words: Words): Words => fillSlots(words, { gender, values: { name, treatment } });
  return {
    id: scenario.id,
    title: filled(scenario.title),
    ...(goal === undefined ? {} : { goal: filled(goal) }),
    channel: scenario.channel,
    persona: scenario.persona.id,
    also: scenario.also.map(({ id }) => id),
    languages: languages.length > 0 ? languages : scenario.pack.languages.slice(0, 1),
    ...(contentNote === undefined ? {} : { contentNote }),
    customer: scenario.customer.name,
    look: scenario.customer.look,
    setting: scenario.setting,
    unlisted,
  };
}
