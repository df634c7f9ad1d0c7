/**
 * From feelings to a face: every feeling pulls with its weight, and the pulls add. So a person can be
 * hot and moved at once, and nothing ever jumps from one picture to another.
 */
import { carriageOf } from './gesture.ts';
import { ramp } from '../glide.ts';
import { pulled } from './face.ts';
import { weighed } from './feelings.ts';
import type { Face, Pull } from './face.ts';
import type { Feelings, Weights } from './feelings.ts';

const PULLS: Readonly<Record<keyof Weights, Pull>> = {
  annoyance: {
    browIn: -0.5,
    browOut: -0.05,
    browTwist: 0.45,
    furrow: 0.45,
    lids: -0.18,
    slant: 0.25,
    squint: 0.3,
    smile: -0.3,
    press: 0.6,
    skew: 0.35,
    tilt: -3,
    gazeX: 0.12,
    width: -0.05,
  },
  anger: {
    browIn: -0.85,
    browOut: 0.12,
    furrow: 0.9,
    lids: 0,
    slant: 0.85,
    squint: 0.5,
    smile: -0.6,
    press: 0.45,
    width: 0.02,
    snarl: 0.3,
    strain: 0.5,
    tilt: 3,
    nod: 10,
    lean: 0.5,
    shoulders: 0.45,
    breath: 0.6,
  },
  rage: {
    browIn: -0.35,
    browOut: 0.35,
    furrow: 0.3,
    lids: 0.36,
    slant: 0.15,
    squint: -0.2,
    jaw: 0.76,
    bare: 0.95,
    press: -1,
    snarl: 0.75,
    width: 0.1,
    strain: 0.6,
    nod: 8,
    lean: 0.6,
    shoulders: 0.35,
    tremor: 1,
    breath: 0.8,
  },
  moved: {
    browIn: 0.75,
    browOut: -0.18,
    furrow: 0.12,
    lids: 0.04,
    squint: -0.05,
    smile: 0.12,
    press: -0.1,
    jaw: 0.05,
    tilt: -3.5,
    shoulders: -0.6,
    nod: -2,
    strain: -0.3,
  },
  content: {
    browIn: 0.22,
    browOut: 0.2,
    smile: 0.72,
    squint: 0.35,
    width: 0.14,
    press: -0.1,
    shoulders: -0.35,
    tilt: -2,
    nod: -4,
    lids: -0.04,
  },
  // The quiet leaver: nothing in the face moves much, and the eyes are elsewhere.
  weary: {
    browIn: 0.16,
    browOut: -0.2,
    lids: -0.4,
    gazeY: 0.26,
    gazeX: -0.42,
    smile: -0.16,
    width: -0.04,
    press: 0.12,
    tilt: -2,
    nod: 9,
    shoulders: -0.7,
    breath: -0.45,
    turn: -0.22,
  },
  wound: { lids: 0.16, browOut: 0.1, breath: 0.8, shoulders: 0.16, snarl: 0.1, strain: 0.16, tremor: 0.2 },
  slack: { lids: -0.18, breath: -0.3, shoulders: -0.22, nod: 4, squint: -0.04 },
  trusting: { turn: -0.15, lean: 0.25, tilt: 1.5, gazeX: -0.04, browOut: 0.06, press: -0.05 },
  shut: { turn: -0.3, gazeX: -0.34, lean: -0.4, squint: 0.2, lids: -0.08, press: 0.22, smile: -0.1 },
  ashamed: {
    gazeX: -0.34,
    gazeY: 0.5,
    nod: 13,
    press: 0.3,
    browIn: 0.3,
    browOut: -0.12,
    lids: -0.24,
    smile: -0.12,
    turn: -0.2,
    shoulders: -0.15,
  },
  proud: { nod: -8, lids: -0.07, browOut: 0.05, shoulders: 0.06 },
  needling: {
    browTwist: 0.5,
    lids: -0.2,
    squint: 0.25,
    smile: 0.1,
    skew: -0.7,
    nod: -9,
    tilt: 2.5,
    press: 0.15,
    lean: -0.25,
  },
  // One corner of the mouth goes up; the eyes have no part in it, or it would be a kind smile.
  gloating: {
    browIn: -0.14,
    browOut: 0.24,
    browTwist: 1,
    lids: -0.34,
    squint: 0.3,
    smile: 0.3,
    skew: -1.45,
    width: 0.02,
    press: 0.3,
    nod: -12,
    tilt: 5,
    lean: -0.4,
    shoulders: -0.2,
    slant: 0.16,
  },
  sneering: {
    browIn: -0.2,
    browOut: 0.3,
    browTwist: 0.9,
    lids: -0.44,
    squint: 0.4,
    smile: 0.12,
    skew: -1.7,
    snarl: 0.5,
    bare: 0.12,
    jaw: -0.1,
    nod: -14,
    tilt: 6,
    lean: -0.1,
    slant: 0.2,
  },
  wary: { browTwist: 0.35, squint: 0.45, lids: -0.15, press: 0.35, gazeX: 0.06, nod: -3 },
  flat: {
    browIn: 0.1,
    browOut: -0.2,
    lids: -0.3,
    smile: -0.14,
    shoulders: -0.75,
    nod: 9,
    gazeY: 0.2,
    breath: -0.2,
    press: 0.1,
  },
};

export type Twitch = 'softens' | 'hardens' | 'gloats' | 'still';

const TWITCHES: Readonly<Record<Twitch, Pull>> = {
  softens: {
    browIn: 0.55,
    browOut: 0.1,
    furrow: -0.45,
    slant: -0.3,
    lids: 0.2,
    press: -0.35,
    smile: 0.14,
    shoulders: -0.4,
    nod: -5,
    tilt: -2.5,
    jaw: 0.07,
    gazeX: -0.05,
  },
  hardens: {
    browIn: -0.55,
    furrow: 0.5,
    slant: 0.4,
    squint: 0.35,
    press: 0.6,
    smile: -0.3,
    nod: -10,
    tilt: 2,
    lean: -0.5,
    shoulders: 0.4,
    snarl: 0.16,
    turn: -0.08,
  },
  gloats: { browTwist: 0.7, smile: 0.06, skew: -0.8, lids: -0.2, squint: 0.2, nod: -10, tilt: 3, jaw: -0.05 },
  still: {},
};

/** The first sign of how a reply landed, over whatever the face does; `strength` 0–1. */
export const twitched = (face: Face, twitch: Twitch, strength: number): Face =>
  twitch === 'still' || strength <= 0 ? face : pulled([[TWITCHES[twitch], strength]], face);

/** How strongly a twitch shows, `seconds` after the reply: there within a fifth of a second, gone after a second and a half. */
export const twitchAt = (seconds: number): number => ramp(0, 0.2, seconds) * (1 - ramp(0.8, 1.5, seconds));

/** The face of a mood. Figures 0–100 as in `Mood`; the same figures always give the same face. */
export function expressionOf(feelings: Feelings): Face {
  const weights = weighed(feelings);
  const pulls = Object.keys(PULLS) as (keyof Weights)[];
  const felt = pulls.map((feeling) => [PULLS[feeling], weights[feeling]] as const);
  return pulled([...felt, ...carriageOf(feelings.bearing, feelings.holds)]);
}
