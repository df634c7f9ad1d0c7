/** What the scene shows, as a function of what the page knows. */
import type { Conversation, Happening } from '../conversation/conversation.ts';
import { BAND_WORDS, CHANNEL_CLOCK, nameOfSeen } from '../scenario/scenario.ts';
import type { EndingKind, Language, Scenario } from '../scenario/scenario.ts';
import type { DialogueScene, Scene } from './curtain.ts';
import { lastLine } from './happens.ts';
import { lateParts } from './late.ts';
import type { AssignmentStep, Call, State } from './state.ts';
import { asWritten, inLanguage, firstWords } from './words/words.ts';

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

function leavingOf({ conversation, line }: Call): DialogueScene['leaving'] {
  return line < lastLine(conversation) ? 'no' : (endedAs(conversation) ?? 'no');
}

/** A number that is new with every line said. */
const lineId = (call: Call): number => call.conversation.table.turn * 100 + call.line + 1;

const THERMOMETER_ALONE = { instruments: [], figures: false, thought: null };

export function dialogueOf(state: State, call: Call): DialogueScene {
  const { table, scenario } = call.conversation;
  const { gender } = scenario.customer;
  const spoken = table.lines[call.line];
  return {
    look: table.person.look,
    setting: table.setting,
    channel: table.channel,
    name: inLanguage(table.person.name, state.language),
    voice: { ...table.person.voice, gender, person: nameOfSeen(table.person.look) },
    mood: table.mood,
    band: table.band,
    game: table.game,
    // Where the two of them write, the page shows what they wrote.
    line:
      spoken && !call.pending && CHANNEL_CLOCK[table.channel] === 'live'
        ? { id: lineId(call), text: asWritten(spoken.words, state.language) }
        : null,
    ...(lateParts()?.besideThermometer(state, call) ?? THERMOMETER_ALONE),
    twitch: twitchOf(call),
    leaving: leavingOf(call),
    isNew: table.turn === 0,
    company: lateParts()?.companyIn(call.conversation, state.language) ?? null,
    earned:
      (call.mode !== 'assessment' && lateParts()?.justEarned(call.conversation, state.language)) || null,
    lineFocused: state.lineFocused,
    paused: state.paused || state.breathing,
    bandWord: inLanguage(BAND_WORDS[table.band].title, state.language),
  };
}

const FIRST_LOOK = { look: 'rodrigo', setting: 'kitchen', channel: 'phone' };

/** The scene for what the page shows; null leaves the last one standing until the debrief has come. */
export function sceneOf(state: State): Scene | null {
  const { view, language } = state;
  const { name: title, subtitle } = firstWords(language);
  switch (view.at) {
    case 'door':
      return { scene: 'title', picture: { ...placeOf(view.scenario), title, subtitle } };
    case 'briefing':
      return titleOf(view.scenario, language);
    case 'home':
    case 'loading':
    case 'trouble':
      return homeScene(state);
    case 'call':
    case 'heard':
    case 'principle':
    case 'chair':
      return { scene: 'dialogue', picture: dialogueOf(state, view.call) };
    case 'assignment':
      return stepScene(state, view.step);
    case 'debrief':
      return scoreScene(state, view.call, view.answered === true);
  }
}

/** Somebody waits wherever nothing else is on: whoever is looked at, or is next. */
function homeScene(state: State): Scene {
  const { name: title, subtitle } = firstWords(state.language);
  const waiting = lateParts()?.waitingScene(state) ?? FIRST_LOOK;
  return { scene: 'title', picture: { ...waiting, title, subtitle, rung: state.rung } };
}

function stepScene(state: State, step: AssignmentStep): Scene | null {
  if ('scenario' in step) return titleOf(step.scenario, state.language);
  if ('call' in step) return { scene: 'dialogue', picture: dialogueOf(state, step.call) };
  return sceneOf({ ...state, view: { at: 'home' } });
}

function scoreScene(state: State, { conversation }: Call, isOpen: boolean): Scene | null {
  const picture = lateParts()?.scoreOf(state, conversation, isOpen);
  return picture ? { scene: 'score', picture } : null;
}

const titleOf = (scenario: Scenario, language: Language): Scene => ({
  scene: 'title',
  picture: {
    ...placeOf(scenario),
    title: inLanguage(scenario.title, language),
    subtitle: inLanguage(scenario.customer.name, language),
  },
});

const placeOf = ({ customer, setting, channel }: Pick<Scenario, 'customer' | 'setting' | 'channel'>) => ({
  look: customer.look,
  setting,
  channel,
});
