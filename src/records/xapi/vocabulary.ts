/**
 * The words statements are made of: those of the serious-games profile (https://w3id.org/xapi/seriousgames) wherever
 * it has one, else our own.
 */
import type { Verb } from './statement.ts';

/**
 * Names of our own begin with this. It is no address: `.invalid` is kept free for ever (RFC 2606), so nothing is
 * fetched from there, nobody can buy it, and a store that insists on something like a web address takes it.
 */
export const HOME = 'https://cascabel.invalid/';

const PROFILE = 'https://w3id.org/xapi/seriousgames';

export const TYPES = {
  game: `${PROFILE}/activity-types/serious-game`,
  level: `${PROFILE}/activity-types/level`,
  screen: `${PROFILE}/activity-types/screen`,
  dialogTree: `${PROFILE}/activity-types/dialog-tree`,
  question: 'http://adlnet.gov/expapi/activities/question',
  module: 'http://adlnet.gov/expapi/activities/module',
  profile: 'http://adlnet.gov/expapi/activities/profile',
} as const;

export const PROFILE_ID = PROFILE;

export const VERBS = {
  initialized: {
    id: 'http://adlnet.gov/expapi/verbs/initialized',
    display: { es: 'empezó', en: 'initialized' },
  },
  // The profile's own address says “adb”; stores look for it as it stands there.
  selected: { id: 'https://w3id.org/xapi/adb/verbs/selected', display: { es: 'eligió', en: 'selected' } },
  completed: {
    id: 'http://adlnet.gov/expapi/verbs/completed',
    display: { es: 'terminó', en: 'completed' },
  },
  accessed: {
    id: 'https://w3id.org/xapi/seriousgames/verbs/accessed',
    display: { es: 'entró en', en: 'accessed' },
  },
} as const satisfies Record<string, Verb>;

/** Values the profile names: both 0–1. What it calls health is here the trainee's own calm. */
export const PROFILE_EXTENSIONS = {
  health: `${PROFILE}/extensions/health`,
  progress: `${PROFILE}/extensions/progress`,
} as const;

/** A value of our own, by a short name. */
export const ours = (name: string): string => `${HOME}xapi/extensions/${name}`;
