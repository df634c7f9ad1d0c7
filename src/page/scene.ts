/** What the scene shows, as a function of what the page knows. */
import type { Conversation, Happening } from '../conversation/conversation.ts';
import { debriefOf } from '../debrief/debrief.ts';
import { BAND_WORDS } from '../scenario/scenario.ts';
import type { EndingKind, Language } from '../scenario/scenario.ts';
import type { DialogueScene, Scene, ScoreScene } from './curtain.ts';
import { lastLine } from './happens.ts';
import type { Call, State } from './state.ts';
import { inLanguage, pageWords } from './words.ts';

/** How much the temperature moves before a body shows it (decision 8). */
const NOTICEABLE = 2;

export function endedAs({ happenings }: Conversation): EndingKind | null {
  const ended = happenings.find(({ what }) => what === 'contact_ended');
  return ended?.what === 'contact_ended' ? ended.kind : null;
}

const isMove = (happening: Happening) => happening.what === 'mood_changed';

/** How the last turn moved the temperature; 0 before the first. */
export function lastHeat({ happenings, table }: Conversation): number {
  const change = happenings.filter((each) => each.turn === table.turn).find(isMove);
  return change?.what === 'mood_changed' ? change.after.temperature - change.before.temperature : 0;
}

function twitchOf(call: Call): DialogueScene['twitch'] {
  const { conversation } = call;
  if (call.pending || conversation.table.turn === 0) return 'still';
  if (conversation.table.game === 'gloating') return 'gloats';
  const heat = lastHeat(conversation);
  return Math.abs(heat) <= NOTICEABLE ? 'still' : heat < 0 ? 'softens' : 'hardens';
}

const LEAVING: Record<EndingKind, DialogueScene['leaving']> = {
  reconciled: 'reconciled',
  settled: 'reconciled',
  handed_over: 'reconciled',
  hazard_stopped: 'reconciled',
  resigned: 'goes_quietly',
  gave_up: 'goes_quietly',
  hazard_stood: 'goes_quietly',
  left_to_safety: 'goes_quietly',
  ended_with_limit: 'hangs_up',
  walked_out: 'hangs_up',
  escalated: 'hangs_up',
  went_public: 'hangs_up',
  unsafe: 'walks_out',
};
const ON_THE_LINE = ['phone', 'video'];

function leavingOf({ conversation, line }: Call): DialogueScene['leaving'] {
  const kind = endedAs(conversation);
  if (kind === null || line < lastLine(conversation)) return 'no';
  const leaving = LEAVING[kind];
  return leaving === 'hangs_up' && !ON_THE_LINE.includes(conversation.table.channel) ? 'walks_out' : leaving;
}

/** A number that is new with every line said. */
const lineId = (call: Call): number => call.conversation.table.turn * 100 + call.line + 1;

export function dialogueOf(state: State, call: Call): DialogueScene {
  const { table } = call.conversation;
  const spoken = table.lines[call.line];
  const { calm } = debriefOf(call.conversation).callouts;
  return {
    look: table.person.look,
    setting: table.setting,
    channel: table.channel,
    name: inLanguage(table.person.name, state.language),
    mood: table.mood,
    band: table.band,
    game: table.game,
    line:
      spoken && !call.pending ? { id: lineId(call), text: inLanguage(spoken.words, state.language) } : null,
    thought: null,
    calm: { kept: calm.kept, lost: Math.min(100 - calm.kept, calm.toBaits) },
    figures: false,
    twitch: twitchOf(call),
    leaving: leavingOf(call),
    lineFocused: state.lineFocused,
    paused: state.paused || state.breathing,
    bandWord: inLanguage(BAND_WORDS[table.band].title, state.language),
  };
}

export function scoreOf(conversation: Conversation, language: Language): ScoreScene {
  const { ending, outcome, verdict, curve } = debriefOf(conversation);
  const words = pageWords(language);
  const { table } = conversation;
  const first = curve[0];
  return {
    look: table.person.look,
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

const FIRST_LOOK = { look: 'rodrigo', setting: 'kitchen' };

/** The scene for what the page shows; null leaves the last one standing. */
export function sceneOf(state: State): Scene | null {
  const { view, language } = state;
  const { name: title, subtitle } = pageWords(language);
  switch (view.at) {
    case 'door':
      return { scene: 'title', picture: { ...placeOf(view.scenario), title, subtitle } };
    case 'briefing':
      return {
        scene: 'title',
        picture: {
          ...placeOf(view.scenario),
          title: inLanguage(view.scenario.title, language),
          subtitle: inLanguage(view.scenario.customer.name, language),
        },
      };
    case 'home':
    case 'loading':
    case 'trouble':
      return { scene: 'title', picture: { ...FIRST_LOOK, title, subtitle } };
    case 'call':
    case 'heard':
    case 'principle':
      return { scene: 'dialogue', picture: dialogueOf(state, view.call) };
    case 'debrief':
      return { scene: 'score', picture: scoreOf(view.call.conversation, language) };
  }
}

const placeOf = ({ customer, setting }: { customer: { look: string }; setting: string }) => ({
  look: customer.look,
  setting,
});
