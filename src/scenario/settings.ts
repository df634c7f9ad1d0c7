/** Places the stage draws, by name, and where a scenario plays when it names none. */
import type { Titled } from './compiled.ts';
import type { Channel } from './vocabulary.ts';

// prettier-ignore
export const SETTING_WORDS = {
  kitchen: { title: { es: 'Cocina', en: 'Kitchen' }, meaning: { es: 'De noche, con la cena a medias.', en: 'In the evening, dinner half eaten.' } },
  'living-room': { title: { es: 'Sala', en: 'Living room' }, meaning: { es: 'De tarde, con sol y un piano.', en: 'In the afternoon, with sun and a piano.' } },
  'birthday-party': { title: { es: 'Cumpleaños', en: 'Birthday party' }, meaning: { es: 'Una sala de noche, con globos e invitados.', en: 'A room at night, with balloons and guests.' } },
  'workshop-office': { title: { es: 'Oficina del taller', en: 'Workshop office' }, meaning: { es: 'Herramientas en la pared, facturas en el corcho.', en: 'Tools on the wall, bills on the cork.' } },
  office: { title: { es: 'Oficina', en: 'Office' }, meaning: { es: 'De mañana, con la ciudad tras el vidrio.', en: 'In the morning, the city behind the glass.' } },
  'call-centre': { title: { es: 'Centro de llamadas', en: 'Call centre' }, meaning: { es: 'Filas de pantallas, al final del día.', en: 'Rows of screens, late in the day.' } },
  shop: { title: { es: 'Tienda', en: 'Shop' }, meaning: { es: 'Estantes, una caja, alguien con un canasto.', en: 'Shelves, a till, somebody with a basket.' } },
  bar: { title: { es: 'Bar', en: 'Bar' }, meaning: { es: 'Viernes de noche; unos amigos miran.', en: 'Friday night; friends look on.' } },
  'bank-branch': { title: { es: 'Sucursal de banco', en: 'Bank branch' }, meaning: { es: 'Columnas, una fila, el número en la pared.', en: 'Columns, a queue, the number on the wall.' } },
  'hotel-lobby': { title: { es: 'Recepción de hotel', en: 'Hotel lobby' }, meaning: { es: 'Al anochecer, con las llaves en su casillero.', en: 'At dusk, keys in their pigeonholes.' } },
  'hotel-pool': { title: { es: 'Piscina de hotel', en: 'Hotel pool' }, meaning: { es: 'Al mediodía, con sombrillas.', en: 'At noon, under parasols.' } },
  'event-hall': { title: { es: 'Salón de fiestas', en: 'Event hall' }, meaning: { es: 'Mesas con velas, preparado para una boda.', en: 'Tables with candles, laid for a wedding.' } },
  'school-office': { title: { es: 'Oficina de la escuela', en: 'School office' }, meaning: { es: 'Dibujos en el corcho, el patio en la ventana.', en: 'Drawings on the cork, the yard in the window.' } },
  clinic: { title: { es: 'Clínica', en: 'Clinic' }, meaning: { es: 'La sala de espera, con luz pareja.', en: 'The waiting room, in even light.' } },
  street: { title: { es: 'Calle', en: 'Street' }, meaning: { es: 'Lluvia, casas, una camioneta estacionada.', en: 'Rain, houses, a van at the kerb.' } },
  'quiet-room': { title: { es: 'Cuarto tranquilo', en: 'Quiet room' }, meaning: { es: 'Un lugar cualquiera, con sol de tarde.', en: 'Any place, with evening sun.' } },
} as const satisfies Readonly<Record<string, Titled>>;
export type SettingName = keyof typeof SETTING_WORDS;
export const SETTINGS = Object.keys(SETTING_WORDS) as readonly SettingName[];

/** Where a scenario plays when nobody says: a caller or a writer is at home. */
export const SETTING_OF_CHANNEL = {
  counter: 'shop',
  phone: 'kitchen',
  video: 'office',
  chat: 'living-room',
  email: 'office',
  social: 'living-room',
  visit: 'living-room',
} as const satisfies Record<Channel, SettingName>;
