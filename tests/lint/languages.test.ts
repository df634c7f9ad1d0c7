import { describe, expect, test } from 'vitest';
import { genderedIn } from '../../src/lint/gendered.ts';
import { strayLanguage } from '../../src/lint/small-words.ts';
import type { Language } from '../../src/scenario/scenario.ts';

describe('a text under the language it is not in', () => {
  test.each<[Language, string]>([
    ['en', 'Un momento, por favor.'],
    ['en', '¿Y mi paquete?'],
    ['en', 'La caja sale hoy.'],
    ['en', 'Muchas gracias, señora.'],
    ['en', 'Eso lo busco yo.'],
    ['es', 'Thank you so much.'],
    ['es', 'That was the carrier.'],
    ['es', 'I will ring you at six.'],
    ['es', 'One moment please, I am on it.'],
    ['es', 'Your box is here.'],
  ])('under %s: %s', (language, text) => {
    expect(strayLanguage(text, language)).toBe(language === 'es' ? 'en' : 'es');
  });

  test.each<[Language, string]>([
    ['en', 'The box sleeps at El Farol, in Los Olmos.'],
    ['en', 'Hold on, señor Paz.'],
    ['en', 'He said “por favor”, twice.'],
    ['en', 'No! No, no and no!'],
    ['en', 'Olé.'],
    ['es', 'Su app dice «the end».'],
    ['es', 'No me sirve.'],
    ['es', 'Dos cajas: una para Ana, otra para Will.'],
    ['es', 'Así dicen.'],
    ['es', 'Show de las ocho.'],
  ])('nothing strange under %s: %s', (language, text) => {
    expect(strayLanguage(text, language)).toBeNull();
  });
});

describe('words that fix the gender of whoever says them', () => {
  test.each([
    ['Estoy segura de que salió.', 'Estoy segura'],
    ['Le quedo muy agradecido.', 'quedo muy agradecido'],
    ['Yo misma se la llevo.', 'Yo misma'],
    ['Soy el responsable de la tienda.', 'Soy el responsable'],
    ['Soy la que le escribió ayer.', 'Soy la que'],
    ['Encantada de ayudarle.', 'Encantada'],
    ['He estado ocupado con otra llamada.', 'He estado ocupado'],
    ['Soy supervisora de turno.', 'Soy supervisora'],
    ['Estoy solo en el mostrador.', 'Estoy solo'],
  ])('%s', (text, words) => {
    expect(genderedIn(text)).toBe(words);
  });

  test.each([
    'De esto me encargo yo.',
    'Soy la persona que le escribió.',
    'Soy {agent}, y de aquí no me muevo.',
    'Le aseguro que salió.',
    'Estoy solo revisando la guía.',
    'Quédese tranquila: la llamo a las seis.',
    'Lo lamento mucho.',
    'Está cansad{o|a} de esperar.',
    'Soy la única persona de turno.',
  ])('nothing in: %s', (text) => {
    expect(genderedIn(text)).toBeNull();
  });
});
