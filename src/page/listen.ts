import { lastLine } from './happens.ts';
import type { House } from './house.ts';
import { askOf } from './keys.ts';
import type { KeyAsk } from './keys.ts';
import type { State } from './state.ts';

const FIELDS = ['INPUT', 'SELECT', 'TEXTAREA'];
const CONTROLS = ['BUTTON', 'A', 'SUMMARY', ...FIELDS];

const replyButtons = (): readonly HTMLButtonElement[] => [
  ...document.querySelectorAll<HTMLButtonElement>('.replies button'),
];

function focusNeighbour(by: 1 | -1): void {
  const buttons = replyButtons();
  const at = buttons.findIndex((button) => button === document.activeElement);
  const next = at < 0 ? (by > 0 ? 0 : buttons.length - 1) : (at + by + buttons.length) % buttons.length;
  buttons[next]?.focus();
}

/** Goes on at once: the answer, the next line, the end. */
function goOn(house: House, { view }: State): void {
  if (view.at !== 'call') return;
  const { call } = view;
  if (call.pending) house.act({ type: 'customer.answered' });
  else if (call.line < lastLine(call.conversation)) house.act({ type: 'line.followed' });
  else if (call.conversation.table.stage === 'over') house.act({ type: 'call.over' });
}

function doAsk(house: House, asked: KeyAsk): void {
  const state = house.state();
  switch (asked.ask) {
    case 'reply':
      return replyButtons()[asked.place]?.click();
    case 'neighbour':
      return focusNeighbour(asked.by);
    case 'undo':
      return house.act({ type: 'took.back' });
    case 'go_on':
      return goOn(house, state);
    case 'breathe':
      return state.view.at === 'call' ? house.act({ type: 'breathing', on: true }) : undefined;
    case 'pause':
      return state.view.at === 'call' ? house.act({ type: 'paused', on: !state.paused }) : undefined;
    case 'help':
      return house.act({ type: 'help', on: true });
  }
}

/** Plays by keyboard, wherever the focus is. */
export function listenToKeys(house: House): void {
  addEventListener('keydown', (event) => {
    const focused = document.activeElement?.tagName ?? '';
    const { help, breathing } = house.state();
    if (help || breathing || event.altKey || event.metaKey || event.repeat) return;
    const asked = askOf({
      key: event.key,
      ctrl: event.ctrlKey,
      typing: FIELDS.includes(focused),
      onControl: CONTROLS.includes(focused),
      projector: house.state().address.projector,
    });
    if (!asked) return;
    if (asked.ask === 'neighbour' && replyButtons().length === 0) return;
    event.preventDefault();
    doAsk(house, asked);
  });
}
