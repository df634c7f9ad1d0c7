/** The closed vocabularies as the reader looks names up in them, with the aliases it accepts. */
import {
  ACTS,
  BANDS,
  CHANNELS,
  ENDING_KINDS,
  FIGURES,
  LANGUAGES,
  LOSSES,
  MOVES,
  PHASES,
  STOCK_SITUATIONS,
  THREATS,
} from './vocabulary.ts';
import { ACT_WORDS } from './act-words.ts';
import { BAND_WORDS } from './band-words.ts';
import { FIGURE_WORDS, LOSS_WORDS, PHASE_WORDS, THREAT_WORDS } from './mood-words.ts';
import { MOVE_WORDS } from './move-words.ts';
import { CHANNEL_WORDS, ENDING_WORDS, SITUATION_WORDS } from './scene-words.ts';
import { LOOKS } from './looks.ts';
import { SETTINGS, SETTING_WORDS } from './settings.ts';
import { titlesAsAliases, vocabulary } from './vocabulary-lookup.ts';

export const LANGUAGE = vocabulary(LANGUAGES, 'unknown-language');
export const ACT = vocabulary(ACTS, 'unknown-act', () => titlesAsAliases(ACT_WORDS));
export const BAND = vocabulary(BANDS, 'unknown-band', () => titlesAsAliases(BAND_WORDS));
export const PHASE = vocabulary(PHASES, 'unknown-phase', () => titlesAsAliases(PHASE_WORDS));
export const CHANNEL = vocabulary(CHANNELS, 'unknown-channel', () => titlesAsAliases(CHANNEL_WORDS));
export const ENDING_KIND = vocabulary(ENDING_KINDS, 'unknown-ending-kind', () =>
  titlesAsAliases(ENDING_WORDS),
);
export const MOVE = vocabulary(MOVES, 'unknown-move', () => titlesAsAliases(MOVE_WORDS));
export const FIGURE = vocabulary(FIGURES, 'unknown-condition', () => titlesAsAliases(FIGURE_WORDS));
export const LOSS = vocabulary(LOSSES, 'unknown-loss', () => titlesAsAliases(LOSS_WORDS));
export const THREAT = vocabulary(THREATS, 'unknown-threat', () => titlesAsAliases(THREAT_WORDS));
export const SITUATION = vocabulary(STOCK_SITUATIONS, 'unknown-situation', () =>
  titlesAsAliases(SITUATION_WORDS),
);
export const LOOK = vocabulary(LOOKS, 'unknown-look');
export const SETTING = vocabulary(SETTINGS, 'unknown-setting', () => titlesAsAliases(SETTING_WORDS));
export const GENDER = vocabulary(['masculine', 'feminine'], 'unknown-choice', () => ({
  masculine: ['masculino'],
  feminine: ['femenino', 'femenina'],
}));
export const PACE = vocabulary(['slow', 'even', 'fast'], 'unknown-choice', () => ({
  slow: ['lento', 'lenta', 'lentamente'],
  even: ['parejo', 'pareja', 'normal'],
  fast: ['rápido', 'rápida'],
}));
export const PITCH = vocabulary(['low', 'middle', 'high'], 'unknown-choice', () => ({
  low: ['grave', 'bajo', 'baja'],
  middle: ['medio', 'media'],
  high: ['agudo', 'aguda', 'alto', 'alta'],
}));
