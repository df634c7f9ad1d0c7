import { inAllBeats } from '../once-a-beat.ts';
import type { Rule } from '../rule.ts';

const listening = inAllBeats(({ replies }) => replies.filter(({ acts }) => acts.includes('listen')));

export const STORY_UNTOLD: Rule = {
  id: 'story-untold',
  severity: 'warning',
  document: {
    title: { es: 'Historia que nadie oye', en: 'A story nobody hears' },
    meaning: {
      es: 'El cliente tiene algo que contar y en toda la situación no hay cómo escucharlo.',
      en: 'The customer has something to tell, and nowhere in the scenario can anybody listen.',
    },
    why: {
      es: 'La historia se cuenta a quien escucha: sin «listen» nadie la oye ni se saben sus hechos.',
      en: 'The story is told to those who listen: without “listen” it is never heard, nor are its facts known.',
    },
    what: { es: 'Nadie puede escuchar esta historia.', en: 'Nobody can listen to this story.' },
    mend: {
      es: 'Agregue «listen» a «moves», o a los actos de alguna respuesta.',
      en: 'Add “listen” to “moves”, or to the acts of some reply.',
    },
    breaks: `#▾
story:
  - says: { es: 'Dentro va un vestido de boda.', en: 'There is a wedding dress in it.' }
    reveals: wedding-on-saturday
moves: [breathe, hand_over]
`,
    mended: `story:
  - says: { es: 'Dentro va un vestido de boda.', en: 'There is a wedding dress in it.' }
    reveals: wedding-on-saturday
moves: [listen, hand_over]
`,
  },
  isAboutStructure: true,
  *check({ scenario }) {
    if (scenario.story.length === 0 || scenario.moves.includes('listen')) return;
    if (listening(scenario).length > 0) return;
    yield { spot: { at: ['story'], onKey: true } };
  },
};
