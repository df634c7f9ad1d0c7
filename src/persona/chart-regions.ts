/** The regions of a customer's chart. Every state says how the person, or the contact, is. */
import type { Persona } from '../scenario/scenario.ts';
import { game, mood, needle } from './chart-temper.ts';
import type { Region } from './chart-temper.ts';
import { HELLISH_FROM } from './numbers.ts';

/**
 * Taking a turn in is a region of its own: a parallel chart looks at its root only when no region
 * takes the event, so a region that does would leave the turn unheard.
 */
const ear: Region = {
  description: 'Takes every turn in, for as long as the two are in contact.',
  initial: 'attending',
  states: {
    attending: {
      description: 'Hears what the trainee says.',
      on: { 'reply.given': { guard: 'isStillHere', actions: 'takeTurn' } },
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

/** Some people never leave in anger: one has to win them, hand them over or end the contact. */
function contactOf(persona: Persona): Region {
  const { open, ...ends } = contact.states;
  if (persona.temperament.walksOutAt !== null || !open) return contact;
  const ways = open.always?.filter(({ target }) => target !== 'walked_out') ?? [];
  const { walked_out: _never, ...left } = ends;
  return { ...contact, states: { open: { ...open, always: ways }, ...left } };
}

/** The regions a persona has: only those who bait have a game or a needle. */
export function regionsOf(persona: Persona): Record<string, Region> {
  const { bait } = persona.temperament;
  const common = { ear, mood, phase, conduct, safety, trainee, clock, contact: contactOf(persona) };
  if (bait >= HELLISH_FROM) return { ...common, game };
  return bait > 0 ? { ...common, needle } : common;
}
