/** A recipe back from its text: nobody needs it before the first reply. */
import { ACTS, LANGUAGES, type Act, type Words } from '../scenario/scenario.ts';
import { BAIT, END } from './recipe-text.ts';
import type { ChoiceMade, Intensity, Recipe } from './run.ts';

/** A recipe read from text, or what is wrong with the text. */
export type ReadRecipe =
  | { readonly ok: true; readonly recipe: Recipe }
  | { readonly ok: false; readonly what: Words; readonly mend: Words };

/** Longer texts than this are not recipes. */
const LONGEST = 40_000;
const FIELDS = 14;

/** Reads a recipe from text. Whatever the text is, this answers and never throws. */
export function readRecipe(text: string): ReadRecipe {
  if (text.length > LONGEST) return unreadable;
  const fields = text.trim().split('/');
  if (fields[0] !== '1' && /^\d+$/.test(fields[0] ?? '')) return fromTheFuture;
  if (fields.length !== FIELDS || fields[0] !== '1') return unreadable;
  const recipe = recipeOf(fields.slice(1));
  return recipe === null ? unreadable : { ok: true, recipe };
}

const unreadable = {
  ok: false,
  what: {
    es: 'Este enlace no contiene una conversación completa.',
    en: 'This link does not hold a whole conversation.',
  },
  mend: {
    es: 'Cópielo otra vez, entero, o empiece una conversación nueva.',
    en: 'Copy it again, all of it, or start a new conversation.',
  },
} as const;

const fromTheFuture = {
  ok: false,
  what: {
    es: 'Este enlace viene de una versión más nueva de Cascabel.',
    en: 'This link comes from a newer Cascabel than this one.',
  },
  mend: {
    es: 'Actualice la página o ábralo donde se creó.',
    en: 'Reload the page, or open it where it was made.',
  },
} as const;

function recipeOf(fields: readonly string[]): Recipe | null {
  const names = namesOf([...fields.slice(0, 6), ...fields.slice(9, 10)]);
  const figures = figuresOf(fields.slice(6, 9));
  const deeds = deedsOf(fields.slice(10));
  return names && figures && deeds && { format: 1, ...names, ...figures, ...deeds };
}

type Names = Pick<
  Recipe,
  'engine' | 'pack' | 'version' | 'scenario' | 'persona' | 'language' | 'fingerprint'
>;

function namesOf(fields: readonly string[]): Names | null {
  const names = fields.map((field) => decoded(field) ?? '');
  const [engine = '', pack = '', version = '', scenario = '', persona = '', spoken, fingerprint = ''] = names;
  const language = LANGUAGES.find((each) => each === spoken);
  const isWhole = [engine, pack, version, scenario, persona].every(Boolean);
  if (!isWhole || language === undefined) return null;
  return { engine, pack, version, scenario, persona, language, fingerprint };
}

type Deeds = Pick<Recipe, 'after' | 'choices' | 'stands'>;

function deedsOf([answers = '', choosing = '', standing = '']: readonly string[]): Deeds | null {
  const after = afterOf(answers);
  const choices = choicesOf(choosing);
  const stands = placeOf(standing);
  if (after === null || choices === null || stands === null) return null;
  return { after, choices, ...(stands === '' ? {} : { stands }) };
}

type Figures = Pick<Recipe, 'seed' | 'intensity' | 'composure'>;

function figuresOf(fields: readonly string[]): Figures | null {
  const [seed, strength, composure] = fields.map(numberIn);
  const intensity = INTENSITIES.find((each) => each === strength);
  if (intensity === undefined || !isWithin(seed, 2 ** 32 - 1) || !isWithin(composure, 100)) return null;
  return Number.isInteger(seed) ? { seed, intensity, composure } : null;
}

const INTENSITIES: readonly Intensity[] = [0, 1, 2];

function isWithin(figure: number | null | undefined, most: number): figure is number {
  return typeof figure === 'number' && figure <= most;
}

/** A plain figure, 0 or more, with or without decimals. */
function numberIn(text: string): number | null {
  return /^\d{1,10}(\.\d{1,17})?$/.test(text) ? Number(text) : null;
}

function afterOf(text: string): Recipe['after'] | null {
  if (text === '') return {};
  const pairs = text.split(',').map((pair) => pair.split(':').map(decoded));
  const sound = pairs.every((pair) => pair.length === 2 && pair.every(Boolean));
  return sound ? Object.fromEntries(pairs.map(([question, answer]) => [question ?? '', answer ?? ''])) : null;
}

function choicesOf(text: string): readonly ChoiceMade[] | null {
  if (text === '') return [];
  const choices: ChoiceMade[] = [];
  for (const written of text.split(',')) {
    const choice = choiceOf(written, choices.at(-1)?.at ?? '');
    if (choice === null) return null;
    choices.push(choice);
  }
  return choices;
}

function choiceOf(text: string, placeBefore: string): ChoiceMade | null {
  const parts = text.split(':');
  if (parts.length > 4) return null;
  const [place, name, wait, deeds] = [parts[0] ?? '', parts[1] ?? '', parts[2] || '0', parts[3] ?? ''];
  const at = place === '' ? placeBefore : placeOf(place);
  const chose = decoded(name);
  const minutes = numberIn(wait);
  const acts = actsOf(deeds);
  if (!at || !chose || minutes === null || acts === null) return null;
  return { at, chose, minutes, ...(acts.length > 0 ? { acts } : {}) };
}

function actsOf(text: string): readonly Act[] | null {
  if (text === '') return [];
  const names = text.split(';');
  const acts = names.flatMap((name) => ACTS.filter((act) => act === name));
  return acts.length === names.length ? acts : null;
}

function placeOf(text: string): string | null {
  const place = decoded(text);
  if (place?.startsWith(BAIT)) return `bait:${place.slice(BAIT.length)}`;
  return place?.startsWith(END) ? `end/${place.slice(END.length)}` : place;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
