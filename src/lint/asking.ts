/** What all rules say about a scenario. What hangs on one beat alone is asked once for as long as the beat is the same. */
import type { Bait, Beat, Language, Remark, Scenario } from '../scenario/scenario.ts';
import { LOOKING } from './all-rules.ts';
import { inAllBeats } from './once-a-beat.ts';
import { ownBaits, textsOfPersona } from './persona-texts.ts';
import type {
  BeatRule,
  Finding,
  PackRule,
  PackSubject,
  PersonaRule,
  PersonaSubject,
  ScenarioRule,
  Subject,
  TextRule,
} from './rule.ts';
import { isSameStructure } from './structure.ts';
import { textsAround, textsOfBeat, textsOfPack } from './texts.ts';
import type { PlacedText } from './texts.ts';

const OF_SCENARIOS = LOOKING.filter((rule): rule is ScenarioRule => 'check' in rule);
const OF_STRUCTURE = OF_SCENARIOS.filter((rule) => rule.isAboutStructure === true);
const OF_WORDS = OF_SCENARIOS.filter((rule) => rule.isAboutStructure !== true);
const OF_BEATS = LOOKING.filter((rule): rule is BeatRule => 'checkBeat' in rule);
const OF_TEXTS = LOOKING.filter((rule): rule is TextRule => 'checkText' in rule);
const OF_PERSONAS = LOOKING.filter((rule): rule is PersonaRule => 'checkPersona' in rule);
const OF_PACKS = LOOKING.filter((rule): rule is PackRule => 'checkPack' in rule);

/** Everything that rules remark about a scenario, in no order; `before` is what it was at the last look. */
export function remarksAbout(subject: Subject, before?: Scenario): readonly Remark[] {
  const remarks = OF_WORDS.flatMap((rule) => underName(rule.id, rule.check(subject)));
  for (const remark of remarksOnStructure(subject, before)) remarks.push(remark);
  for (const text of textsAround(subject.scenario)) remarkOnText(text, remarks);
  for (const remark of remarksInBeats(subject.scenario)) remarks.push(remark);
  return remarks;
}

/** What was said about structures. */
const ON_STRUCTURE = new WeakMap<Scenario, readonly Remark[]>();

/** While somebody edits words, ways and conditions stay as they are, and so does what there is to say of them. */
function remarksOnStructure(subject: Subject, before: Scenario | undefined): readonly Remark[] {
  const { scenario } = subject;
  const known = before === undefined ? undefined : ON_STRUCTURE.get(before);
  const remarks =
    known !== undefined && before !== undefined && isSameStructure(scenario, before)
      ? known
      : OF_STRUCTURE.flatMap((rule) => underName(rule.id, rule.check(subject)));
  ON_STRUCTURE.set(scenario, remarks);
  return remarks;
}

/** What was said about beats, by the languages of their packs. */
const REMARKS = new Map<string, (scenario: Scenario) => readonly Remark[]>();

function remarksInBeats(scenario: Scenario): readonly Remark[] {
  const { languages } = scenario.pack;
  const name = languages.join();
  const known = REMARKS.get(name) ?? inAllBeats((beat) => remarksInBeat(beat, languages));
  REMARKS.set(name, known);
  return known(scenario);
}

function remarksInBeat(beat: Beat, languages: readonly Language[]): readonly Remark[] {
  const remarks = OF_BEATS.flatMap((rule) => underName(rule.id, rule.checkBeat(beat, languages)));
  for (const text of textsOfBeat(beat, languages)) remarkOnText(text, remarks);
  return remarks;
}

function remarkOnText(text: PlacedText, remarks: Remark[]): void {
  for (const rule of OF_TEXTS) {
    const finding = rule.checkText(text);
    if (finding !== null) remarks.push({ ...finding, code: rule.id });
  }
}

function underName(code: string, findings: Iterable<Finding>): Remark[] {
  return Array.from(findings, (finding): Remark => ({ ...finding, code }));
}

/** Everything that rules remark about a persona, in no order: what its own file says, not what it inherits. */
export function remarksAboutPersona(subject: PersonaSubject): readonly Remark[] {
  const remarks = OF_PERSONAS.flatMap((rule) => underName(rule.id, rule.checkPersona(subject)));
  for (const text of textsOfPersona(subject)) remarkOnText(text, remarks);
  for (const [place, bait] of ownBaits(subject).entries())
    remarks.push(...remarksOnBait(bait, place, subject.languages));
  return remarks;
}

/** A bait is to its replies what a beat is: the same rules hold for them, at their places in the persona. */
function remarksOnBait(bait: Bait, place: number, languages: readonly Language[]): Remark[] {
  const beat: Beat = { id: bait.id, customer: { any: [bait.line] }, replies: bait.replies };
  return OF_BEATS.flatMap((rule) =>
    underName(rule.id, rule.checkBeat(beat, languages)).map((remark) => ({
      ...remark,
      spot:
        'at' in remark.spot
          ? { ...remark.spot, at: ['baits', place, ...remark.spot.at.slice(2)] }
          : remark.spot,
    })),
  );
}

/** Everything that rules remark about a pack as a whole. */
export function remarksAboutPack(subject: PackSubject): readonly Remark[] {
  const remarks = OF_PACKS.flatMap((rule) => underName(rule.id, rule.checkPack(subject)));
  for (const text of textsOfPack(subject.pack)) remarkOnText(text, remarks);
  return remarks;
}
