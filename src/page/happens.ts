/** The one gate: what the page knows after something happened. Pure. */
import { AT_ONCE, canChoose, choose, recipeAsText, rewind } from '../conversation/conversation.ts';
import type { Choice, Conversation } from '../conversation/conversation.ts';
import type { RunNotes } from '../records/records.ts';
import type { Call, Event, State, View } from './state.ts';

export function happens(state: State, event: Event): State {
  if (isInCall(event)) return moved(state, inCall(state.view, event));
  if (isNote(event)) return { ...state, ...noted(event) };
  switch (event.type) {
    case 'went':
      return {
        ...moved(state, event.view),
        paused: false,
        breathing: false,
        eyed: null,
        notice: state.view.at === 'loading' ? state.notice : null,
      };
    case 'set':
      return { ...state, settings: { ...state.settings, ...event.settings } };
    case 'wished':
      return { ...state, wishes: { ...state.wishes, ...event.wishes } };
    case 'language.chosen':
      return {
        ...state,
        language: event.language,
        settings: { ...state.settings, language: event.language },
      };
    case 'text.came':
      return withNewText(state, event);
    case 'saved.read':
      return { ...state, saved: null };
    case 'at.hand':
      return { ...state, ...event.what };
    case 'reckoned':
      return { ...state, reckonings: { ...state.reckonings, [event.run]: event.reckoning } };
  }
}

const IN_CALL = [
  'chose',
  'waits',
  'call.noted',
  'took.back',
  'customer.answered',
  'line.followed',
  'call.over',
  'guessed',
  'rewound',
] as const;
type CallEvent = Extract<Event, { type: (typeof IN_CALL)[number] }>;

const isInCall = (event: Event): event is CallEvent => IN_CALL.some((type) => type === event.type);

function withNewText(state: State, { view, library, saved }: Extract<Event, { type: 'text.came' }>): State {
  const seen = view === state.view ? state : moved(state, view);
  return { ...seen, library, saved };
}

/** What was heard on one screen is not the caption of the next. */
const moved = (state: State, view: View): State => ({
  ...state,
  view,
  hands: [],
  runs: view.at === 'debrief' ? withRun(state.runs, view.call) : state.runs,
  caption: view.at === state.view.at ? state.caption : '',
});

/** A run played again to the last reply is the same run. */
function withRun(runs: State['runs'], call: Call): State['runs'] {
  const name = nameOf(call);
  return runs.some((run) => nameOf(run) === name) ? runs : [...runs, call];
}
const nameOf = ({ conversation }: Call): string => recipeAsText(conversation.recipe);

const OTHERS = [
  'went',
  'set',
  'wished',
  'language.chosen',
  'text.came',
  'saved.read',
  'at.hand',
  'reckoned',
] as const;
type Note = Exclude<Event, CallEvent | { type: (typeof OTHERS)[number] }>;
const isNote = (event: Exclude<Event, CallEvent>): event is Note =>
  !OTHERS.some((type) => type === event.type);

/** Events that only set down one thing. */
function noted(event: Note): Partial<State> {
  switch (event.type) {
    case 'library.came':
      return { library: event.library };
    case 'late.came':
      return { lateCame: true };
    case 'stage':
      return { stage: event.is };
    case 'paused':
      return { paused: event.on };
    case 'breathing':
      return { breathing: event.on };
    case 'help':
      return { help: event.on };
    case 'captioned':
      return { caption: event.caption };
    case 'noticed':
      return { notice: event.notice };
    case 'hands':
      return { hands: event.hands };
    case 'unfinished':
      return { unfinished: event.runs };
    case 'line.focused':
      return { lineFocused: event.on };
  }
}

function inCall(view: View, event: CallEvent): View {
  if (view.at === 'heard' && event.type === 'guessed') {
    return { ...view, guessed: [...view.guessed, event.place] };
  }
  if (event.type === 'rewound') return rewound(view, event.turn);
  return view.at === 'call' ? underWay(view, event) : view;
}

function underWay(view: Extract<View, { at: 'call' }>, event: Exclude<CallEvent, { type: 'rewound' }>): View {
  const { call } = view;
  switch (event.type) {
    case 'chose':
      return chosen(call, event.choice);
    case 'waits':
    case 'call.noted':
    case 'took.back':
    case 'customer.answered':
    case 'line.followed':
      return { at: 'call', call: callAfter(call, event) };
    case 'call.over':
      return closing(call);
    case 'guessed':
      return view;
  }
}

