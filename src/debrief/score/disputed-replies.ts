/**
 * Replies of a scenario about which the readable key and play without a person disagree by much, for the author
 * (decision 18). Each is looked at wherever some typical players meet it, so that one odd moment says nothing.
 */
import { choiceOf, choose, open, type Conversation } from '../../conversation/conversation.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { botNamed, rehearse, triedAlong, type Rehearsal, type Tried } from '../../trial/trial.ts';
import { creditsAt } from './decisions.ts';
import { BAD, DEAR, FREE, GOOD } from './disputes.ts';
import { sum } from './key.ts';

export interface DisputedReply {
  readonly beat: string;
  readonly reply: string;
  /** Moments in which it was looked at. */
  readonly tried: number;
  /** What the key thinks of it beside what else could be said, 0–1, on average. */
  readonly credit: number;
  /** Points of outcome it costs against the best reply of the moment, on average. */
  readonly cost: number;
}

/** Somebody who knows people, well-meaning people with one habit each, and one who hides behind rules. */
const PLAYERS = ['expert', 'random-nice', 'fixer', 'over-promiser', 'policy-bot', 'politest', 'longest'];
/** Fewer moments than this say nothing about a reply. */
const ENOUGH = 5;

type Looked = Pick<DisputedReply, 'beat' | 'reply' | 'credit' | 'cost'>;

const nameOf = ({ beat, reply }: Looked): string => `${beat} ${reply}`;

/** Every disputed reply of the scenario’s own beats, dearest first. Deterministic; takes about a second. */
export function disputedReplies(
  scenario: Scenario,
  { seeds }: { readonly seeds: readonly number[] },
): readonly DisputedReply[] {
  const rehearsal = rehearse(scenario);
  const looked = seeds.flatMap((seed) => PLAYERS.flatMap((player) => lookedAt(rehearsal, player, seed)));
  const names = new Set(looked.map(nameOf));
  return [...names]
    .flatMap((name) => disputedAmong(looked.filter((each) => nameOf(each) === name)))
    .toSorted((a, b) => b.cost - a.cost || a.reply.localeCompare(b.reply));
}

function disputedAmong(looked: readonly Looked[]): readonly DisputedReply[] {
  const [first] = looked;
  if (first === undefined || looked.length < ENOUGH) return [];
  const credit = sum(looked.map((each) => each.credit)) / looked.length;
  const cost = sum(looked.map((each) => each.cost)) / looked.length;
  const isDisputed = (credit >= GOOD && cost >= DEAR) || (credit <= BAD && cost <= FREE);
  return isDisputed ? [{ beat: first.beat, reply: first.reply, tried: looked.length, credit, cost }] : [];
}

/** What one player meets on one seed. */
function lookedAt(rehearsal: Rehearsal, player: string, seed: number): readonly Looked[] {
  const { scenario } = rehearsal;
  const language = scenario.pack.languages[0] ?? 'es';
  const looked: Looked[] = [];
  let before = open(scenario, { seed, language });
  for (const tried of triedAlong(botNamed(player), rehearsal, { seed, language })) {
    looked.push(...judgedBoth(before, tried));
    const { chose, minutes } = tried;
    const after = choose(before, choiceOf({ chose, minutes }));
    if (after === before) break;
    before = after;
  }
  return looked;
}

/** A moment in which nothing hangs on the reply proves nobody wrong. */
function judgedBoth(before: Conversation, { place, replies }: Tried): readonly Looked[] {
  const worths = replies.map(({ worth }) => worth);
  const most = Math.max(...worths);
  if (before.scenario.beats[place] === undefined || most - Math.min(...worths) < DEAR) return [];
  const credits = creditsAt(before);
  return replies.flatMap(({ reply, worth }): Looked[] => {
    const credit = credits.get(reply.id);
    return credit === undefined ? [] : [{ beat: place, reply: reply.id, credit, cost: most - worth }];
  });
}
