/** The parts a look is written in: every name there is, with what it means. Stage, schema, help and linter share it. */
import type { Titled } from './compiled.ts';

type Named = Readonly<Record<string, Titled>>;

// prettier-ignore
export const FEATURES = {
  soft: { title: { es: 'suaves', en: 'soft' }, meaning: { es: 'Mandíbula y cuello finos, labios llenos, pestañas largas.', en: 'Finer jaw and neck, fuller lips, longer lashes.' } },
  strong: { title: { es: 'marcados', en: 'strong' }, meaning: { es: 'Mandíbula y cuello anchos.', en: 'Broader jaw and neck.' } },
} as const satisfies Named;
// prettier-ignore
export const BUILDS = {
  slight: { title: { es: 'menuda', en: 'slight' }, meaning: { es: 'Hombros estrechos, cuello fino.', en: 'Narrow shoulders, thin neck.' } },
  slim: { title: { es: 'delgada', en: 'slim' }, meaning: { es: 'Poco peso.', en: 'Little weight.' } },
  average: { title: { es: 'media', en: 'average' }, meaning: { es: 'Ni una cosa ni la otra.', en: 'Neither one nor the other.' } },
  broad: { title: { es: 'fuerte', en: 'broad' }, meaning: { es: 'Hombros y cuello anchos.', en: 'Broad shoulders and neck.' } },
  heavy: { title: { es: 'corpulenta', en: 'heavy' }, meaning: { es: 'Mucho peso.', en: 'A lot of weight.' } },
} as const satisfies Named;
/** From the lightest to the deepest. */
// prettier-ignore
export const SKINS = {
  palest: { title: { es: 'la más pálida', en: 'palest' }, meaning: { es: 'Casi blanca; se le ven las pecas.', en: 'Nearly white; freckles show.' } },
  pale: { title: { es: 'pálida', en: 'pale' }, meaning: { es: 'Muy clara.', en: 'Very light.' } },
  fair: { title: { es: 'clara', en: 'fair' }, meaning: { es: 'Clara y cálida.', en: 'Light and warm.' } },
  light: { title: { es: 'algo clara', en: 'light' }, meaning: { es: 'Un poco más dorada.', en: 'A little more golden.' } },
  olive: { title: { es: 'oliva', en: 'olive' }, meaning: { es: 'Aceitunada.', en: 'Olive.' } },
  medium: { title: { es: 'media', en: 'medium' }, meaning: { es: 'Trigueña.', en: 'Between light and dark.' } },
  tan: { title: { es: 'tostada', en: 'tan' }, meaning: { es: 'Morena clara.', en: 'Light brown.' } },
  brown: { title: { es: 'morena', en: 'brown' }, meaning: { es: 'Morena.', en: 'Brown.' } },
  deep: { title: { es: 'oscura', en: 'deep' }, meaning: { es: 'Oscura.', en: 'Dark.' } },
  deepest: { title: { es: 'la más oscura', en: 'deepest' }, meaning: { es: 'Muy oscura.', en: 'Very dark.' } },
} as const satisfies Named;
// prettier-ignore
export const FACES = {
  oval: { title: { es: 'ovalada', en: 'oval' }, meaning: { es: 'Más larga que ancha, sin esquinas.', en: 'Longer than wide, no corners.' } },
  round: { title: { es: 'redonda', en: 'round' }, meaning: { es: 'Corta y redonda.', en: 'Short and round.' } },
  full: { title: { es: 'llena', en: 'full' }, meaning: { es: 'Ancha, de mejillas llenas.', en: 'Wide, with full cheeks.' } },
  square: { title: { es: 'cuadrada', en: 'square' }, meaning: { es: 'De mandíbula ancha.', en: 'With a broad jaw.' } },
  long: { title: { es: 'larga', en: 'long' }, meaning: { es: 'Estrecha y larga.', en: 'Narrow and long.' } },
  heart: { title: { es: 'de corazón', en: 'heart' }, meaning: { es: 'De mentón fino.', en: 'With a fine chin.' } },
} as const satisfies Named;
// prettier-ignore
export const NOSES = {
  small: { title: { es: 'pequeña', en: 'small' }, meaning: { es: 'Pequeña.', en: 'Small.' } },
  straight: { title: { es: 'recta', en: 'straight' }, meaning: { es: 'Recta.', en: 'Straight.' } },
  broad: { title: { es: 'ancha', en: 'broad' }, meaning: { es: 'Ancha.', en: 'Broad.' } },
  strong: { title: { es: 'grande', en: 'strong' }, meaning: { es: 'Grande, con carácter.', en: 'Large, with character.' } },
} as const satisfies Named;
// prettier-ignore
export const EYES = {
  brown: { title: { es: 'marrones', en: 'brown' }, meaning: { es: 'Marrones.', en: 'Brown.' } },
  black: { title: { es: 'negros', en: 'black' }, meaning: { es: 'Casi negros.', en: 'Nearly black.' } },
  hazel: { title: { es: 'avellana', en: 'hazel' }, meaning: { es: 'Avellana.', en: 'Hazel.' } },
  green: { title: { es: 'verdes', en: 'green' }, meaning: { es: 'Verdes.', en: 'Green.' } },
  blue: { title: { es: 'azules', en: 'blue' }, meaning: { es: 'Azules.', en: 'Blue.' } },
  grey: { title: { es: 'grises', en: 'grey' }, meaning: { es: 'Grises.', en: 'Grey.' } },
} as const satisfies Named;
// prettier-ignore
export const BROWS = {
  thin: { title: { es: 'finas', en: 'thin' }, meaning: { es: 'Finas.', en: 'Thin.' } },
  even: { title: { es: 'parejas', en: 'even' }, meaning: { es: 'Como las de casi todo el mundo.', en: 'As nearly everybody has them.' } },
  heavy: { title: { es: 'pobladas', en: 'heavy' }, meaning: { es: 'Pobladas.', en: 'Bushy.' } },
} as const satisfies Named;
// prettier-ignore
export const BEARDS = {
  none: { title: { es: 'ninguna', en: 'none' }, meaning: { es: 'Sin barba.', en: 'No beard.' } },
  stubble: { title: { es: 'de tres días', en: 'stubble' }, meaning: { es: 'De tres días.', en: 'Three days old.' } },
  moustache: { title: { es: 'bigote', en: 'moustache' }, meaning: { es: 'Solo bigote.', en: 'A moustache alone.' } },
  full: { title: { es: 'completa', en: 'full' }, meaning: { es: 'Barba y bigote.', en: 'Beard and moustache.' } },
  goatee: { title: { es: 'candado', en: 'goatee' }, meaning: { es: 'Alrededor de la boca y en el mentón.', en: 'Round the mouth and on the chin.' } },
} as const satisfies Named;
// prettier-ignore
export const GLASSES = {
  none: { title: { es: 'ninguno', en: 'none' }, meaning: { es: 'Sin lentes.', en: 'No glasses.' } },
  square: { title: { es: 'cuadrados', en: 'square' }, meaning: { es: 'De montura cuadrada.', en: 'With square rims.' } },
  round: { title: { es: 'redondos', en: 'round' }, meaning: { es: 'De montura redonda.', en: 'With round rims.' } },
  half: { title: { es: 'de media luna', en: 'half' }, meaning: { es: 'Bajos, para leer.', en: 'Low ones, for reading.' } },
  pushed_up: { title: { es: 'en la frente', en: 'pushed up' }, meaning: { es: 'Subidos a la frente.', en: 'Pushed up onto the forehead.' } },
} as const satisfies Named;
// prettier-ignore
export const POSTURES = {
  upright: { title: { es: 'erguida', en: 'upright' }, meaning: { es: 'Derecha.', en: 'Straight.' } },
  slouched: { title: { es: 'encorvada', en: 'slouched' }, meaning: { es: 'Hombros caídos.', en: 'With dropped shoulders.' } },
  forward: { title: { es: 'hacia adelante', en: 'forward' }, meaning: { es: 'La cabeza se adelanta.', en: 'With the head out in front.' } },
  tilted: { title: { es: 'ladeada', en: 'tilted' }, meaning: { es: 'La cabeza un poco a un lado.', en: 'With the head a little to one side.' } },
} as const satisfies Named;
