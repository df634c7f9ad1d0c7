/** What a trainee has earned in a run: few things, each of them hard, and none of them luck. */
import { aftermathOf } from '../../conversation/conversation.ts';
import type { Conversation, Happening } from '../../conversation/conversation.ts';
import { BANDS } from '../../scenario/scenario.ts';
import type { Language } from '../../scenario/scenario.ts';

const WORDS = {
  refused: { es: 'Provocación rechazada', en: 'Bait refused' },
  cooled: { es: 'Pasó la furia', en: 'The fury has passed' },
  all_refused: { es: 'Ninguna provocación mordida', en: 'Not one bait taken' },
  calmed: { es: 'De la furia a la calma', en: 'From fury to calm' },
  kept: { es: 'Promesa cumplida', en: 'Promise kept' },
  stopped: { es: 'Peligro evitado', en: 'Danger averted' },
  limit: { es: 'Un límite bien puesto', en: 'A limit well set' },
} as const;

/** From here on somebody is furious. */
const FURY = BANDS.indexOf('furious');
const CALM = BANDS.indexOf('frustrated');
type Told<What> = Extract<Happening, { what: What }>;
const isCooling = (each: Happening): each is Told<'band_changed'> =>
  each.what === 'band_changed' && BANDS.indexOf(each.from) >= FURY && BANDS.indexOf(each.to) < FURY;

/** What the last turn brought: a bait refused, or the first time fury passes. */
export function justEarned(
  { happenings, table }: Conversation,
  language: Language,
): { id: number; word: string } | null {
  if (table.turn === 0) return null;
  const cooled = happenings.find(isCooling)?.turn === table.turn;
  const refused = happenings.some(({ what, turn }) => what === 'bait_refused' && turn === table.turn);
  const what = refused ? 'refused' : cooled ? 'cooled' : null;
  return what && { id: table.turn, word: WORDS[what][language] };
}

/** What a run that went well can be proud of; nothing after any other. */
export function earnedIn(conversation: Conversation, { language, isGood }: Judged): readonly string[] {
  const { happenings, table } = conversation;
  if (!isGood) return [];
  const has = (what: Happening['what']): boolean => happenings.some((each) => each.what === what);
  const kind = table.ending?.kind;
  const earned: (keyof typeof WORDS)[] = [];
  if (kind === 'hazard_stopped') earned.push('stopped');
  if (kind === 'ended_with_limit') earned.push('limit');
  if (has('bait_thrown') && !has('bait_taken')) earned.push('all_refused');
  if (wasFurious(happenings) && BANDS.indexOf(table.band) <= CALM) earned.push('calmed');
  if (isPromiseKept(conversation)) earned.push('kept');
  return earned.map((each) => WORDS[each][language]);
}
interface Judged {
  readonly language: Language;
  readonly isGood: boolean;
}

const wasFurious = (happenings: readonly Happening[]): boolean =>
  happenings.some((each) => each.what === 'line_spoken' && BANDS.indexOf(each.band) >= FURY);

function isPromiseKept({ scenario, table, recipe }: Conversation): boolean {
  if (!table.ending) return false;
  const promises = table.promises.map(({ id }) => id);
  return aftermathOf({ scenario, promises, after: recipe.after }, table.ending.kind).kept === true;
}
