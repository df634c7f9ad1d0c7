/**
 * records: what stays in the learner's own browser: the run in progress and the settings. Front door of the room.
 * The storage is handed in; nothing here throws when it is full, refused or full of garbage.
 */
import { readRecipe, recipeAsText, type Recipe } from '../conversation/conversation.ts';
import { findText, forgetText, keepText, type Found, type Kept, type Shelf } from './storage.ts';

export type { Found, Kept, Shelf } from './storage.ts';
export { findSettings, FIRST_SETTINGS, keepSettings, type Settings } from './settings.ts';

const RUN = 'cascabel.run';

/** Keeps the run in progress; call it after every choice. */
export function keep(shelf: Shelf, recipe: Recipe): Kept {
  return keepText(shelf, RUN, recipeAsText(recipe));
}

/** The run that was in progress when the tab was closed. */
export function resume(shelf: Shelf): Found<Recipe> {
  return findText(shelf, RUN, (text) => {
    const read = readRecipe(text);
    return read.ok ? read.recipe : null;
  });
}

/** Forgets the run in progress. */
export function forget(shelf: Shelf): Kept {
  return forgetText(shelf, RUN);
}
