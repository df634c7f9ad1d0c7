import { replyIn } from '../example.ts';
import { inAllBeats } from '../once-a-beat.ts';
import type { Rule } from '../rule.ts';
import { pointerTo, repliesIn } from '../walking.ts';

const reply = (mark: string): string =>
  replyIn(
    'need',
    '- id: the-carrier',
    'say: { es: Eso fue el transportista., en: That was the carrier. }',
    'acts: [blame_supplier]',
    ...(mark === '' ? [] : [mark]),
    'aside: true',
    'next: end/left-alone',
  );

const asides = inAllBeats((beat) => repliesIn(beat).filter(({ reply: { aside } }) => aside === true));

export const ASIDE_TO_NOBODY: Rule = {
  id: 'aside-to-nobody',
  severity: 'warning',
  document: {
    title: { es: 'En voz baja y sin público', en: 'Said aside with nobody looking on' },
    meaning: {
      es: 'Una respuesta se dice aparte («aside: true») y la situación no tiene «audience».',
      en: 'A reply is said aside (“aside: true”) in a scenario without an “audience”.',
    },
    why: {
      es: 'Decirlo aparte protege al cliente de quienes miran. Si nadie mira, no cambia nada y quien lee cree que sí.',
      en: 'Saying it aside spares the customer before those who look on. With nobody looking on it changes nothing, and the reader thinks it does.',
    },
    what: { es: 'Aquí no hay quien oiga.', en: 'There is nobody here to overhear.' },
    mend: {
      es: 'Escriba en «audience» quién mira, o quite «aside».',
      en: 'Write who looks on under “audience”, or take “aside” out.',
    },
    breaks: reply('#      ▾'),
    mended: `audience: { es: La fila entera., en: The whole queue. }\n${reply('')}`,
  },
  isAboutStructure: true,
  *check({ scenario }) {
    if (scenario.audience !== undefined) return;
    for (const placed of asides(scenario)) yield { spot: { at: pointerTo(placed, 'aside') } };
  },
};
