/**
 * Stage directions in the log: the mood that turned and what the body does, where somebody watching would see a
 * change. At most one to a turn, and none where nothing changed: the sounds have captions of their own, and endings
 * are heard.
 */
import { bearingOf, choiceOf, choose, rewind } from '../../conversation/conversation.ts';
import type { Bearing, Conversation, Happening } from '../../conversation/conversation.ts';
import { BANDS, CHANNEL_CLOCK, fillSlots } from '../../scenario/scenario.ts';
import type { Band, Words } from '../../scenario/scenario.ts';
import { dialogueOf, endedAs } from '../scene.ts';
import type { Call, State } from '../state.ts';
import { inLanguage } from '../words/words.ts';
import { BEARING_WORDS, CALMER_WORDS, HOTTER_WORDS } from './direction-words.ts';

/** What a watcher sees while a line is said; no bearing where nobody is seen, or they are leaving. */
interface Sight {
  readonly band: Band;
  readonly bearing: Bearing | null;
}

/** Talking hands change with every line: they are told along with a mood that turned, never by themselves. */
const TALKING: readonly Bearing[] = [
  'rests',
  'asks',
  'points',
  'chops',
  'fists',
  'grips',
  'hips',
  'leans_in',
];

/** The line that opens a turn of the customer's, by its place in what happened; −1 where they said nothing. */
const openingOf = (happenings: readonly Happening[], turn: number): number =>
  happenings.findIndex((each) => each.what === 'line_spoken' && each.by === 'customer' && each.turn === turn);

/** By the line that opens the turn: a conversation that goes on keeps what has been. */
const SEEN = new WeakMap<Happening, Sight>();

function sightOf(state: State, call: Call): Sight {
  const { table } = call.conversation;
  const isSeen = CHANNEL_CLOCK[table.channel] === 'live' && endedAs(call.conversation) === null;
  const scene = dialogueOf(state, { ...call, line: 0, pending: null });
  return { band: table.band, bearing: isSeen ? bearingOf(scene) : null };
}

/** The conversation after each of its choices, from the first word on. */
function momentsOf(conversation: Conversation): readonly Conversation[] {
  let now = rewind(conversation, 0);
  return [now, ...conversation.recipe.choices.map((made) => (now = choose(now, choiceOf(made))))];
}

/** What was seen turn by turn. A run that was taken up again is looked through once. */
function sightsOf(state: State, call: Call): ReadonlyMap<Happening, Sight> {
  const { happenings, table } = call.conversation;
  const openings = [...Array(table.turn + 1).keys()].flatMap(
    (turn) => happenings[openingOf(happenings, turn)] ?? [],
  );
  const remember = (conversation: Conversation): void => {
    const opening = happenings[openingOf(conversation.happenings, conversation.table.turn)];
    if (opening && !SEEN.has(opening)) SEEN.set(opening, sightOf(state, { ...call, conversation }));
  };
  remember(call.conversation);
  if (openings.some((each) => !SEEN.has(each))) momentsOf(call.conversation).forEach(remember);
  return new Map(
    openings.flatMap((each) => {
      const sight = SEEN.get(each);
      return sight ? [[each, sight] as const] : [];
    }),
  );
}

function turnOf(from: Band, to: Band): Words | null {
  const rise = BANDS.indexOf(to) - BANDS.indexOf(from);
  if (rise === 0) return null;
  if (rise > 0) return to === 'calm' ? null : HOTTER_WORDS[to];
  return to === 'explosive' ? null : CALMER_WORDS[to];
}

/** “(turning furious, clenches a fist)” by the line it stands at, in the page's language and the customer's gender. */
export function directionsOf(state: State, call: Call): ReadonlyMap<Happening, string> {
  const { gender } = call.conversation.scenario.customer;
  const told = new Set<Bearing>();
  const directions = new Map<Happening, string>();
  let before: Sight | null = null;
  for (const [line, sight] of sightsOf(state, call)) {
    const turned = before ? turnOf(before.band, sight.band) : null;
    const bearing = before && before.bearing !== sight.bearing ? sight.bearing : null;
    const isTold = bearing !== null && !told.has(bearing) && (turned !== null || !TALKING.includes(bearing));
    if (isTold) told.add(bearing);
    const parts = [...(turned ? [turned] : []), ...(isTold ? [BEARING_WORDS[bearing]] : [])];
    const said = parts.map((words) => inLanguage(fillSlots(words, { gender, values: {} }), state.language));
    if (said.length > 0) directions.set(line, said.join(', '));
    before = sight;
  }
  return directions;
}
