/** What came of a few calls with a persona, played by the model itself, in one or two sentences. */
import { ACT_WORDS } from '../scenario/scenario.ts';
import type { Act, Language, Persona } from '../scenario/scenario.ts';
import { WHOLE } from './experiments-of-service.ts';
import { after, each, heat, isHellish, saying, sitting, worth } from './trying.ts';

const LISTENING = ['listen', 'listen', 'paraphrase', 'empathise', 'listen', 'paraphrase'] as const;

const EN = {
  soon: (times: number) =>
    times === 0
      ? 'An offer helps from the first reply on.'
      : `An offer helps after ${times === 1 ? 'one reply' : `${times} replies`} of listening, not before.`,
  late: 'An offer does not cool by itself, however long one has listened.',
  slip: (good: number, act: string, bad: number) =>
    `A good call is remembered at ${good} of 100; the same call with “${act}” in it, at ${bad}.`,
  baits: (bitten: number, refused: number) =>
    `After three bites the thermometer shows ${bitten}°; after three refusals, ${refused}°.`,
};
type Worded = typeof EN;
const ES: Worded = {
  soon: (times) =>
    times === 0
      ? 'Una oferta ayuda desde la primera respuesta.'
      : `Una oferta ayuda después de ${times === 1 ? 'una respuesta' : `${times} respuestas`} de escuchar, no antes.`,
  late: 'Una oferta no enfría por sí sola, por mucho que se haya escuchado.',
  slip: (good, act, bad) =>
    `Una buena llamada se recuerda con ${good} de 100; la misma con «${act}» en medio, con ${bad}.`,
  baits: (bitten, refused) =>
    `Después de morder tres veces el termómetro marca ${bitten}°; después de tres veces sin morder, ${refused}°.`,
};
const WORDS: Readonly<Record<Language, Worded>> = { es: ES, en: EN };

/** After how many replies of listening an offer first cools; null where it never does. */
function repliesBeforeOffer(persona: Persona): number | null {
  const cools = (times: number): boolean => {
    const state = after(sitting(persona), each(...LISTENING.slice(0, times)));
    return heat(after(state, [saying('remedy')])) < heat(after(state, [saying()]));
  };
  const found = [...LISTENING.keys(), LISTENING.length].find(cools);
  return found ?? null;
}

const remembered = (persona: Persona, acts: readonly Act[]): number =>
  Math.round(worth(after(sitting(persona), each(...acts))));

/** Of what sets a persona off, the act that costs a good call most. */
function worstSlip(persona: Persona): { readonly act: Act; readonly remembered: number } | null {
  const tried = persona.detonates.map((act) => ({
    act,
    remembered: remembered(persona, [...WHOLE.slice(0, 3), act, ...WHOLE.slice(3)]),
  }));
  return tried.toSorted((a, b) => a.remembered - b.remembered)[0] ?? null;
}

function withProblem(persona: Persona, language: Language): string {
  const words = WORDS[language];
  const times = repliesBeforeOffer(persona);
  const slip = worstSlip(persona);
  const first = times === null ? words.late : words.soon(times);
  if (slip === null) return first;
  const named = ACT_WORDS[slip.act].title[language].toLowerCase();
  return `${first} ${words.slip(remembered(persona, WHOLE), named, slip.remembered)}`;
}

function outForFight(persona: Persona, language: Language): string {
  const shows = (...acts: readonly Act[]): number => Math.round(heat(after(sitting(persona), each(...acts))));
  return WORDS[language].baits(
    shows('refute', 'retaliate', 'quote_policy'),
    shows('ignore_bait', 'first_person_limit', 'ease_tension'),
  );
}

/** What came of it. */
export const triedOn = (persona: Persona, language: Language): string =>
  isHellish(persona) ? outForFight(persona, language) : withProblem(persona, language);
