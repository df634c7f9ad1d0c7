import { expect, test } from 'vitest';
import { politeness } from '../../src/trial/trial.ts';
import type { Language } from '../../src/scenario/scenario.ts';

test.each<[Language, string, number]>([
  ['es', 'Será un placer servirle, estimada señora.', 4],
  ['es', 'Le ruego que espere, por favor.', 2],
  ['es', 'Que tenga muy buen día y bienvenido.', 2],
  ['es', 'La busco yo y la llamo a las seis.', 0],
  ['es', 'La caja sirve, y el servidor no.', 0],
  ['en', 'I would be delighted to, and grateful for your patience.', 2],
  ['en', 'Would you mind waiting? Have a lovely day, and thank you.', 3],
  ['en', 'Dear Ms. Moon, you are most welcome.', 3],
  ['en', 'I will find it and ring you at six.', 0],
  ['en', 'Msgs about the sirloin are not mine.', 0],
])('%s: %s counts %i kind words', (language, text, count) => {
  expect(politeness(text, language)).toBe(count);
});
