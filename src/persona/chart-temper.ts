/** The regions of temper: the mood that shows, and the games of those who bait. */
import type { GuardName } from './chart-guards.ts';

interface Way {
  readonly guard: GuardName;
  readonly target: string;
}
interface TurnTaken {
  readonly guard: GuardName;
  readonly actions: 'takeTurn';
}
interface Place {
  readonly description: string;
  readonly always?: readonly Way[];
  readonly on?: Readonly<Record<string, Way | { readonly target: string } | TurnTaken>>;
  readonly type?: 'final';
}
export interface Region {
  readonly description: string;
  readonly initial: string;
  readonly on?: Readonly<Record<string, Way>>;
  readonly states: Readonly<Record<string, Place>>;
}

export const mood: Region = {
  description: 'The temper that shows, with a margin so that the face does not flicker.',
  initial: 'calm',
  states: {
    calm: {
      description: 'At ease.',
      always: [{ guard: 'isPastFrustration', target: 'frustrated' }],
    },
    frustrated: {
      description: 'Put out, still talking about the matter.',
      always: [
        { guard: 'isPastAnger', target: 'angry' },
        { guard: 'isBelowFrustration', target: 'calm' },
      ],
    },
    angry: {
      description: 'Angry, and saying so.',
      always: [
        { guard: 'isPastFury', target: 'furious' },
        { guard: 'isBelowAnger', target: 'frustrated' },
      ],
    },
    furious: {
      description: 'Furious: hears tone before words.',
      always: [
        { guard: 'isPastExplosion', target: 'explosive' },
        { guard: 'isBelowFury', target: 'angry' },
      ],
    },
    explosive: {
      description: 'Beyond argument until something gives.',
      always: [{ guard: 'isBelowExplosion', target: 'furious' }],
    },
  },
};

export const game: Region = {
  description: 'The baiting game of a hellish customer.',
  initial: 'provoking',
  states: {
    provoking: {
      description: 'Throwing bait, waiting for a reaction.',
      always: [
        { guard: 'isDeflated', target: 'deflated' },
        { guard: 'wasBitten', target: 'gloating' },
        { guard: 'wasRefused', target: 'testing' },
      ],
    },
    gloating: {
      description: 'Got a reaction and enjoys it.',
      always: [
        { guard: 'wasRefused', target: 'testing' },
        { guard: 'gotNothing', target: 'provoking' },
      ],
    },
    testing: {
      description: 'Got none, and tries harder before giving up.',
      always: [
        { guard: 'isDeflated', target: 'deflated' },
        { guard: 'wasBitten', target: 'gloating' },
      ],
    },
    deflated: {
      description: 'The game is over: an ordinary customer with a matter.',
      always: [{ guard: 'isRekindled', target: 'provoking' }],
    },
  },
};

export const needle: Region = {
  description: 'The barb of somebody who baits a little when hot or slighted.',
  initial: 'quiet',
  states: {
    quiet: {
      description: 'Talking about the matter.',
      always: [{ guard: 'feelsLikeNeedling', target: 'needling' }],
    },
    needling: {
      description: 'A barb is on the tongue.',
      on: { 'bait.thrown': { target: 'spent' } },
    },
    spent: {
      description: 'The barb is out; waiting what it does.',
      on: { 'reply.given': { target: 'quiet' } },
    },
  },
};
