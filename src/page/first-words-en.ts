import type { Sound } from './curtain.ts';

/** Everything the page says in English before and during a call. */
export const FIRST_ENGLISH = {
  name: 'Cascabel',
  subtitle: 'Practise talking with angry customers.',
  answerPhone: 'Answer the phone',
  answerPhoneHint: 'One minute. Nothing to set up.',
  skipFirst: 'Skip the first call',
  goHome: 'To the scenarios',
  scenarios: 'Scenarios',
  persona: 'Temperament',
  language: 'Language',
  mute: 'Mute',
  unmute: 'Sound on',
  wordsOnly: 'Words only',
  briefing: 'Before you begin',
  contentNote: 'What to expect',
  intensity: 'How strong may it be?',
  intensities: ['Mild', 'As in class', 'As it happens'],
  begin: 'Answer',
  back: 'Back',
  conversation: 'Conversation',
  transcript: 'Transcript',
  yourReply: 'Your reply',
  you: 'You',
  customer: 'Customer',
  moves: 'At hand',
  undo: 'Undo',
  goOn: 'Go on',
  stopAndBreathe: 'Stop and breathe',
  breatheShort: 'Breathe',
  pause: 'Pause',
  resume: 'Resume',
  paused: 'Paused',
  leave: 'Leave the conversation',
  mood: 'Mood',
  temperature: 'Temperature',
  calmKept: 'Your calm',
  movedOn: 'The text has changed since this run',
  help: 'Help',
  close: 'Close',
  trouble: 'Something is in the way',
  loading: 'One moment…',
  noPacks: 'The scenarios could not be loaded. Check the connection and try again.',
  noScenario: 'There is no scenario of that name here.',
  noPersona: 'There is no customer of that kind here.',
  didYouMean: 'Did you mean',
  badLink: 'This link does not hold a run that can be read.',
  retry: 'Try again',
  stageGone: 'The scene could not be drawn here; the words play on.',
} satisfies Record<string, string | readonly string[]>;

/** Words by name: one text, or a list where the names stand in a row. */
export type Worded<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string ? string : readonly string[];
};
export type FirstWords = Worded<typeof FIRST_ENGLISH>;

/** Captions of sounds: what they mean, not what they are. */
export const ENGLISH_CAPTIONS: Record<Sound, string> = {
  ring: 'the phone rings',
  pick_up: 'picks up',
  reply: '',
  notice: 'a barb in the voice',
  hang_up: 'hangs up',
  slam: 'slams the phone down',
  success: 'a breath of relief on the line',
  soft_end: 'the line goes quiet',
};
