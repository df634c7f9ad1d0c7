/** The regions of a customer's chart. Every state says how the person, or the contact, is. */
import type { Persona } from '../scenario/scenario.ts';
import type { GuardName } from './chart-guards.ts';
import { HELLISH_FROM } from './numbers.ts';

interface Way {
  readonly guard: GuardName;
  readonly target: string;
}
interface Place {
  readonly description: string;
  readonly always?: readonly Way[];
  readonly on?: Readonly<Record<string, Way | { readonly target: string }>>;
  readonly type?: 'final';
}
export interface Region {
  readonly description: string;
  readonly initial: string;
  readonly on?: Readonly<Record<string, Way>>;
  readonly states: Readonly<Record<string, Place>>;
}

const mood: Region = {
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

const phase: Region = {
  description: 'Where recovery stands. It never blocks a choice; a move out of phase simply lands badly.',
  initial: 'opening',
  on: { 'reply.given': { guard: 'isToldNothingIsWrong', target: '.venting' } },
  states: {
    opening: {
      description: 'Nothing has been said yet.',
      always: [{ guard: 'hasBegun', target: 'venting' }],
    },
    venting: {
      description: 'The story wants out; back here whenever somebody denies it.',
      always: [{ guard: 'hasToldTheStory', target: 'exploring' }],
    },
    exploring: {
      description: 'The story is told; the cause is being looked for.',
      always: [{ guard: 'isUnderstood', target: 'acknowledging' }],
    },
    acknowledging: {
      description: 'Understood; now it wants owning.',
      always: [{ guard: 'isAcknowledged', target: 'meeting' }],
    },
    meeting: {
      description: 'Both are looking for what would put it right.',
      always: [{ guard: 'hasAnOffer', target: 'acting' }],
    },
    acting: {
      description: 'Something is on the table.',
      always: [{ guard: 'hasAgreed', target: 'closing' }],
    },
    closing: {
      description: 'Agreed: who, what, by when.',
      always: [{ guard: 'seesItDone', target: 'following_up' }],
    },
    following_up: { description: 'It is being done and will be checked.' },
  },
};

const game: Region = {
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

const needle: Region = {
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

const conduct: Region = {
  description: 'What limits there is cause for.',
  initial: 'civil',
  states: {
    civil: {
      description: 'Nobody has crossed a line: a limit would humiliate.',
      on: {
        'line.spoken': { guard: 'saysAbuse', target: 'crossed' },
        'bait.thrown': { guard: 'saysAbuse', target: 'crossed' },
      },
      always: [{ guard: 'heardAbuse', target: 'crossed' }],
    },
    crossed: {
      description: 'A line was crossed: a limit may be set.',
      always: [{ guard: 'hasALimit', target: 'limited' }],
    },
    limited: {
      description: 'The limit stands, with a way on.',
      always: [{ guard: 'hasBeenWarned', target: 'warned' }],
    },
    warned: { description: 'Warned that the contact may end.' },
  },
};

const safety: Region = {
  description: 'Whether anybody is in danger.',
  initial: 'clear',
  states: {
    clear: {
      description: 'No danger.',
      on: {
        'line.spoken': { guard: 'threatens', target: 'danger' },
        'bait.thrown': { guard: 'threatens', target: 'danger' },
      },
      always: [
        { guard: 'isThreatening', target: 'danger' },
        { guard: 'isAHazard', target: 'hazard' },
      ],
    },
    hazard: {
      description: 'Something dangerous goes on until somebody says no.',
      always: [{ guard: 'hazardIsRefused', target: 'stopped' }],
    },
    stopped: {
      description: 'The hazard was refused.',
      always: [{ guard: 'hazardIsAllowed', target: 'hazard' }],
    },
    danger: {
      description: 'Somebody threatens and is within reach.',
      always: [{ guard: 'isOutOfReach', target: 'away' }],
    },
    away: { description: 'Out of reach, help on the way.' },
  },
};

const trainee: Region = {
  description: 'How the trainee holds up.',
  initial: 'steady',
  states: {
    steady: {
      description: 'Calm of their own.',
      always: [{ guard: 'isStrained', target: 'strained' }],
    },
    strained: {
      description: 'It begins to show in the voice.',
      always: [
        { guard: 'isLeaking', target: 'leaking' },
        { guard: 'isSteady', target: 'steady' },
      ],
    },
    leaking: {
      description: 'Every reply comes out with an edge.',
      always: [{ guard: 'isHoldingOn', target: 'strained' }],
    },
  },
};

const clock: Region = {
  description: 'In written channels: whether an answer is overdue.',
  initial: 'prompt',
  states: {
    prompt: {
      description: 'Answered in time.',
      always: [{ guard: 'isOverdue', target: 'overdue' }],
    },
    overdue: {
      description: 'The golden hour has gone by.',
      always: [{ guard: 'isAnswered', target: 'prompt' }],
    },
  },
};

/** Precedence as decided: unsafe, walked out, gave up, then what the trainee ended. */
const contact: Region = {
  description: 'Whether the two are still in contact, and if not, why.',
  initial: 'open',
  states: {
    open: {
      description: 'Talking.',
      always: [
        { guard: 'isHurt', target: 'unsafe' },
        { guard: 'hasLeft', target: 'left_to_safety' },
        { guard: 'hasEndedIt', target: 'ended_with_limit' },
        { guard: 'walksOut', target: 'walked_out' },
        { guard: 'givesUp', target: 'gave_up' },
      ],
    },
    unsafe: { description: 'Somebody was touched, or stayed too long in danger.' },
    walked_out: { description: 'Hung up or walked out in anger.' },
    gave_up: { description: 'Left quietly: too many stairs.' },
    ended_with_limit: { description: 'The trainee ended an abusive contact.' },
    left_to_safety: { description: 'The trainee left a dangerous one.' },
  },
};

const common = { mood, phase, conduct, safety, trainee, clock, contact };

/** The regions a persona has: only those who bait have a game or a needle. */
export function regionsOf(persona: Persona): Record<string, Region> {
  const { bait } = persona.temperament;
  if (bait >= HELLISH_FROM) return { ...common, game };
  return bait > 0 ? { ...common, needle } : common;
}
