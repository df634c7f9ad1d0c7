/** Stage directions: what somebody who sees the scene would tell somebody who does not. */
import type { Bearing } from '../../conversation/conversation.ts';
import type { Band, Words } from '../../scenario/scenario.ts';

/** How the mood moved into a band: from a calmer one, or from a hotter one. */
export const HOTTER_WORDS: Readonly<Record<Exclude<Band, 'calm'>, Words>> = {
  frustrated: { es: 'se impacienta', en: 'growing impatient' },
  angry: { es: 'se enoja', en: 'getting angry' },
  furious: { es: 'se enfurece', en: 'turning furious' },
  explosive: { es: 'está por estallar', en: 'about to explode' },
};
export const CALMER_WORDS: Readonly<Record<Exclude<Band, 'explosive'>, Words>> = {
  furious: { es: 'baja un poco, con furia todavía', en: 'coming down a little, furious still' },
  angry: { es: 'se contiene, con enojo todavía', en: 'holding back, angry still' },
  frustrated: { es: 'se va calmando', en: 'calming down' },
  calm: { es: 'en calma', en: 'calm now' },
};

/** What the body does; `{his|her}` agrees with the person. On the telephone one hand is free, and these need no more. */
export const BEARING_WORDS: Readonly<Record<Bearing, Words>> = {
  rests: { es: 'baja la mano', en: 'lowers {his|her} hand' },
  asks: { es: 'abre la mano, sin entender', en: 'turns up an open hand' },
  points: { es: 'levanta el dedo', en: 'raises a finger' },
  chops: { es: 'corta el aire con la mano', en: 'cuts the air with {his|her} hand' },
  fists: { es: 'aprieta el puño', en: 'clenches a fist' },
  grips: { es: 'crispa la mano en el aire', en: 'claws at the air' },
  folds: { es: 'cruza los brazos', en: 'crosses {his|her} arms' },
  hips: { es: 'se lleva la mano a la cintura', en: 'puts a hand on {his|her} hip' },
  leans_in: { es: 'se echa hacia adelante', en: 'leans in' },
  props: { es: 'se lleva la mano a la frente', en: 'puts a hand to {his|her} forehead' },
  heart: { es: 'se lleva la mano al pecho', en: 'puts a hand to {his|her} chest' },
  offers: { es: 'tiende la mano abierta', en: 'holds out an open hand' },
  thaws: { es: 'se le aflojan los hombros', en: '{his|her} shoulders come down' },
  sneers: { es: 'sonríe de lado', en: 'smirks' },
  weighs_up: { es: 'entrecierra los ojos', en: 'narrows {his|her} eyes' },
  deflates: { es: 'se desinfla', en: 'deflates' },
  goes_flat: { es: 'se apaga', en: 'goes flat' },
  turns_away: { es: 'aparta la cara', en: 'turns {his|her} face away' },
  looks_down: { es: 'baja la mirada', en: 'looks down' },
  slams: { es: 'cuelga de un golpe', en: 'slams the phone down' },
};
