/** What the score scene shows of a finished run. */
import type { Conversation } from '../../conversation/conversation.ts';
import { debriefOf } from '../../debrief/debrief.ts';
import { BAND_WORDS, ENDING_WORDS } from '../../scenario/scenario.ts';
import type { Language } from '../../scenario/scenario.ts';
import type { ScoreScene } from '../curtain.ts';
import { earnedIn } from '../call/earned.ts';
import { allWords } from '../words/all-words.ts';
import { inLanguage } from '../words/words.ts';

export function scoreOf(conversation: Conversation, language: Language): ScoreScene {
  const { ending, outcome, verdict, curve } = debriefOf(conversation);
  const words = allWords(language);
  const { table } = conversation;
  const first = curve[0];
  const kind = ending?.kind ?? null;
  return {
    look: table.person.look,
    kind,
    kindWord: kind ? inLanguage(ENDING_WORDS[kind].title, language) : '',
    channel: table.channel,
    earned: earnedIn(conversation, { language, isGood: verdict.grade === 'good' }),
    setting: table.setting,
    mood: table.mood,
    title: inLanguage(ending?.title, language),
    outcome: Math.round(outcome),
    outcomeWord: inLanguage(verdict.title, language),
    good: verdict.grade === 'good',
    curve: curve.map(({ temperature }) => temperature),
    curveTitle: words.curve,
    startWord: inLanguage(first ? BAND_WORDS[first.band].title : {}, language),
    endWord: inLanguage(BAND_WORDS[table.band].title, language),
  };
}
