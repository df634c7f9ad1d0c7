/** What was typed after `--acts` and `--issue`, read into turns and a case. */
import {
  actNamed,
  ACTS,
  LOSSES,
  type Act,
  type Issue,
  type Language,
  type Loss,
} from '../scenario/scenario.ts';
import type { Utterance } from '../persona/persona.ts';
import { unknown } from './library.ts';
import { Refusal } from './refusal.ts';
import { wordsIn } from './words.ts';

/** Acts in one reply at most. */
const MOST_ACTS = 3;

function actFrom(text: string, language: Language): readonly [Act, number] {
  const [name = '', quality, ...rest] = text.trim().split(':');
  const act = actNamed(name);
  if (!act) throw unknown('act', name, { known: ACTS, language });
  if (quality === undefined) return [act, 1];
  const figure = Number(quality);
  const isFigure = quality.trim() !== '' && figure >= 0 && figure <= 1 && rest.length === 0;
  if (!isFigure) throw new Refusal(wordsIn(language).badQuality([quality, ...rest].join(':')));
  return [act, figure];
}

/** `listen,own_apology:0.4+own_it` as turns: `,` parts replies, `+` the acts of one, `:` gives an act its quality. */
export function turnsFrom(text: string, language: Language): readonly Utterance[] {
  return text.split(',').map((reply) => {
    const parts = reply.split('+');
    if (parts.some((part) => part.trim() === '')) throw new Refusal(wordsIn(language).noActs);
    if (parts.length > MOST_ACTS) throw new Refusal(wordsIn(language).tooManyActs);
    const acts = parts.map((part) => actFrom(part, language));
    return { acts: acts.map(([act]) => act), quality: acts.map(([, quality]) => quality) };
  });
}

/** A case as a pack would have it that says nothing more about it. */
const PLAIN_ISSUE: Issue = { fault: 1, monetary: 0.5, misbelief: 0, resolvable: 1, hazard: false };
const FIGURES = ['fault', 'monetary', 'misbelief', 'resolvable'] as const;
const KEYS = [...FIGURES, 'hazard', 'loss'] as const;

function figureFrom(key: string, text: string, language: Language): number {
  const figure = { true: 1, false: 0 }[text] ?? Number(text);
  if (text === '' || !(figure >= 0 && figure <= 1)) throw new Refusal(wordsIn(language).badFigure(key, text));
  return figure;
}

function lossFrom(text: string, language: Language): Loss {
  const loss = LOSSES.find((name) => name === text);
  if (!loss) throw unknown('loss', text, { known: LOSSES, language });
  return loss;
}

function withPair(issue: Issue, pair: string, language: Language): Issue {
  const [written = '', text, ...rest] = pair.split('=').map((part) => part.trim());
  if (text === undefined || rest.length) throw new Refusal(wordsIn(language).badIssue(pair));
  const key = KEYS.find((name) => name === written.toLowerCase());
  if (!key) throw unknown('issue', written, { known: KEYS, language });
  if (key === 'loss') return { ...issue, loss: lossFrom(text, language) };
  const figure = figureFrom(key, text, language);
  return key === 'hazard' ? { ...issue, hazard: figure > 0 } : { ...issue, [key]: figure };
}

/** `fault=1,hazard=1` as a case; what is not named stays plain. */
export function issueFrom(text: string | undefined, language: Language): Issue {
  if (text === undefined) return PLAIN_ISSUE;
  return text.split(',').reduce((issue, pair) => withPair(issue, pair, language), PLAIN_ISSUE);
}