type Step = Extract<
  CallEvent,
  { type: 'waits' | 'call.noted' | 'took.back' | 'customer.answered' | 'line.followed' }
>;

/** The call goes on a step, or back one. */
function callAfter(call: Call, step: Step): Call {
  switch (step.type) {
    case 'waits':
      return call.pending ? call : { ...call, waits: step.minutes };
    case 'call.noted':
      return { ...call, notes: { ...call.notes, ...step.notes } };
    case 'took.back':
      return { ...call, pending: null };
    case 'customer.answered':
      return answered(call);
    case 'line.followed':
      return { ...call, line: Math.min(call.line + 1, lastLine(call.conversation)) };
  }
}

export const lastLine = (conversation: Conversation): number =>
  Math.max(0, conversation.table.lines.length - 1);

/** Answers of the minute after and thoughts set aside count at once; anything said can still be taken back. */
function chosen(call: Call, choice: Choice): View {
  if (call.pending || !canChoose(call.conversation, choice)) return { at: 'call', call };
  if (isSaid(choice)) return { at: 'call', call: { ...call, pending: afterWaiting(call, choice) } };
  const conversation = choose(call.conversation, choice);
  const next = { ...call, conversation };
  return conversation.table.stage === 'over' ? closing(next) : { at: 'call', call: next };
}

type SaidChoice = Exclude<Choice, { kind: 'after' | 'set_aside' }>;
const isSaid = (choice: Choice): choice is SaidChoice =>
  choice.kind !== 'after' && choice.kind !== 'set_aside';

/** On live channels nobody can let minutes pass, and a conversation there does not count them. */
function afterWaiting({ waits }: Call, choice: SaidChoice): Choice {
  return waits === undefined ? choice : { ...choice, minutes: waits };
}

/** Whoever plays on in somebody else's run plays their own. */
const ownFromNow = (visit: Call['visit']): Call['visit'] => (visit === 'shared' ? 'ordinary' : visit);

/** Whoever goes back in an assessment has left it. */
function afterGoingBack({ visit, mode }: Call): Pick<Call, 'visit' | 'mode'> {
  if (mode === 'assessment') return { visit: 'ordinary', mode: 'practice' };
  return { visit: visit === 'first' ? 'second' : ownFromNow(visit), mode };
}

function answered(call: Call): Call {
  if (!call.pending) return call;
  return {
    ...call,
    conversation: choose(call.conversation, call.pending),
    visit: ownFromNow(call.visit),
    pending: null,
    waits: AT_ONCE,
    line: 0,
    movedOn: null,
  };
}

/** Under this outcome the first call goes on to what the customer heard. */
const WENT_BADLY_UNDER = 45;

function closing(call: Call): View {
  if (call.visit === 'assigned') return { at: 'assignment', step: { is: 'over', call } };
  if (call.visit !== 'first' && call.visit !== 'second') return { at: 'debrief', call };
  const outcome = call.conversation.table.ending?.outcome ?? 0;
  return outcome < WENT_BADLY_UNDER && call.visit === 'first'
    ? { at: 'heard', call, guessed: [] }
    : { at: 'principle', call };
}

/** What was noted of the turns that stay; a run played on after its end is another one. */
const notesUntil = ({ predictions, said, ...notes }: RunNotes, turn: number): RunNotes => ({
  ...notes,
  startedAt: turn === 0 ? null : notes.startedAt,
  predictions: predictions.filter((each) => each.turn <= turn),
  said: said.filter((each) => each.turn <= turn),
});

function rewound(view: View, turn: number): View {
  if (view.at === 'call' || view.at === 'debrief' || view.at === 'heard' || view.at === 'principle') {
    const { call } = view;
    const conversation = rewind(call.conversation, turn);
    const line = turn === 0 ? 0 : lastLine(conversation);
    const notes = notesUntil(call.notes, view.at === 'call' ? turn : 0);
    return {
      at: 'call',
      call: { conversation, pending: null, line, ...afterGoingBack(call), notes, movedOn: null },
    };
  }
  return view;
}
