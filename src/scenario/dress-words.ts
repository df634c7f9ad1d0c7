/** Hair, clothes, small things and their colours, by name, with what each means: the other half of a look. */
import type { Titled } from './compiled.ts';

type Named = Readonly<Record<string, Titled>>;

// prettier-ignore
export const HAIRCUTS = {
  bald: { title: { es: 'calva', en: 'bald' }, meaning: { es: 'Sin pelo.', en: 'No hair.' } },
  bald_on_top: { title: { es: 'calva arriba', en: 'bald on top' }, meaning: { es: 'Pelo solo a los lados.', en: 'Hair at the sides only.' } },
  receding: { title: { es: 'con entradas', en: 'receding' }, meaning: { es: 'Corto, con entradas.', en: 'Short, drawn back from the forehead.' } },
  buzz: { title: { es: 'rapado', en: 'buzz' }, meaning: { es: 'A máquina.', en: 'Clipped.' } },
  cropped: { title: { es: 'muy corto', en: 'cropped' }, meaning: { es: 'Muy corto.', en: 'Very short.' } },
  side_part: { title: { es: 'raya al lado', en: 'side part' }, meaning: { es: 'Corto, con raya al lado.', en: 'Short, parted at the side.' } },
  tousled: { title: { es: 'revuelto', en: 'tousled' }, meaning: { es: 'Corto y revuelto.', en: 'Short and untidy.' } },
  quiff: { title: { es: 'copete', en: 'quiff' }, meaning: { es: 'Peinado hacia arriba.', en: 'Combed up in front.' } },
  flat_top: { title: { es: 'corte recto', en: 'flat top' }, meaning: { es: 'Rapado a los lados, plano arriba.', en: 'Clipped sides, flat above.' } },
  curtains: { title: { es: 'raya al medio', en: 'curtains' }, meaning: { es: 'Cae a los dos lados de la frente.', en: 'Falls to both sides of the forehead.' } },
  pixie: { title: { es: 'pixie', en: 'pixie' }, meaning: { es: 'Muy corto, con mechones.', en: 'Very short, in locks.' } },
  short_curls: { title: { es: 'rizos cortos', en: 'short curls' }, meaning: { es: 'Rizos cortos.', en: 'Short curls.' } },
  curls: { title: { es: 'rizos', en: 'curls' }, meaning: { es: 'Rizos redondos.', en: 'Round curls.' } },
  afro: { title: { es: 'afro', en: 'afro' }, meaning: { es: 'Afro.', en: 'Afro.' } },
  ringlets: { title: { es: 'bucles', en: 'ringlets' }, meaning: { es: 'Bucles hasta los hombros.', en: 'Ringlets to the shoulders.' } },
  wavy: { title: { es: 'ondas', en: 'wavy' }, meaning: { es: 'Ondas hasta los hombros.', en: 'Waves to the shoulders.' } },
  long: { title: { es: 'largo', en: 'long' }, meaning: { es: 'Largo y suelto.', en: 'Long and loose.' } },
  bob: { title: { es: 'melena corta', en: 'bob' }, meaning: { es: 'Hasta la mandíbula.', en: 'To the jaw.' } },
  fringe: { title: { es: 'flequillo', en: 'fringe' }, meaning: { es: 'Lacio, con flequillo.', en: 'Straight, with a fringe.' } },
  ponytail: { title: { es: 'cola de caballo', en: 'ponytail' }, meaning: { es: 'Recogido en una cola.', en: 'Tied in a tail.' } },
  plait: { title: { es: 'trenza', en: 'plait' }, meaning: { es: 'Una trenza sobre el hombro.', en: 'A plait over the shoulder.' } },
  bun: { title: { es: 'moño', en: 'bun' }, meaning: { es: 'Recogido en un moño alto.', en: 'Wound up in a bun.' } },
  headscarf: { title: { es: 'pañuelo', en: 'headscarf' }, meaning: { es: 'Un pañuelo cubre cabello, orejas y cuello; «colour» es el de la tela.', en: 'A scarf covers hair, ears and neck; “colour” is that of the cloth.' } },
  turban: { title: { es: 'turbante', en: 'turban' }, meaning: { es: 'Un turbante cubre el cabello; «colour» es el de la tela.', en: 'A turban covers the hair; “colour” is that of the cloth.' } },
} as const satisfies Named;
// prettier-ignore
export const HAIR_COLOURS = {
  black: { title: { es: 'negro', en: 'black' }, meaning: { es: 'Negro.', en: 'Black.' } },
  dark_brown: { title: { es: 'castaño oscuro', en: 'dark brown' }, meaning: { es: 'Casi negro.', en: 'Nearly black.' } },
  chestnut: { title: { es: 'castaño', en: 'chestnut' }, meaning: { es: 'Castaño rojizo.', en: 'A reddish brown.' } },
  brown: { title: { es: 'castaño claro', en: 'brown' }, meaning: { es: 'Castaño.', en: 'Brown.' } },
  auburn: { title: { es: 'caoba', en: 'auburn' }, meaning: { es: 'Rojo oscuro.', en: 'A dark red.' } },
  ginger: { title: { es: 'pelirrojo', en: 'ginger' }, meaning: { es: 'Pelirrojo.', en: 'Red.' } },
  blond: { title: { es: 'rubio', en: 'blond' }, meaning: { es: 'Rubio arena.', en: 'A sandy blond.' } },
  grey: { title: { es: 'gris', en: 'grey' }, meaning: { es: 'Gris.', en: 'Grey.' } },
  silver: { title: { es: 'plateado', en: 'silver' }, meaning: { es: 'Gris claro.', en: 'A light grey.' } },
  white: { title: { es: 'blanco', en: 'white' }, meaning: { es: 'Blanco.', en: 'White.' } },
} as const satisfies Named;
// prettier-ignore
export const CLOTHES = {
  open_shirt: { title: { es: 'camisa abierta', en: 'open shirt' }, meaning: { es: 'Camisa abierta sobre una camiseta.', en: 'A shirt open over a T-shirt.' } },
  work_vest: { title: { es: 'chaleco', en: 'work vest' }, meaning: { es: 'Chaleco con bolsillos sobre una camisa.', en: 'A vest with pockets over a shirt.' } },
  sweater: { title: { es: 'suéter', en: 'sweater' }, meaning: { es: 'Suéter de cuello redondo.', en: 'Round-necked.' } },
  turtleneck: { title: { es: 'cuello alto', en: 'turtleneck' }, meaning: { es: 'Suéter de cuello alto.', en: 'A knitted tube up to the jaw.' } },
  cardigan: { title: { es: 'cárdigan', en: 'cardigan' }, meaning: { es: 'Abotonado sobre una camisa.', en: 'Buttoned over a shirt.' } },
  polo: { title: { es: 'polo', en: 'polo' }, meaning: { es: 'Cuello blando, dos botones.', en: 'A soft collar, two buttons.' } },
  hoodie: { title: { es: 'sudadera', en: 'hoodie' }, meaning: { es: 'Con capucha y cordones.', en: 'With a hood and strings.' } },
  jacket: { title: { es: 'chaqueta', en: 'jacket' }, meaning: { es: 'Abierta, de cuello ancho.', en: 'Open, with a broad collar.' } },
  suit: { title: { es: 'traje', en: 'suit' }, meaning: { es: 'Saco con solapas sobre camisa o blusa.', en: 'Lapels over a shirt or blouse.' } },
  blouse: { title: { es: 'blusa', en: 'blouse' }, meaning: { es: 'Con un lazo en el cuello.', en: 'With a bow at the neck.' } },
  dress: { title: { es: 'vestido', en: 'dress' }, meaning: { es: 'De fiesta, escotado.', en: 'For an evening, wide at the neck.' } },
  tunic: { title: { es: 'túnica', en: 'tunic' }, meaning: { es: 'Suelta, con borde bordado.', en: 'Loose, with an embroidered edge.' } },
} as const satisfies Named;
// prettier-ignore
export const PATTERNS = {
  plain: { title: { es: 'liso', en: 'plain' }, meaning: { es: 'Sin dibujo.', en: 'No pattern.' } },
  checked: { title: { es: 'a cuadros', en: 'checked' }, meaning: { es: 'A cuadros.', en: 'Checked.' } },
  striped: { title: { es: 'a rayas', en: 'striped' }, meaning: { es: 'A rayas.', en: 'Striped.' } },
  dotted: { title: { es: 'de puntos', en: 'dotted' }, meaning: { es: 'De puntos.', en: 'Dotted.' } },
} as const satisfies Named;
// prettier-ignore
export const SLEEVES = {
  long: { title: { es: 'largas', en: 'long' }, meaning: { es: 'Hasta la muñeca.', en: 'Down to the wrist.' } },
  short: { title: { es: 'cortas', en: 'short' }, meaning: { es: 'Cortas o remangadas: el antebrazo desnudo.', en: 'Short or rolled up: bare from the elbow.' } },
} as const satisfies Named;
// prettier-ignore
export const DETAILS = {
  earrings: { title: { es: 'aretes', en: 'earrings' }, meaning: { es: 'Pequeños, en la oreja.', en: 'Small ones, at the ear.' } },
  hoops: { title: { es: 'argollas', en: 'hoops' }, meaning: { es: 'Aros grandes.', en: 'Large rings at the ears.' } },
  pearls: { title: { es: 'perlas', en: 'pearls' }, meaning: { es: 'Un collar de perlas.', en: 'A string of pearls.' } },
  chain: { title: { es: 'cadena', en: 'chain' }, meaning: { es: 'Una cadena con dije.', en: 'A chain with a pendant.' } },
  tie: { title: { es: 'corbata', en: 'tie' }, meaning: { es: 'Con traje o cárdigan.', en: 'With a suit or a cardigan.' } },
  lanyard: { title: { es: 'credencial', en: 'lanyard' }, meaning: { es: 'Una credencial al cuello.', en: 'A badge round the neck.' } },
  freckles: { title: { es: 'pecas', en: 'freckles' }, meaning: { es: 'Pecas en nariz y mejillas.', en: 'Freckles on nose and cheeks.' } },
  mole: { title: { es: 'lunar', en: 'mole' }, meaning: { es: 'Un lunar en la mejilla.', en: 'A mole on the cheek.' } },
  hearing_aid: { title: { es: 'audífono', en: 'hearing aid' }, meaning: { es: 'Un audífono.', en: 'A hearing aid.' } },
} as const satisfies Named;
