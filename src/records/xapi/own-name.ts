/** Under which name statements leave: an alias, or a mark drawn by lot that says nothing of anybody. */
import { v4, validate } from 'uuid';
import { plainText } from '../plain-text.ts';
import { LONGEST_ALIAS } from '../result.ts';
import { findText, keepText, type Shelf } from '../storage.ts';
import type { Agent } from './statement.ts';
import { HOME } from './vocabulary.ts';

const KEY = 'cascabel.learner-mark';

/** The mark of whoever uses this browser, drawn when first asked for; where nothing can be kept, another every time. */
export function ownMark(shelf: Shelf): string {
  const found = findText(shelf, KEY, (text) => (validate(text) ? text : null));
  if (found.found === 'it') return found.value;
  const mark = v4();
  keepText(shelf, KEY, mark);
  return mark;
}

/** Whom statements tell of: by an account of no service, whose name is the alias, or the mark where there is none. */
export function actorOf(alias: string, mark: string): Agent {
  const name = plainText(alias, LONGEST_ALIAS) || mark;
  return { objectType: 'Agent', account: { homePage: HOME, name } };
}
