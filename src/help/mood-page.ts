/** How the mood works, in plain words: a plot for every mechanism, made by the model itself. */
import { FIGURE_WORDS, FIGURES } from '../scenario/scenario.ts';
import type { Language } from '../scenario/scenario.ts';
import { NAMED_RULES, ruleWords } from '../persona/persona.ts';
import { plain } from './escaped.ts';
import { MECHANISMS } from './experiments.ts';
import type { MechanismId } from './experiments.ts';
import { mechanismWords } from './mechanism-words.ts';

const EN = {
  title: 'How the mood works',
  lead: 'The customer has no score for being polite. Ten figures from 0 to 100 say how they are; what you say moves them, and how far depends on what went before. Here is each mechanism with a small experiment: the same words, in another order or at another moment. Every curve and every bar is the model’s own, the one you play with.',
  honest:
    '**How sure this is.** The directions come from five texts on customer service and from published research; the sizes are a plausible ordering, tried against both. Nobody has measured them on you.',
  figures: 'The figures',
  does: 'What to do.',
  why: 'Why.',
  rules: 'Every rule in one sentence',
  rulesLead: 'The debrief names these whenever one of them moved something.',
};
type Worded = typeof EN;
const ES: Worded = {
  title: 'Cómo funciona el ánimo',
  lead: 'Aquí no se ganan puntos por ser amable. Diez cifras de 0 a 100 dicen cómo está la persona; lo que usted dice las mueve, y cuánto depende de lo que pasó antes. Aquí está cada mecanismo con un pequeño experimento: las mismas palabras, en otro orden o en otro momento. Cada curva y cada barra es del modelo mismo, el que usted juega.',
  honest:
    '**Qué tan seguro es.** Las direcciones vienen de cinco textos sobre servicio al cliente y de investigación publicada; los tamaños son un orden razonable, probado contra ambos. Nadie los ha medido en usted.',
  figures: 'Las cifras',
  does: 'Qué hacer.',
  why: 'Por qué.',
  rules: 'Cada regla en una frase',
  rulesLead: 'El repaso las nombra cuando una de ellas movió algo.',
};
const WORDS: Readonly<Record<Language, Worded>> = { es: ES, en: EN };

function told(id: MechanismId, language: Language): string {
  const { title, sees, why, does } = mechanismWords(id, language);
  const words = WORDS[language];
  return [
    `## ${title} {#${id}}`,
    sees,
    `\`\`\`plot\n${id}\n\`\`\``,
    `**${words.why}** ${why}`,
    `**${words.does}** ${does}`,
  ].join('\n\n');
}

/** The page as markdown. */
export function moodPage(language: Language): string {
  const words = WORDS[language];
  const figures = FIGURES.map((figure) => {
    const { title, meaning } = FIGURE_WORDS[figure];
    return `- **${title[language]}.** ${plain(meaning[language])}`;
  });
  const rules = NAMED_RULES.map((rule) => `- ${plain(ruleWords(rule)?.[language] ?? '')}`);
  return [
    `# ${words.title}`,
    words.lead,
    words.honest,
    ...MECHANISMS.map((id) => told(id, language)),
    `## ${words.figures} {#figures}`,
    figures.join('\n'),
    `## ${words.rules} {#rules}`,
    words.rulesLead,
    rules.join('\n'),
  ].join('\n\n');
}
