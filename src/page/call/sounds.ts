/** What a change sounds like, and what that sound means. */
import type { Conversation } from '../../conversation/conversation.ts';
import { CHANNEL_CLOCK } from '../../scenario/scenario.ts';
import type { Channel, EndingKind, Language } from '../../scenario/scenario.ts';
import type { Sound } from '../curtain.ts';
import { readingTime } from '../pace.ts';
import { endedAs, lastHeat } from '../scene.ts';
import { inLanguage } from '../words/words.ts';
import { earnedIn } from './earned.ts';
import { SOUND_WORDS } from './sound-words.ts';
import type { Call, State, View } from '../state.ts';

/** A sound, and its meaning for whoever does not hear it; empty where it means nothing by itself. */
export interface Heard {
  readonly sound: Sound;
  readonly caption: string;
  /** Milliseconds to wait with it: nobody slams a door before the last word is out. */
  readonly after: number;
}

/** What the change is heard as; null for silence. */
export function soundOf(now: State, before: State): Heard | null {
  const sound = now.rung === before.rung ? soundOfView(now, before) : 'bell';
  if (!sound) return null;
  const caption = now.view.at === 'debrief' ? '' : captionOf(sound, now.language);
  return { sound, caption, after: isLeaving(now, before) ? lastWordsTime(now) : 0 };
}

/** The contact has just ended, with words still to be said. */
function isLeaving({ view }: State, { view: was }: State): boolean {
  if (view.at !== 'call' || was.at !== 'call' || view.call.pending) return false;
  return endedAs(view.call.conversation) !== null && endedAs(was.call.conversation) === null;
}

function lastWordsTime({ view, language }: State): number {
  if (view.at !== 'call') return 0;
  const { table } = view.call.conversation;
  if (isWritten(table.channel)) return 0;
  const lines = table.lines.slice(view.call.line);
  return lines.reduce((sum, { words }) => sum + readingTime(inLanguage(words, language)), 0);
}

/** What a sound means; empty for sounds that mean nothing by themselves. */
export const captionOf = (sound: Sound, language: Language): string => SOUND_WORDS[sound][language];

function soundOfView({ view }: State, { view: was }: State): Sound | null {
  if (view.at === 'call') {
    if (was.at === 'call') return soundInCall(view.call, was.call);
    const { turn, channel } = view.call.conversation.table;
    return turn === 0 ? (BEGINNINGS[channel] ?? null) : null;
  }
  if (view.at === 'debrief') return isOpened(view, was) ? soundOfScore(view.call) : null;
  const rings = (view.at === 'door' || view.at === 'briefing') && view.scenario.channel === 'phone';
  return rings && was.at !== view.at ? 'ring' : null;
}
/** How it went is not told, nor heard, before the learner has said where it turned. */
const isOpened = (now: View, was: View): boolean =>
  now.at === 'debrief' && was.at === 'debrief' && now.answered === true && !was.answered;
const GOOD = 70;

/** The bell of the house rings once for what was earned. */
function soundOfScore(call: Call): Sound | null {
  if (outcomeOf(call) < GOOD) return null;
  return earnedIn(call.conversation, { language: 'en', isGood: true }).length > 0 ? 'bell' : 'success';
}
const outcomeOf = ({ conversation }: Call): number => conversation.table.ending?.outcome ?? 0;

const BEGINNINGS: Readonly<Partial<Record<Channel, Sound>>> = {
  phone: 'pick_up',
  chat: 'message',
  social: 'message',
  email: 'mail',
};

const isWritten = (channel: Channel): boolean => CHANNEL_CLOCK[channel] === 'written';

function soundInCall(now: Call, before: Call): Sound | null {
  if (now.pending && !before.pending) return soundOfAnswer(now);
  if (now.conversation === before.conversation || now.pending || isBack(now, before)) return null;
  const kind = endedAs(now.conversation);
  if (kind !== null && endedAs(before.conversation) === null)
    return soundOfEnd(kind, now.conversation.table.channel);
  return soundOfTurn(now.conversation, before.conversation);
}

/** Whoever goes back a turn has heard it already. */
const isBack = (now: Call, before: Call): boolean =>
  now.conversation.recipe.choices.length < before.conversation.recipe.choices.length;

function soundOfAnswer({ pending, conversation }: Call): Sound {
  if (pending?.kind === 'move' && pending.move === 'breathe') return 'breath';
  return isWritten(conversation.table.channel) ? 'sent' : 'reply';
}

/** How hot a blow on the counter is, and how much hotter it must have become for it. Temperature, 0–100. */
const BLOW = { from: 66, rise: 7 } as const;

function soundOfTurn(now: Conversation, before: Conversation): Sound | null {
  const { bait, facts, turn } = now.table;
  if (bait !== null && before.table.bait === null) return 'notice';
  const isNew = turn !== before.table.turn;
  if (isNew && isBlow(now)) return 'thump';
  if (facts.length > before.table.facts.length) return 'pen';
  return isNew ? soundOfWriting(now) : null;
}

function isBlow(now: Conversation): boolean {
  const { channel, mood } = now.table;
  return FACES.includes(channel) && mood.temperature >= BLOW.from && lastHeat(now) >= BLOW.rise;
}
const FACES: readonly Channel[] = ['counter', 'visit'];

function soundOfWriting(now: Conversation): Sound | null {
  const { channel } = now.table;
  if (!isWritten(channel)) return null;
  if (channel === 'social' && lastHeat(now) > 0) return 'shared';
  return channel === 'email' ? 'mail' : 'message';
}

const END_SOUNDS: Readonly<Record<EndingKind, Sound>> = {
  reconciled: 'success',
  settled: 'soft_end',
  resigned: 'soft_end',
  gave_up: 'soft_end',
  hazard_stood: 'soft_end',
  handed_over: 'ringback',
  ended_with_limit: 'firm_end',
  hazard_stopped: 'firm_end',
  left_to_safety: 'door',
  walked_out: 'slam',
  escalated: 'hang_up',
  went_public: 'hang_up',
  unsafe: 'hang_up',
};
/** What has no place on a channel sounds like what takes its place there. */
const AT_THE_COUNTER: Readonly<Partial<Record<Sound, Sound>>> = {
  slam: 'door',
  hang_up: 'door',
  ringback: 'success',
};
const IN_WRITING: Readonly<Partial<Record<Sound, Sound>>> = {
  slam: 'soft_end',
  hang_up: 'soft_end',
  door: 'soft_end',
  ringback: 'success',
};

function soundOfEnd(kind: EndingKind, channel: Channel): Sound {
  const sound = END_SOUNDS[kind];
  if (isWritten(channel)) return IN_WRITING[sound] ?? sound;
  if (FACES.includes(channel)) return AT_THE_COUNTER[sound] ?? sound;
  return channel === 'video' && sound === 'slam' ? 'hang_up' : sound;
}
