import { expect, test } from 'vitest';
import { isHeard } from '../../src/lint/sounds.ts';
import type { Act, Language } from '../../src/scenario/scenario.ts';

test.each<[Act, Language, string]>([
  ['own_apology', 'es', 'La falla fue nuestra, y le pido disculpas.'],
  ['own_apology', 'es', 'Eso no debió pasar.'],
  ['own_apology', 'es', 'Nos equivocamos de casa.'],
  ['own_apology', 'en', 'That one is on us.'],
  ['own_apology', 'en', 'It should never have happened.'],
  ['own_apology', 'en', 'I messed up your order.'],
  ['ask_open', 'es', 'Quisiera entender qué pasó primero.'],
  ['ask_open', 'es', 'Descríbame la mancha.'],
  ['ask_open', 'en', 'Help me see what you saw.'],
  ['ask_open', 'en', 'I’d like to hear it from the start.'],
  ['thank', 'es', 'Le agradezco que llame.'],
  ['thank', 'en', 'I appreciate the call.'],
  ['firm_no', 'es', 'Esta noche no le sirvo otra.'],
  ['firm_no', 'en', 'I can’t serve you another.'],
  ['no_with_alternative', 'es', 'Lo suyo hoy va sin alcohol; le traigo agua.'],
  ['no_with_alternative', 'en', 'Tea instead, and it’s on me.'],
  ['offer_choice', 'es', 'El martes o el jueves, como guste.'],
  ['offer_choice', 'en', 'Tuesday or Thursday: your call.'],
  ['remedy', 'es', 'Sale hoy.'],
])('%s is heard in %s: %s', (act, language, text) => {
  expect(isHeard(act, text, language)).toBe(true);
});

test.each<[Act, Language, string]>([
  ['own_apology', 'es', 'La busco y la llamo a las seis.'],
  ['own_apology', 'en', 'I will look for it and ring you at six.'],
  ['ask_open', 'es', 'Ya veo lo que pasó.'],
  ['ask_open', 'en', 'I see what happened.'],
  ['thank', 'es', 'Qué bueno que llama.'],
  ['thank', 'en', 'Good that you rang.'],
  ['firm_no', 'es', 'Le traigo un vaso de agua.'],
  ['firm_no', 'en', 'I will bring you some water.'],
  ['no_with_alternative', 'en', 'Here is a hot pie for you.'],
  ['offer_choice', 'es', 'Se la mando el martes.'],
  ['offer_choice', 'en', 'It goes out on Tuesday.'],
])('%s is not heard in %s: %s', (act, language, text) => {
  expect(isHeard(act, text, language)).toBe(false);
});
