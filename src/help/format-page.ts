/** The format reference: every key of the three files, from the shapes the reader reads with. */
import {
  BAND_WORDS,
  CHANNEL_WORDS,
  ENDING_WORDS,
  formatGroups,
  LOOK_LISTS,
  LOOKS_TITLED,
  LOSS_WORDS,
  MOVE_WORDS,
  PHASE_WORDS,
  SOURCE_WORDS,
  THREAT_WORDS,
} from '../scenario/scenario.ts';
import type { FormatGroup, FormatKey, Language, Titled } from '../scenario/scenario.ts';
import { code, plain } from './escaped.ts';
import { formatWordsIn } from './format-page-words.ts';
import type { FormatWords } from './format-page-words.ts';
import { anchorOfGroup, typeIn } from './format-types.ts';

interface Told {
  readonly language: Language;
  readonly words: FormatWords;
}

function titleOf(group: string, words: FormatWords): string {
  const [file = '', ...keys] = group.split('.');
  return words.files[group] ?? words.groups[group] ?? words.under(keys.join(' › '), words.in[file] ?? file);
}

/** Keys that hold a group of their own leave the plain anchor to that group. */
function anchorOfKey(group: string, key: string): string {
  const anchor = `${anchorOfGroup(group)}-${key.replaceAll('_', '-')}`;
  const isGroup = formatGroups().some((other) => anchorOfGroup(other.group) === anchor);
  return isGroup ? `${anchor}-key` : anchor;
}

function keyTold(
  group: string,
  { key, isRequired, schema, words: meaning }: FormatKey,
  { language, words }: Told,
): string {
  const facts = [
    typeIn(schema, { group, key, words }),
    isRequired ? words.required : '',
    meaning?.otherwise === undefined ? '' : words.otherwise(code(meaning.otherwise)),
  ];
  return [
    `### ${code(key)} {#${anchorOfKey(group, key)}}`,
    plain(meaning?.[language] ?? ''),
    `_${facts.filter(Boolean).join(' · ')}_`,
    `\`\`\`yaml\n${meaning?.example ?? ''}\n\`\`\``,
  ].join('\n\n');
}

const groupTold = ({ group, keys }: FormatGroup, told: Told): string =>
  [
    `## ${titleOf(group, told.words)} {#${anchorOfGroup(group)}}`,
    ...keys.map((key) => keyTold(group, key, told)),
  ].join('\n\n');

/** A closed vocabulary as a table. */
function vocabularyTold(names: Readonly<Record<string, Titled>>, { language, words }: Told): string {
  const rows = Object.entries(names).map(
    ([name, { title, meaning }]) =>
      `| ${code(name)} | ${plain(title[language])} | ${plain(meaning[language])} |`,
  );
  return [`| ${words.columns.join(' | ')} |`, '| --- | --- | --- |', ...rows].join('\n');
}

const VOCABULARIES = [
  ['channels', CHANNEL_WORDS, 'channels'],
  ['endings', ENDING_WORDS, 'endings'],
  ['moves', MOVE_WORDS, 'moves'],
  ['mood-bands', BAND_WORDS, 'bands'],
  ['phases', PHASE_WORDS, 'phases'],
  ['losses', LOSS_WORDS, 'losses'],
  ['threats', THREAT_WORDS, 'threats'],
  ['sources', SOURCE_WORDS, 'sources'],
  ['looks', LOOKS_TITLED, 'looks'],
  ['skins', LOOK_LISTS.skin.words, 'skins'],
  ['haircuts', LOOK_LISTS.haircut.words, 'haircuts'],
  ['hair-colours', LOOK_LISTS.naturalHair.words, 'hairColours'],
  ['clothes', LOOK_LISTS.clothes.words, 'clothes'],
  ['details', LOOK_LISTS.detail.words, 'details'],
  ['colours', LOOK_LISTS.colour.words, 'colours'],
] as const;

/** The page as markdown. */
export function formatPage(language: Language): string {
  const words = formatWordsIn(language);
  const told = { language, words };
  return [
    `# ${words.title}`,
    words.lead,
    words.names,
    ...formatGroups().map((group) => groupTold(group, told)),
    ...VOCABULARIES.flatMap(([anchor, names, title]) => [
      `## ${words.vocabularies[title]} {#${anchor}}`,
      vocabularyTold(names, told),
    ]),
  ].join('\n\n');
}
