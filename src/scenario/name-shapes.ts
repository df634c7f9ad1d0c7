/** Shapes of names out of the longest vocabularies, which schemas write once. */
import { named, nameFrom } from './shape.ts';
import { ACT, BAND } from './vocabularies.ts';

export const ACT_NAME = named('act', nameFrom(ACT));
export const BAND_NAME = named('band', nameFrom(BAND));
