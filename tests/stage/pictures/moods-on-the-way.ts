/** The moods a shipped persona passes through when a call goes badly, and when it goes well: by the persona's own figures. */
import { bandOf, gameOf, hear, moodOf, seatPersona } from '../../../src/persona/persona.ts';
import type { Mood, Sitting } from '../../../src/persona/persona.ts';
import type { Band, Persona } from '../../../src/scenario/scenario.ts';
import { EVERYBODY, PLAIN, personaNamed, replies } from '../../persona/people.ts';

export interface Felt {
  readonly mood: Mood;
  readonly game: ReturnType<typeof gameOf>;
}
export type FeltByBand = Partial<Record<Band, Felt>>;

const BADLY = replies('quote_policy blame_customer tell_to_calm_down interrupt refute deny_problem');
const WELL = replies(
  'listen paraphrase empathise own_apology own_it ask_open remedy offer_choice confirm follow_up thank',
);
const UNPROVOKED = replies(
  'ignore_bait ease_tension listen paraphrase ignore_bait empathise own_apology ignore_bait own_it ease_tension ' +
    'remedy offer_choice ignore_bait confirm follow_up thank',
);

/** Every sitting on one way: as seated, and after each reply. */
function onTheWay(persona: Persona, way: typeof BADLY): readonly Sitting[] {
  const seated = seatPersona(persona, { issue: PLAIN, seed: 0 });
  return way.reduce<readonly Sitting[]>(
    (been, acts) => [...been, hear(been.at(-1) ?? seated, { acts, quality: acts.map(() => 1) })],
    [seated],
  );
}

/** A temperature that is a band's own, away from its neighbours. */
const MIDDLE: Readonly<Record<Band, number>> = {
  calm: 10,
  frustrated: 29,
  angry: 47,
  furious: 65,
  explosive: 90,
};

/** The mood of a persona in every band it comes into that is most that band's own. */
function feltBy(persona: Persona): FeltByBand {
  const ways = [WELL, [...BADLY, ...BADLY], [...BADLY, ...WELL], UNPROVOKED, [...UNPROVOKED, ...UNPROVOKED]];
  const best: FeltByBand = {};
  for (const sitting of ways.flatMap((way) => onTheWay(persona, way))) {
    const [band, mood] = [bandOf(sitting), moodOf(sitting)];
    const off = (temperature = Infinity): number => Math.abs(temperature - MIDDLE[band]);
    if (off(mood.temperature) < off(best[band]?.mood.temperature))
      best[band] = { mood, game: gameOf(sitting) };
  }
  return best;
}

export const moodsOnTheWay = (): Readonly<Record<string, FeltByBand>> =>
  Object.fromEntries(EVERYBODY.map((id) => [id, feltBy(personaNamed(id))]));
