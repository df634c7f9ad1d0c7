import { initialTransition, transition } from 'xstate';
import { describe, expect, it } from 'vitest';
import { chartOf, machineOf } from '../../src/persona/persona.ts';
import type { Act, Issue, Persona } from '../../src/scenario/scenario.ts';
import { CAST, EVERYBODY, PLAIN, personaNamed, replies } from './people.ts';

/**
 * One played run: what was said, on which case, from which start. `!` lines are the customer's;
 * `act@abuse` answers something abusive.
 */
interface Tour {
  readonly said: string;
  readonly issue?: Partial<Issue>;
  readonly start?: Partial<Persona['start']>;
  readonly composure?: number;
  readonly minutes?: readonly number[];
}

const TOURS: readonly Tour[] = [
  {
    said: 'listen listen paraphrase empathise ask_open own_apology meet_minds remedy confirm act_now follow_up',
  },
  {
    said: 'listen listen listen paraphrase empathise empathise own_apology meet_minds remedy confirm act_now follow_up thank',
    start: { anger: 95, arousal: 95, trust: 60 },
  },
  {
    said: 'refute quote_policy retaliate tell_to_calm_down blame_customer refute',
    start: { anger: 10, arousal: 5, trust: 90 },
  },
  { said: 'listen deny_problem listen listen listen listen' },
  { said: 'listen listen listen paraphrase ask_open ask_open deny_problem listen' },
  { said: '!abuse first_person_limit warn_of_end end_contact' },
  { said: '!bait first_person_limit' },
  { said: 'listen@abuse first_person_limit@abuse warn_of_end@abuse' },
  { said: 'listen@physical' },
  {
    said: 'listen paraphrase empathise ask_open own_apology meet_minds remedy confirm act_now follow_up breathe breathe',
    start: { bait: 10, anger: 70, arousal: 60, trust: 70, hope: 60 },
    composure: 45,
  },
  { said: '!bait-physical step_back call_help' },
  { said: '!physical step_back call_help' },
  { said: 'listen touch_customer' },
  { said: '!physical leave_to_safety' },
  { said: 'cold_transfer cold_transfer cold_transfer cold_transfer', start: { trust: 10, anger: 20 } },
  { said: 'refute retaliate retaliate blame_customer', start: { trust: 5, anger: 80 } },
  { said: 'listen firm_no allow_hazard', issue: { hazard: true } },
  { said: 'breathe breathe breathe listen', composure: 10 },
  { said: 'listen listen breathe listen', composure: 24 },
  { said: 'thank thank', composure: 51, start: { arousal: 95 } },
  { said: 'listen listen', minutes: [70, 2] },
  { said: 'ignore_bait ease_tension first_person_limit quote_policy listen', start: { bait: 60 } },
  { said: 'refute ignore_bait refute listen ignore_bait', start: { bait: 60 } },
  { said: 'warm_transfer', start: { bait: 42 } },
  { said: 'refute !bait listen listen !bait', start: { anger: 10, arousal: 10 } },
  { said: 'ignore_bait ease_tension ease_tension ignore_bait', start: { bait: 40 } },
];

function eventFor(word: string, minutes: number) {
  if (word === '!abuse') return { type: 'line.spoken', abuse: 1 } as const;
  if (word === '!physical') return { type: 'line.spoken', abuse: 1, threat: 'physical' } as const;
  if (word === '!bait') return { type: 'bait.thrown', abuse: 1 } as const;
  if (word === '!bait-physical') return { type: 'bait.thrown', abuse: 1, threat: 'physical' } as const;
  const [said = '', against] = word.split('@');
  const acts: readonly Act[] = replies(said)[0] ?? [];
  const physical = { abuse: 1, threat: 'physical' } as const;
  const heard = against === 'physical' ? { against: physical } : against ? { against: { abuse: 1 } } : {};
  return { type: 'reply.given', utterance: { acts, quality: acts.map(() => 1), minutes, ...heard } } as const;
}

/** Every configuration the chart passes through on all tours, as one text. */
function travel(persona: Persona, chart: ReturnType<typeof chartOf>): string {
  const machine = machineOf(chart);
  return TOURS.map((tour) => {
    const seat = {
      persona: { ...persona, start: { ...persona.start, ...tour.start } },
      circumstances: { issue: { ...PLAIN, ...tour.issue }, seed: 0, composure: tour.composure ?? 80 },
    };
    let [snapshot] = initialTransition(machine, seat);
    const passed = [JSON.stringify(snapshot.value)];
    tour.said.split(' ').forEach((word, place) => {
      [snapshot] = transition(machine, snapshot, eventFor(word, tour.minutes?.[place] ?? 0));
      passed.push(JSON.stringify(snapshot.value));
    });
    return passed.join('\n');
  }).join('\n\n');
}

interface Removal {
  readonly name: string;
  readonly without: ReturnType<typeof chartOf>;
}

/** The same chart many times over, each time with one transition taken out. */
function removals(persona: Persona): readonly Removal[] {
  const found: Removal[] = [];
  const whole = chartOf(persona);
  for (const [region, { states, on }] of Object.entries(whole.states)) {
    const put = (name: string, changed: object) =>
      found.push({
        name: `${region}.${name}`,
        without: { ...whole, states: { ...whole.states, [region]: changed } } as typeof whole,
      });
    if (on) put('on', { ...whole.states[region], on: {} });
    for (const [name, place] of Object.entries(states)) {
      const swap = (changed: object) => ({ ...whole.states[region], states: { ...states, [name]: changed } });
      place.always?.forEach((way, at) =>
        put(
          `${name} → ${way.target}`,
          swap({ ...place, always: place.always?.filter((_, index) => index !== at) }),
        ),
      );
      for (const event of Object.keys(place.on ?? {})) {
        const { [event]: _gone, ...rest } = place.on ?? {};
        put(`${name} on ${event}`, swap({ ...place, on: rest }));
      }
    }
  }
  return found;
}

const SHAPES = ['hasty', 'sarcastic', 'hell-insulter'] as const;

describe('the chart of a customer', () => {
  it.each(SHAPES)('%s: no transition is decoration: taking any one out changes a played run', (id) => {
    const persona = personaNamed(id);
    const whole = travel(persona, chartOf(persona));
    const unnoticed = removals(persona).filter(({ without }) => travel(persona, without) === whole);
    expect(unnoticed.map(({ name }) => name)).toEqual([]);
  });

  it('everybody has one of three shapes: ordinary, needling, hellish', () => {
    const shapeOf = (id: string) => JSON.stringify(chartOf(personaNamed(id)).states);
    const shapes = SHAPES.map(shapeOf);
    for (const id of EVERYBODY) expect(shapes).toContain(shapeOf(id));
    expect(new Set(shapes).size).toBe(3);
  });

  it('explains itself: every state and region has a description', () => {
    for (const persona of Object.values(CAST)) {
      const chart = chartOf(persona);
      expect(chart.description.length).toBeGreaterThan(10);
      for (const region of Object.values(chart.states)) {
        expect(region.description.length).toBeGreaterThan(10);
        for (const place of Object.values(region.states)) expect(place.description.length).toBeGreaterThan(6);
      }
    }
  });

  it('only those who bait have a game', () => {
    expect(Object.keys(chartOf(personaNamed('hasty')).states)).not.toContain('game');
    expect(Object.keys(chartOf(personaNamed('hell-pusher')).states)).toContain('game');
    expect(Object.keys(chartOf(personaNamed('tipsy')).states)).toContain('needle');
  });
});
