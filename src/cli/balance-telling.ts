/** The balance of a scenario, as a writer reads it. */
import type { Language, Words } from '../scenario/scenario.ts';
import type { Balance, BotResult, ReplyWorth, Search } from '../trial/trial.ts';
import { botsWordsIn, type BotsWords } from './bots-words.ts';

const whole = (figure: number): string => String(Math.round(figure));
const inWords = (words: Words, language: Language): string => words[language] ?? words.en ?? '';
const counted = (figure: number): string => figure.toLocaleString('en').replaceAll(',', ' ');

/** Long lists are cut: what matters most stands first. */
const AT_MOST = 8;

function section(title: string, lines: readonly string[], none: string): readonly string[] {
  const shown = lines.slice(0, AT_MOST);
  const more = lines.length - shown.length;
  return ['', title, ...(shown.length > 0 ? shown : [`  ${none}`]), ...(more > 0 ? [`  … +${more}`] : [])];
}

function botLine(result: BotResult, language: Language): string {
  const title = inWords(result.words.title, language).padEnd(30);
  const range = `${whole(result.least)}–${whole(result.most)}`.padEnd(10);
  const endings = Object.entries(result.endings)
    .sort(([, a], [, b]) => b - a)
    .map(([id, times]) => `${id} ${times}`);
  return `  ${title} ${whole(result.mean).padStart(4)}   ${range} ${endings.join(', ')}`;
}

function searchLines(title: string, search: Search, words: BotsWords): readonly string[] {
  const looked = words.looked(counted(search.states), search.exhaustive);
  return [
    `  ${title}: ${whole(search.worth)}, ${search.ending.id} (${looked})`,
    `    ${search.path.join(', ')}`,
  ];
}

const worthLine = ({ beat, reply, tried, meanLoss }: ReplyWorth, words: BotsWords): string =>
  `  ${beat} / ${reply}: ${words.tried(tried)}${meanLoss >= 0.5 ? `, ${words.loses(Math.round(meanLoss))}` : ''}`;

function playLines(balance: Balance, language: Language): readonly string[] {
  const words = botsWordsIn(language);
  const { mean, range, endings } = words.columns;
  const sorted = [...balance.bots].sort((a, b) => b.mean - a.mean);
  return [
    '',
    `${words.bots.padEnd(32)} ${mean.padStart(5)}  ${range.padEnd(10)} ${endings}`,
    ...sorted.map((result) => botLine(result, language)),
    '',
    ...searchLines(words.best, balance.best, words),
    ...searchLines(words.worst, balance.worst, words),
    `  ${words.random}: ${whole(balance.random)}`,
  ];
}

function choiceLines(balance: Balance, words: BotsWords): readonly string[] {
  const deciding = balance.deciding.map(
    ({ beat, spread, turns }) => `  ${beat}: ${whole(spread)}, ${turns ? words.turns : words.same}`,
  );
  const traps = balance.traps.map(
    ({ beat, reply, worth, margin }) =>
      `  ${beat} / ${reply}: ${whole(worth)}, ${words.under(Math.round(margin))}`,
  );
  return [
    ...section(words.deciding, deciding, words.none),
    ...section(words.traps, traps, words.none),
    ...section(words.never, linesOf(balance.neverWorth, words), words.none),
    ...section(words.dominant, linesOf(balance.dominant, words), words.none),
  ];
}
const linesOf = (replies: readonly ReplyWorth[], words: BotsWords): readonly string[] =>
  replies.map((reply) => worthLine(reply, words));

function guessLines({ guesses }: Balance, words: BotsWords): readonly string[] {
  const percent = (share: number) => Math.round(100 * share);
  const names: Readonly<Record<string, string>> = words.guess;
  const lines = guesses.map(({ by, share }) => `  ${names[by] ?? by}: ${percent(share)} %`);
  const chance = guesses[0]?.chance;
  return section(
    words.guesses,
    chance === undefined ? lines : [...lines, `  ${words.byChance(percent(chance))}`],
    words.none,
  );
}

/** A bot's id, perhaps with a language after it, as the list above calls it. */
function botsTitled(short: readonly string[], { bots }: Balance, language: Language): readonly string[] {
  return short.map((name) => {
    const [id = '', inLanguage] = name.split(' ');
    const title = bots.find(({ bot }) => bot === id)?.words.title;
    return title === undefined ? name : [inWords(title, language), inLanguage].filter(Boolean).join(' ');
  });
}

function verdictLines(balance: Balance, language: Language): readonly string[] {
  const words = botsWordsIn(language);
  const asked = balance.demands.map((demand) => {
    const told = { ...demand, short: botsTitled(demand.short, balance, language) };
    return `  ${demand.met ? '✓' : '✗'} ${words.demands[demand.demand](told)}`;
  });
  return ['', words.verdict(balance.fair), ...asked];
}

/** Everything a writer should know, most telling first. */
export function balanceLines(balance: Balance, title: Words, language: Language): readonly string[] {
  const words = botsWordsIn(language);
  const { unreached } = balance;
  const endings = unreached.endings.map((ending) => `  ${ending}`);
  return [
    words.heading(inWords(title, language), balance.persona, balance.seeds.length),
    ...playLines(balance, language),
    ...choiceLines(balance, words),
    ...section(words.unreached(unreached.proven), endings, words.noEndings),
    ...guessLines(balance, words),
    ...verdictLines(balance, language),
  ];
}
