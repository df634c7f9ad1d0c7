/** The keys of a look written in parts, in words. */
import type { Titled } from './compiled.ts';
import { DETAILS } from './dress-words.ts';
import type { KeyGroup } from './key-words.ts';

const SAMPLES: Readonly<Partial<Record<string, string>>> = {
  tie: 'burgundy',
  lanyard: 'mustard',
  freckles: 'brown',
  mole: 'brown',
  hearing_aid: 'beige',
};
const small = (words: Readonly<Record<string, Titled>>): KeyGroup =>
  Object.fromEntries(
    Object.entries(words).map(([name, { meaning }]) => [
      name,
      { ...meaning, example: `${name}: ${SAMPLES[name] ?? 'gold'}` },
    ]),
  );

const HEX = { es: 'Seis cifras van entre comillas.', en: 'Six digits go in quotes.' };

export const LOOK_KEYS: Readonly<Record<string, KeyGroup>> = {
  'scenario.customer.look': {
    like: {
      es: 'Alguien del elenco de quien se parte: de ahí viene lo que no se escriba.',
      en: 'Somebody of the cast to begin from: what is left out comes from there.',
      example: 'like: lucia',
    },
    age: { es: 'Años: arrugas, cuello, porte.', en: 'Years: lines, neck, bearing.', example: 'age: 58' },
    features: {
      es: 'Rasgos suaves o marcados. Si falta, según el género.',
      en: 'Soft or strong features. By gender, where left out.',
      example: 'features: soft',
    },
    build: { es: 'La complexión.', en: 'The build of the body.', example: 'build: heavy' },
    skin: {
      es: 'El color de la piel, de la más pálida a la más oscura.',
      en: 'The colour of the skin, from the palest to the deepest.',
      example: 'skin: deep',
    },
    face: { es: 'La forma de la cara.', en: 'The shape of the face.', example: 'face: round' },
    nose: { es: 'La nariz.', en: 'The nose.', example: 'nose: broad' },
    eyes: { es: 'El color de los ojos.', en: 'The colour of the eyes.', example: 'eyes: brown' },
    brows: { es: 'Las cejas.', en: 'The eyebrows.', example: 'brows: heavy' },
    hair: {
      es: 'El cabello, o lo que lo cubre: solo el corte, o corte y color.',
      en: 'The hair, or what covers it: the cut alone, or cut and colour.',
      example: 'hair: { cut: bun, colour: grey }',
    },
    beard: { es: 'La barba.', en: 'The beard.', example: 'beard: full' },
    lips: {
      es: 'Labios pintados, de un color; «none», sin pintar.',
      en: 'Painted lips, by colour; “none” for bare ones.',
      example: 'lips: burgundy',
    },
    wears: {
      es: 'La ropa: solo la prenda, o con su color y su dibujo.',
      en: 'The clothes: the piece alone, or with colour and pattern.',
      example: 'wears: { cut: cardigan, colour: mustard }',
    },
    glasses: {
      es: 'Los lentes; «none» los quita.',
      en: 'Glasses; “none” takes them off.',
      example: 'glasses: round',
    },
    details: {
      es: 'Cosas pequeñas que se notan: una lista, o cada una con su color. Reemplazan a las de «like».',
      en: 'Small things one notices: a list, or each with its colour. They replace those of “like”.',
      example: 'details: [freckles, hearing_aid]',
    },
    posture: { es: 'Cómo se para.', en: 'How the person stands.', example: 'posture: upright' },
  },
  'scenario.customer.look.hair': {
    cut: {
      es: 'El corte, o lo que se lleva encima.',
      en: 'The cut, or what is worn over it.',
      example: 'cut: bun',
    },
    colour: {
      es: `Un color de cabello o, teñido o de tela, uno de ropa. ${HEX.es}`,
      en: `A colour of hair or, for a dye or cloth, one of clothes. ${HEX.en}`,
      example: 'colour: grey',
    },
    natural: {
      es: 'El color de cejas y barba donde el cabello va teñido o cubierto.',
      en: 'The colour of brows and beard where the hair is dyed or covered.',
      example: 'natural: black',
    },
  },
  'scenario.customer.look.wears': {
    cut: { es: 'La prenda de fuera.', en: 'The outermost piece.', example: 'cut: cardigan' },
    colour: { es: `Su color. ${HEX.es}`, en: `Its colour. ${HEX.en}`, example: 'colour: mustard' },
    under: {
      es: 'El color de lo que asoma debajo, donde asoma.',
      en: 'The colour of what shows under it, where it does.',
      example: 'under: cream',
    },
    pattern: { es: 'El dibujo de la tela.', en: 'The pattern of the cloth.', example: 'pattern: checked' },
    sleeves: { es: 'Las mangas.', en: 'The sleeves.', example: 'sleeves: short' },
  },
  'scenario.customer.look.glasses': {
    shape: {
      es: 'La montura, y dónde se llevan.',
      en: 'The rims, and where they are worn.',
      example: 'shape: round',
    },
    colour: {
      es: `El color de la montura. ${HEX.es}`,
      en: `The colour of the rims. ${HEX.en}`,
      example: 'colour: gold',
    },
  },
  'scenario.customer.look.details': small(DETAILS),
};
