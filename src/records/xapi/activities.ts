/** What statements are about: the game, its packs, scenarios, beats, questions and the debrief. */
import type { Recipe, Words } from '../../conversation/conversation.ts';
import { fillSlots, slotsOf, type Scenario } from '../../scenario/scenario.ts';
import type { Activity, LanguageMap } from './statement.ts';
import { HOME, PROFILE_ID, TYPES } from './vocabulary.ts';

/** Names out of a recipe may be anything: in an IRI they stand escaped. */
const under = (...names: readonly string[]): string =>
  `${HOME}xapi/${names.map(encodeURIComponent).join('/')}`;

/** A text in every language it is written in; nothing where it is written in none. */
export function inLanguages(words: Words): LanguageMap | null {
  const written = Object.entries(words).flatMap(([language, text]) => (text ? [[language, text]] : []));
  return written.length > 0 ? Object.fromEntries(written) : null;
}

function activity(id: string, type: string, name: LanguageMap | null): Activity {
  return { objectType: 'Activity', id, definition: { type, ...(name ? { name } : {}) } };
}

export const GAME: Activity = activity(`${HOME}xapi/game`, TYPES.game, { es: 'Cascabel', en: 'Cascabel' });
export const PROFILE: Activity = activity(PROFILE_ID, TYPES.profile, {
  es: 'Perfil de juegos serios',
  en: 'Serious games profile',
});

/** The pack of a run; its title only where the scenario is at hand. */
export const packOf = ({ pack }: Recipe, scenario: Scenario | null): Activity =>
  activity(under('packs', pack), TYPES.module, scenario ? inLanguages(scenario.pack.title) : null);

const titleOf = (scenario: Scenario | null): LanguageMap | null =>
  scenario && inLanguages(fillSlots(scenario.title, slotsOf(scenario)));

export const levelOf = ({ pack, scenario: id }: Recipe, scenario: Scenario | null): Activity =>
  activity(under('packs', pack, id), TYPES.level, titleOf(scenario));

/** Where a choice was made: a beat of the scenario, or a bait of the persona's. */
export function placeOf(recipe: Recipe, at: string, scenario: Scenario | null): Activity {
  const isBait = at.startsWith('bait:');
  const id = isBait ? at.slice('bait:'.length) : at;
  const kind = isBait ? 'baits' : 'beats';
  const name = namedIn(titleOf(scenario), id);
  return activity(under('packs', recipe.pack, recipe.scenario, kind, id), TYPES.dialogTree, name);
}

const QUESTIONS: Readonly<Record<string, LanguageMap>> = {
  fix: { es: 'El minuto después: qué arreglo', en: 'The minute after: which repair' },
  owner: { es: 'El minuto después: quién se queda con el caso', en: 'The minute after: who keeps the case' },
  logged: { es: 'El minuto después: dónde queda anotado', en: 'The minute after: where it is written down' },
};

export const questionOf = ({ pack, scenario }: Recipe, question: string): Activity =>
  activity(under('packs', pack, scenario, 'after', question), TYPES.question, QUESTIONS[question] ?? null);

export const DEBRIEF: Activity = activity(under('screens', 'debrief'), TYPES.screen, {
  es: 'Repaso de la conversación',
  en: 'Debrief',
});

/** A beat has no title of its own: its scenario's and its id. */
function namedIn(title: LanguageMap | null, id: string): LanguageMap | null {
  if (title === null) return null;
  return Object.fromEntries(Object.entries(title).map(([language, text]) => [language, `${text}: ${id}`]));
}
