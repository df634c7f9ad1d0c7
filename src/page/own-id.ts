import { useState } from 'preact/hooks';

let given = 0;

/**
 * A name no other element of the page has, for labels and descriptions. Preact's own `useId` counts from the start
 * again whenever the page is drawn from its root, which is at every change: two fields would share a name.
 */
export const useOwnId = (): string => useState(() => `own-${(given += 1)}`)[0];
