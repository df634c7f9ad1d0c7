/** Who can be seen: looks by name, as the stage draws them, and who is seen where a scenario names nobody. */
import type { Words } from './compiled.ts';

export interface LookWords {
  readonly gender: 'masculine' | 'feminine';
  /** Age and what one notices first. */
  readonly meaning: Words;
}

// prettier-ignore
export const LOOK_WORDS = {
  lucia: { gender: 'feminine', meaning: { es: '34 años, ondas oscuras, cárdigan mostaza.', en: '34, dark waves, mustard cardigan.' } },
  laura: { gender: 'feminine', meaning: { es: '41 años, rizos rojizos, vestido de fiesta.', en: '41, auburn ringlets, party dress.' } },
  nuria: { gender: 'feminine', meaning: { es: '47 años, melena corta, lentes redondos.', en: '47, bob, round glasses.' } },
  amara: { gender: 'feminine', meaning: { es: '29 años, afro, blusa naranja, aros.', en: '29, afro, orange blouse, hoops.' } },
  mei: { gender: 'feminine', meaning: { es: '38 años, flequillo negro, lentes.', en: '38, black fringe, glasses.' } },
  fatima: { gender: 'feminine', meaning: { es: '36 años, pañuelo turquesa en la cabeza.', en: '36, turquoise headscarf.' } },
  helen: { gender: 'feminine', meaning: { es: '74 años, rizos blancos, perlas.', en: '74, white curls, pearls.' } },
  rosa: { gender: 'feminine', meaning: { es: '62 años, moño gris, túnica roja.', en: '62, grey bun, red tunic.' } },
  sofia: { gender: 'feminine', meaning: { es: '16 años, cola de caballo, sudadera verde.', en: '16, ponytail, green hoodie.' } },
  ingrid: { gender: 'feminine', meaning: { es: '54 años, pelo plateado muy corto, traje.', en: '54, silver pixie cut, suit.' } },
  priya: { gender: 'feminine', meaning: { es: '32 años, trenza negra, traje ciruela.', en: '32, black plait, plum suit.' } },
  dolores: { gender: 'feminine', meaning: { es: '59 años, melena rubia, traje claro, perlas.', en: '59, blond bob, pale suit, pearls.' } },
  bianca: { gender: 'feminine', meaning: { es: '26 años, pelo largo pelirrojo, pecas.', en: '26, long red hair, freckles.' } },
  wanda: { gender: 'feminine', meaning: { es: '49 años, pelo corto, uniforme con credencial.', en: '49, cropped hair, uniform with a badge.' } },
  teresa: { gender: 'feminine', meaning: { es: '39 años, cola de caballo, chaqueta.', en: '39, ponytail, jacket.' } },
  rodrigo: { gender: 'masculine', meaning: { es: '41 años, pelo revuelto, camisa azul.', en: '41, tousled hair, blue shirt.' } },
  cobos: { gender: 'masculine', meaning: { es: '64 años, bigote gris, chaleco de taller.', en: '64, grey moustache, work vest.' } },
  beto: { gender: 'masculine', meaning: { es: '40 años, corpulento, rizos cortos, camisa a rayas.', en: '40, heavy, short curls, striped shirt.' } },
  omar: { gender: 'masculine', meaning: { es: '39 años, barba, traje y corbata.', en: '39, beard, suit and tie.' } },
  kevin: { gender: 'masculine', meaning: { es: '24 años, pelirrojo, pecas, sudadera.', en: '24, ginger, freckles, hoodie.' } },
  ramon: { gender: 'masculine', meaning: { es: '61 años, calvo, bigote gris, polo verde.', en: '61, bald, grey moustache, green polo.' } },
  tomas: { gender: 'masculine', meaning: { es: '16 años, pelo sobre la frente, sudadera.', en: '16, hair over the forehead, hoodie.' } },
  hiro: { gender: 'masculine', meaning: { es: '56 años, raya al lado, cárdigan y corbata.', en: '56, side parting, cardigan and tie.' } },
  kwame: { gender: 'masculine', meaning: { es: '31 años, corte recto arriba, suéter mostaza.', en: '31, flat top, mustard jumper.' } },
  gurdeep: { gender: 'masculine', meaning: { es: '46 años, turbante, barba, camisa clara.', en: '46, turban, beard, pale shirt.' } },
  ernesto: { gender: 'masculine', meaning: { es: '78 años, pelo blanco, lentes, audífono.', en: '78, white hair, glasses, hearing aid.' } },
  viktor: { gender: 'masculine', meaning: { es: '45 años, corpulento, rapado, chaqueta negra.', en: '45, heavy, buzz cut, black jacket.' } },
  matias: { gender: 'masculine', meaning: { es: '35 años, moño y barba, camisa a cuadros.', en: '35, bun and beard, checked shirt.' } },
  pablo: { gender: 'masculine', meaning: { es: '52 años, calvo, candado gris, traje.', en: '52, bald, grey goatee, suit.' } },
  anil: { gender: 'masculine', meaning: { es: '28 años, copete, lentes redondos.', en: '28, quiff, round glasses.' } },
} as const satisfies Readonly<Record<string, LookWords>>;
export type LookName = keyof typeof LOOK_WORDS;
export const LOOKS = Object.keys(LOOK_WORDS) as readonly LookName[];

interface Usual {
  readonly feminine: LookName;
  readonly masculine: LookName;
}

/** Who is seen with a temperament of the cast: a woman or a man; whoever stands for fury stands for more than fury. */
const USUAL: Readonly<Record<string, Usual>> = {
  analyst: { feminine: 'nuria', masculine: 'hiro' },
  anxious: { feminine: 'teresa', masculine: 'gurdeep' },
  'b2b-negotiator': { feminine: 'ingrid', masculine: 'pablo' },
  'double-deviated': { feminine: 'priya', masculine: 'ramon' },
  'entitled-vip': { feminine: 'dolores', masculine: 'omar' },
  hasty: { feminine: 'lucia', masculine: 'rodrigo' },
  'hell-condescending': { feminine: 'ingrid', masculine: 'hiro' },
  'hell-insulter': { feminine: 'helen', masculine: 'cobos' },
  'hell-pusher': { feminine: 'teresa', masculine: 'pablo' },
  parent: { feminine: 'fatima', masculine: 'viktor' },
  patient: { feminine: 'wanda', masculine: 'kevin' },
  'proud-mistaken': { feminine: 'helen', masculine: 'pablo' },
  'public-avenger': { feminine: 'laura', masculine: 'matias' },
  rambler: { feminine: 'rosa', masculine: 'ernesto' },
  sarcastic: { feminine: 'amara', masculine: 'anil' },
  shouter: { feminine: 'bianca', masculine: 'omar' },
  'silent-leaver': { feminine: 'mei', masculine: 'kwame' },
  student: { feminine: 'sofia', masculine: 'tomas' },
  tipsy: { feminine: 'bianca', masculine: 'beto' },
  'wronged-loyal': { feminine: 'rosa', masculine: 'cobos' },
};

/** Somebody for a temperament; for one that a pack brings itself always the same somebody. */
export function lookFor(persona: string, gender: keyof Usual): LookName {
  const usual = Object.hasOwn(USUAL, persona) ? USUAL[persona] : undefined;
  if (usual) return usual[gender];
  const fitting = LOOKS.filter((look) => LOOK_WORDS[look].gender === gender);
  const sum = Array.from(persona).reduce((total, letter) => total * 31 + letter.charCodeAt(0), 7);
  return fitting[sum % fitting.length] ?? 'lucia';
}
