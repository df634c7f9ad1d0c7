import { describe, expect, test } from 'vitest';
import { inflamingIn } from '../../src/lint/inflaming.ts';
import type { Language } from '../../src/scenario/scenario.ts';

const INFLAMES: readonly (readonly [Language, string, string])[] = [
  ['es', '¡Cálmese, señora!', 'Cálmese'],
  ['es', 'Lo siento mucho, pero hoy no se puede.', 'Lo siento mucho, pero'],
  ['es', 'Solo tiene que firmar aquí.', 'Solo tiene que'],
  ['es', 'Para eso usted debería llamar antes.', 'usted debería'],
  ['es', 'No puedo: es política de la empresa.', 'política de la empresa'],
  ['en', 'Please calm down.', 'calm down'],
  ['en', 'You’re right, but it is late.', 'You’re right, but'],
  ['en', 'You just need to sign here.', 'just need to'],
  ['en', 'First you have to send the form.', 'you have to'],
  ['en', 'I can’t: that is our policy.', 'our policy'],
];
const HARMLESS: readonly (readonly [Language, string])[] = [
  ['es', 'Entiendo. Pero mire: su caja está aquí.'],
  ['es', 'Usted debe de estar cansado de llamar.'],
  ['es', 'La encontré, pero sin la etiqueta.'],
  ['es', 'Solo me falta su dirección.'],
  ['en', 'What do you need to know?'],
  ['en', 'I found it, but without its label.'],
  ['en', 'You have just told me the one thing I needed.'],
  ['en', 'Tell me everything you need to get home.'],
];

describe('words that inflame, however well they are meant', () => {
  test.each(INFLAMES)('%s: %s', (language, text, words) => {
    expect(inflamingIn(text, language)?.words.toLowerCase()).toBe(words.toLowerCase());
  });
  test.each(HARMLESS)('harmless in %s: %s', (language, text) => {
    expect(inflamingIn(text, language)).toBeNull();
  });
});
