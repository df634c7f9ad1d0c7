/** One choice in a take, and what follows from it. The mirror of a conversation's turn, move by move. */
import { isFiller, OUTRANKS } from '../conversation/conversation.ts';
import { exitFor, isPlayingAt } from '../persona/persona.ts';
import type { EndingKind, StockSituation } from '../scenario/scenario.ts';
import { seedIn } from './chance.ts';
import { hear, type Hearing } from './hearing.ts';
import { setMark } from './marks.ts';
import { shuffledOnce } from './orders.ts';
import type { Ready } from './ready-option.ts';
import { bandIn, say, sayBait, sayOneOf, sayOpener, stockIn } from './speaking.ts';
import type { Leaving, Pool } from './tables.ts';
import type { Take } from './take.ts';

/** Takes an option, in place. Minutes count in written channels only. */
export function playReady(take: Take, ready: Ready, minutes: number): void {
  if (ready === take.rehearsal.tables.setAside) return clearMind(take, ready);
  const heard = hear(take, ready, minutes);
  if (heard.bait === null) take.decided = ready.leads;
  take.bait = null;
  take.laid = null;
  const leaving = leavingOf(take, heard);
  answerBack(take, heard, leaving !== null);
  if (leaving !== null) leave(take, leaving);
  else goOn(take, heard);
}

/** A thought set aside: the customer hears nothing of it. */
function clearMind(take: Take, ready: Ready): void {
  take.turn++;
  take.thinking = false;
  take.laid = null;
  setMark(take.marks, ready.mark);
}

/** How the contact ends with this turn, or null while the two still talk. */
function leavingOf(take: Take, { ready, bait }: Hearing): Leaving | null {
  const exit = exitFor(take.state);
  if (exit !== null && OUTRANKS.includes(exit)) return leavingAs(take, exit);
  if (bait === null && ready.ends !== null) return ready.ends;
  if (exit !== null) return leavingAs(take, exit);
  if (ready.move === 'hand_over') return leavingAs(take, 'handed_over');
  return ready.move === 'end_contact' ? leavingAs(take, 'ended_with_limit') : null;
}

function leavingAs({ rehearsal }: Take, kind: EndingKind): Leaving | null {
  return rehearsal.tables.leavings.get(kind) ?? null;
}

/** Last words move nothing any more: they are left unsaid. */
function leave(take: Take, { ended, place }: Leaving): void {
  take.ended = ended;
  take.place = place;
}

/** Written words first, then story, then the persona's own habit. */
function answerBack(take: Take, heard: Hearing, leaves: boolean): void {
  const answered = sayOneOf(take, writtenAnswer(heard));
  const told = tellStory(take, heard);
  if (!answered && !told) sayHabit(take, heard, leaves);
}

function writtenAnswer({ ready, tone, bait, bitten, refused }: Hearing): Pool | null {
  const own = ready.answers[tone];
  if (own !== null || bait === null || ready.move !== null) return own;
  if (bitten) return bait.bitten;
  return refused ? bait.refused : null;
}

/** Listening brings the next piece of story, unless harm had closed the mouth: then it only opens again. */
function tellStory(take: Take, { ready, wasClosed }: Hearing): boolean {
  const piece = take.rehearsal.tables.story[take.told];
  if (!ready.listensWell || piece === undefined || wasClosed) return false;
  if (ready.move !== null) sayOpener(take);
  take.told++;
  say(take, piece);
  return true;
}

function sayHabit(take: Take, heard: Hearing, leaves: boolean): void {
  const situation = situationOf(heard);
  const speaksAnyway = leaves || (situation === 'any' && take.decided >= 0);
  if (isFiller(situation) && speaksAnyway) return;
  sayOneOf(take, stockIn(take, situation));
}

function situationOf({ ready, tone, wasClosed, repeated }: Hearing): StockSituation {
  if (ready.situation !== null) return ready.situation;
  if (ready.listens && !wasClosed) return 'listened_out';
  return tone !== 'softer' && repeated ? 'repeated' : tone;
}

/** A provocation may come first, though never two in a row; then what was decided. */
function goOn(take: Take, heard: Hearing): void {
  const { tables } = take.rehearsal;
  const baits = heard.bait === null && tables.baits.length > 0 && isPlayingAt(tables.walk, take.stand);
  if (baits) throwNextBait(take);
  else if (take.decided >= 0) moveOn(take);
  else stay(take);
}

function stay(take: Take): void {
  take.place = take.rehearsal.tables.beats[take.beat]?.place ?? '';
}

function moveOn(take: Take): void {
  take.beatOrder = seedIn(take);
  take.beat = take.decided;
  take.decided = -1;
  take.movesHere = 0;
  take.thinking = (take.rehearsal.tables.beats[take.beat]?.leaks ?? null) !== null;
  stay(take);
  sayBeat(take);
}

/** The customer says what the beat has for this band. */
export function sayBeat(take: Take): void {
  const beat = take.rehearsal.tables.beats[take.beat];
  sayOneOf(take, beat?.lines[bandIn(take)] ?? null);
}

/** The customer throws the next bait; none comes twice until all have come. */
function throwNextBait(take: Take): void {
  if (take.dealt >= take.deck.length) deal(take);
  const bait = take.deck[take.dealt];
  if (bait === undefined) return;
  take.dealt++;
  take.baitOrder = seedIn(take);
  take.bait = bait;
  take.place = bait.place;
  sayBait(take, bait);
}

function deal(take: Take): void {
  const { baits, decks } = take.rehearsal.tables;
  take.deck = shuffledOnce(baits, seedIn(take), decks);
  take.dealt = 0;
}
