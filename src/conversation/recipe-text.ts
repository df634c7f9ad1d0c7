/**
 * A recipe as one short line that fits a link: fields parted by `/`, choices by `,`.
 * A choice is `place:reply`, then `:minutes` and `:acts` where there are any; the place is left out while it stays the same.
 */
import type { ChoiceMade, Recipe } from './run.ts';

/** Marks for a bait's place and an ending's, since `:` and `/` part other things. */
export const BAIT = '!';
export const END = '.';

/** Writes a recipe as text that may stand in a link as it is. */
export function recipeAsText(recipe: Recipe): string {
  const { engine, pack, version, scenario, persona, language, seed, intensity, composure } = recipe;
  const names = [engine, pack, version, scenario, persona, language].map(encodeURIComponent);
  const figures = [seed, intensity, composure].map(String);
  const after = Object.entries(recipe.after).map((pair) => pair.map(encodeURIComponent).join(':'));
  const { fingerprint, choices, stands } = recipe;
  return [
    '1',
    ...names,
    ...figures,
    encodeURIComponent(fingerprint),
    after.join(','),
    choices.map((choice, i) => choiceAsText(choice, choices[i - 1]?.at)).join(','),
    stands === undefined ? '' : placeAsText(stands),
  ].join('/');
}

function choiceAsText({ at, chose, minutes, acts }: ChoiceMade, placeBefore: string | undefined): string {
  const place = at === placeBefore ? '' : placeAsText(at);
  const parts = [
    place,
    encodeURIComponent(chose),
    minutes > 0 ? String(minutes) : '',
    (acts ?? []).join(';'),
  ];
  return parts.join(':').replace(/:+$/, '');
}

function placeAsText(place: string): string {
  if (place.startsWith('bait:')) return BAIT + encodeURIComponent(place.slice('bait:'.length));
  if (place.startsWith('end/')) return END + encodeURIComponent(place.slice('end/'.length));
  return encodeURIComponent(place);
}
