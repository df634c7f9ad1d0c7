/** Keys and clicks on the scene during a call, turned into events. */
import type { House } from './house.ts';
import { askOf } from './keys.ts';
import type { KeyAsk } from './keys.ts';
import type { State } from './state.ts';

const CONTROLS = 'button, a, input, select, summary, textarea, [contenteditable]';
const FIELDS = 'input:not([type=radio]):not([type=checkbox]), select, textarea';

/** The buttons of what can be said now, in the order shown. */
const answersOf = (root: ParentNode): readonly HTMLButtonElement[] => [
  ...root.querySelectorAll<HTMLButtonElement>('.replies button'),
];

function moveFocus(root: ParentNode, by: 1 | -1): void {
  const answers = answersOf(root);
  const here = answers.findIndex((answer) => answer === document.activeElement);
  const next = here < 0 && by < 0 ? answers.length - 1 : (here + by + answers.length) % answers.length;
  answers[next]?.focus();
}

/** Shows what is being said whole at once; false where it stands already. */
type Hurry = () => boolean;

/** Goes on at once instead of waiting, a line that is still being said first; true when there was something to go on to. */
export function goOn(house: House, state: State, hurry: Hurry): boolean {
  const { view } = state;
  if (view.at !== 'call' || state.paused) return false;
  const { pending, line, conversation } = view.call;
  const isDrawn = state.stage === 'alive' && !state.settings.wordsOnly;
  if (pending) house.act({ type: 'customer.answered' });
  else if (isDrawn && hurry()) return true;
  else if (line < conversation.table.lines.length - 1) house.act({ type: 'line.followed' });
  else return false;
  return true;
}

interface Listening {
  readonly house: House;
  readonly root: HTMLElement;
  readonly hurry: Hurry;
}

/** Does what a key asked for; true when it meant something here. */
function answerKey({ house, root, hurry }: Listening, asked: KeyAsk): boolean {
  const state = house.state();
  switch (asked.ask) {
    case 'help':
      house.act({ type: 'help', on: true });
      return true;
    case 'reply': {
      const answer = state.paused ? undefined : answersOf(root)[asked.place];
      answer?.click();
      return answer !== undefined;
    }
    case 'neighbour':
      moveFocus(root, asked.by);
      return true;
    case 'go_on':
      return goOn(house, state, hurry);
    case 'tool':
      return !state.paused && pressTool(root, asked.letter);
    case 'undo':
    case 'breathe':
    case 'pause':
      return inCall(house, state, asked.ask);
  }
}

/** Presses the tool that bears this letter, where there is one. */
function pressTool(root: ParentNode, letter: string): boolean {
  const tool = root.querySelector<HTMLButtonElement>(`.tool[aria-keyshortcuts="${letter}"]`);
  tool?.click();
  return tool !== null;
}

function inCall(house: House, state: State, asked: 'undo' | 'breathe' | 'pause'): boolean {
  const { view } = state;
  if (view.at !== 'call') return false;
  if (asked === 'undo') house.act({ type: 'took.back' });
  else if (asked === 'breathe') house.act({ type: 'breathing', on: true });
  else house.act({ type: 'paused', on: !state.paused });
  return true;
}

const isAnswering = ({ view, help, breathing }: State): boolean =>
  !help && !breathing && (view.at === 'call' || view.at === 'heard');

/** A file let go over a page replaces it, and with it the call: only among the scenarios is there use for one. */
function refuseDrop(event: DragEvent, { view }: State): void {
  if (view.at === 'home' || !event.dataTransfer) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = 'none';
}

/** Listens from now on; returns how to stop. */
export function listen(listening: Listening): () => void {
  const { house, root, hurry } = listening;
  const onKey = (event: KeyboardEvent): void => {
    const state = house.state();
    const target = event.target instanceof Element ? event.target : document.body;
    if (event.altKey || event.metaKey || event.repeat) return;
    const asked = askOf({
      key: event.key,
      ctrl: event.ctrlKey,
      typing: target.matches(FIELDS),
      onControl: target.closest(CONTROLS) !== null,
      projector: state.address.projector,
    });
    if (!asked || (asked.ask !== 'help' && !isAnswering(state)) || state.help || state.breathing) return;
    if (answerKey(listening, asked)) event.preventDefault();
  };
  const onClick = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('.person-room, .bubble-room') && !target.closest('button'))
      goOn(house, house.state(), hurry);
  };
  const onDrag = (event: DragEvent): void => refuseDrop(event, house.state());
  document.addEventListener('keydown', onKey);
  document.addEventListener('dragover', onDrag);
  document.addEventListener('drop', onDrag);
  root.addEventListener('click', onClick);
  return () => {
    document.removeEventListener('keydown', onKey);
    document.removeEventListener('dragover', onDrag);
    document.removeEventListener('drop', onDrag);
    root.removeEventListener('click', onClick);
  };
}
