/** What the score scene shows of a finished run: how it ended and went, and what it came to once the learner has answered. */
import { recipeAsText, type Conversation } from '../../conversation/conversation.ts';
import { CRITICAL_CAP, debriefOf, scoreOf as pointsOf } from '../../debrief/debrief.ts';
import type { Score, ScoreGround, Verdict } from '../../debrief/debrief.ts';
import { BAND_WORDS, ENDING_WORDS } from '../../scenario/scenario.ts';
import type { Language } from '../../scenario/scenario.ts';
import type { ScorePoints, ScoreScene } from '../curtain.ts';
import { earnedIn } from '../call/earned.ts';
import type { Reckoning, State } from '../state.ts';
import { allWords } from '../words/all-words.ts';
import { inLanguage } from '../words/words.ts';
import { SCENE_WORDS } from './scene-words.ts';

/** `isOpen` once figures may be told. */
export function scoreOf(state: State, conversation: Conversation, isOpen: boolean): ScoreScene {
  const { language } = state;
  const { ending, outcome, verdict, curve } = debriefOf(conversation);
  const { table } = conversation;
  const first = curve[0];
  const kind = ending?.kind ?? null;
  const reckoning = state.reckonings[recipeAsText(conversation.recipe)] ?? null;
  return {
    look: table.person.look,
    kind,
    kindWord: kind ? inLanguage(ENDING_WORDS[kind].title, language) : '',
    channel: table.channel,
    setting: table.setting,
    mood: table.mood,
    title: inLanguage(ending?.title, language),
    points: isOpen ? pointsFor(conversation, { language, reckoning, outcome, verdict }) : null,
    curve: curve.map(({ temperature }) => temperature),
    curveTitle: allWords(language).curve,
    startWord: inLanguage(first ? BAND_WORDS[first.band].title : {}, language),
    endWord: inLanguage(BAND_WORDS[table.band].title, language),
  };
}

interface Known {
  readonly language: Language;
  readonly reckoning: Reckoning | null;
  readonly outcome: number;
  readonly verdict: Verdict;
}

function pointsFor(
  conversation: Conversation,
  { language, reckoning, outcome, verdict }: Known,
): ScorePoints {
  const words = SCENE_WORDS[language];
  const good = verdict.grade === 'good';
  const score = scoreWith(conversation, reckoning?.is === 'done' ? reckoning.found.ground : null);
  return {
    earned: earnedIn(conversation, { language, isGood: good }),
    good,
    outcomeWord: words.outcome(Math.round(outcome), inLanguage(verdict.title, language)),
    total: totalOf(score, reckoning, language),
    dimensions: score.dimensions.map(({ title, points }) => ({
      title: inLanguage(title, language),
      points: points === null ? null : Math.round(points),
      told: points === null ? words.unseen : String(Math.round(points)),
    })),
    conduct: conductOf(score, language),
  };
}

function totalOf(
  { total, margin, band }: Score,
  reckoning: Reckoning | null,
  language: Language,
): ScorePoints['total'] {
  const words = SCENE_WORDS[language];
  if (reckoning === null || reckoning.is === 'under_way') return { is: 'awaited', word: words.awaited };
  if (reckoning.is !== 'done') return { is: 'missing', word: words.missing };
  return { is: 'there', value: total, margin: words.margin(margin), band: inLanguage(band.title, language) };
}

function conductOf({ critical }: Score, language: Language): ScorePoints['conduct'] {
  const words = SCENE_WORDS[language];
  if (critical.length === 0) return { isClear: true, word: words.clear };
  const errors = critical.map(({ title }) => inLanguage(title, language)).join('; ');
  return { isClear: false, word: words.capped(errors, CRITICAL_CAP) };
}

/** Before the search has ended only what was chosen counts: any ground does. */
const NO_GROUND: ScoreGround = { random: 0, best: 100 };

interface Kept {
  readonly ground: ScoreGround | null;
  readonly score: Score;
}
const kept = new WeakMap<Conversation, Kept>();

/** The scene is asked for at every change of the page, and a score is no small sum: it is done once for each ground. */
function scoreWith(conversation: Conversation, ground: ScoreGround | null): Score {
  const known = kept.get(conversation);
  if (known?.ground === ground) return known.score;
  const score = pointsOf(conversation, ground ?? NO_GROUND);
  kept.set(conversation, { ground, score });
  return score;
}
