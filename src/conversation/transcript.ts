import { CHANNEL_CLOCK, type Language, type Words } from '../scenario/scenario.ts';
import { minutesIn } from './course.ts';
import type { Conversation } from './play.ts';
import { recipeAsText } from './recipe-text.ts';
import type { Happening } from './run.ts';
import { filled } from './slots.ts';

/** A run as a person would read it, as Markdown, with the recipe in its head. */
export function transcriptOf(conversation: Conversation, language: Language): string {
  const { scenario, recipe, table, happenings } = conversation;
  const name = inWords(table.person.name, language);
  const clock = clockOf(conversation);
  const lines = happenings.flatMap((happening) => lineOf(happening, { name, language, clock }));
  // The text below is its own fingerprint; the scenario's would change with every comma elsewhere.
  const head = [
    `<!-- ${recipeAsText({ ...recipe, language, fingerprint: '' })} -->`,
    `# ${inWords(filled(scenario.title, scenario), language)}`,
  ];
  return [...head, ...lines, ...lastWords(conversation, language)].join('\n\n') + '\n';
}

interface Telling {
  readonly name: string;
  readonly language: Language;
  /** In written channels, the simulated minute of every turn; null on live ones. */
  readonly clock: readonly number[] | null;
}

function clockOf({ scenario, recipe }: Conversation): Telling['clock'] {
  if (CHANNEL_CLOCK[scenario.channel] === 'live') return null;
  return [0, ...recipe.choices.keys()].map((_, turn) =>
    minutesIn({ scenario, choices: recipe.choices.slice(0, turn) }),
  );
}

function lineOf(happening: Happening, telling: Telling): readonly string[] {
  if (happening.what === 'line_spoken') {
    const who = happening.by === 'customer' ? telling.name : SAYS[telling.language].you;
    const minute = telling.clock?.[happening.turn];
    const when = minute === undefined ? '' : ` (${SAYS[telling.language].minute} ${minute})`;
    return [`**${who}${when}:** ${inWords(happening.words, telling.language)}`];
  }
  const note = noteOf(happening, telling.language);
  return note === null ? [] : [`> ${note}`];
}

type Note = Exclude<Happening, { what: 'line_spoken' }>;
type OfThought = Extract<Note, { what: 'thought_set_aside' | 'thought_leaked' }>;

const isOfThought = (note: Note): note is OfThought =>
  note.what === 'thought_set_aside' || note.what === 'thought_leaked';

function noteOf(happening: Note, language: Language): string | null {
  const say = SAYS[language];
  if (isOfThought(happening)) return `${say[happening.what]}: ${inWords(happening.says, language)}`;
  switch (happening.what) {
    case 'mood_changed':
      return `${say.temperature} ${Math.round(happening.before.temperature)} → ${Math.round(happening.after.temperature)}`;
    case 'fact_learned':
      return `${say.learned}: \`${happening.fact}\``;
    case 'promise_made':
      return `${say[happening.what]}: ${inWords(happening.says, language)}`;
    case 'bait_taken':
      return say.bitten;
    case 'bait_refused':
      return say.refused;
    case 'bait_thrown':
    case 'silence_fell':
    case 'band_changed':
    case 'phase_entered':
    case 'contact_ended':
      return null;
  }
}

function lastWords(conversation: Conversation, language: Language): readonly string[] {
  const { ending } = conversation.table;
  if (ending === null) return [];
  const answers = answersOf(conversation, language);
  return [
    `## ${inWords(ending.title, language)}`,
    ...(answers.length > 0 ? [answers.join('\n')] : []),
    inWords(ending.epilogue, language),
    `> ${SAYS[language].outcome} ${Math.round(ending.outcome)}`,
  ];
}

function answersOf({ recipe, scenario }: Conversation, language: Language): readonly string[] {
  return scenario.after.flatMap((card) => {
    const says = card.answers.find(({ id }) => id === recipe.after[card.question])?.says;
    return says === undefined ? [] : [`- ${inWords(filled(says, scenario), language)}`];
  });
}

/** A text in a language; in the other, where this one is not written. */
function inWords(words: Words, language: Language): string {
  return words[language] ?? words.es ?? words.en ?? '';
}

const SAYS = {
  es: {
    you: 'Usted',
    minute: 'minuto',
    temperature: 'temperatura',
    learned: 'anotado',
    promise_made: 'prometido',
    thought_set_aside: 'dejó a un lado lo que pensaba',
    thought_leaked: 'se le notó lo que pensaba',
    bitten: 'mordió el anzuelo',
    refused: 'dejó pasar la provocación',
    outcome: 'resultado',
  },
  en: {
    you: 'You',
    minute: 'minute',
    temperature: 'temperature',
    learned: 'noted',
    promise_made: 'promised',
    thought_set_aside: 'set a thought aside',
    thought_leaked: 'a thought slipped out',
    bitten: 'took the bait',
    refused: 'let the bait go by',
    outcome: 'outcome',
  },
} as const satisfies Record<Language, Record<string, string>>;
