import { describe, expect, test } from 'vitest';
import { open } from '../../src/conversation/conversation.ts';
import { chosenFor, INSTRUMENTS } from '../../src/page/call/instruments/choice.ts';
import { followInstruments } from '../../src/page/call/instruments/follow-instruments.ts';
import { dueIn } from '../../src/page/call/instruments/instrument-words.ts';
import { besideThermometer, chosenIn } from '../../src/page/call/instruments/values.ts';
import { handIn } from '../../src/page/assignment/hand-in.ts';
import type { Assignment } from '../../src/records/records.ts';
import { callOf } from '../../src/page/errands.ts';
import type { Call } from '../../src/page/state.ts';
import { cast, shipped, pathsOf } from '../conversation/shipped.ts';
import { choice } from '../conversation/choices.ts';
import { visit } from './visit.ts';

function callIn(id: string, mode: Call['mode'] = 'practice', persona?: string): Call {
  const scenario = shipped.find((each) => each.id === id);
  const guest = cast.find((each) => each.id === persona);
  if (!scenario) throw new Error(`There is no scenario ${id}.`);
  const conversation = open(scenario, { seed: 7, language: 'en', ...(guest ? { persona: guest } : {}) });
  return callOf(conversation, { visit: 'ordinary', mode });
}
const freshIn = (id: string, met: readonly string[], persona?: string) =>
  chosenFor(met, callIn(id, 'practice', persona)).fresh;
const BASICS = ['temperature', 'heard'];

describe('what a run shows', () => {
  test('is the face and the thermometer alone in a first run, whatever is played', () => {
    for (const { id } of shipped)
      expect(chosenFor([], callIn(id)), id).toEqual({ shown: ['temperature'], fresh: 'temperature' });
  });
  test('grows by being heard first', () => {
    for (const { id } of shipped) expect(freshIn(id, ['temperature']), id).toBe('heard');
  });
  test('never grows by more than one instrument a run', () => {
    for (const { id } of shipped) {
      let met: readonly string[] = [];
      for (let run = 0; run < INSTRUMENTS.length; run += 1) {
        const { shown } = chosenFor(met, callIn(id));
        expect(shown.filter((name) => !met.includes(name)).length).toBeLessThanOrEqual(1);
        met = [...new Set([...met, ...shown])];
      }
    }
  });
  test('brings calm with a customer who baits, and the clock where both write', () => {
    expect(freshIn('wrong-invoice', BASICS)).toBe('calm');
    expect(freshIn('branch-g', BASICS)).not.toBe('calm');
    expect(freshIn('the-form', BASICS)).toBe('clock');
  });
  test('asks the persona who plays, not the one the scenario came with', () => {
    expect(freshIn('branch-g', [...BASICS, 'effort'], 'hell-insulter')).toBe('calm');
    expect(freshIn('branch-g', [...BASICS, 'effort'], 'double-deviated')).toBe('trust');
    expect(freshIn('branch-g', [...BASICS, 'effort'], 'analyst')).toBe('promises');
  });
  test('leaves out what has nothing to show: no clock on the phone, no steps before a hazard', () => {
    expect(chosenFor([...INSTRUMENTS], callIn('branch-g')).shown).not.toContain('clock');
    expect(chosenFor([...INSTRUMENTS], callIn('one-more-round')).shown).not.toContain('steps');
  });
  test('is the thermometer alone in an assessment, whatever was met', () => {
    expect(chosenFor([...INSTRUMENTS], callIn('branch-g', 'assessment')).shown).toEqual(['temperature']);
  });
  test('is everything for whoever explores, and nothing of it is new', () => {
    const { shown, fresh } = chosenFor([], callIn('the-form', 'explore'));
    expect(shown).toEqual(INSTRUMENTS);
    expect(fresh).toBeNull();
  });
});

describe('figures and thoughts', () => {
  test('belong to exploring alone', async () => {
    for (const mode of ['', '&mode=explore']) {
      const here = visit({ search: `?scenario=branch-g&seed=7${mode}` });
      await here.house.enter();
      const { view } = here.house.state();
      if (view.at !== 'briefing') throw new Error(`No briefing but ${view.at}.`);
      here.house.start(view.scenario, view.persona);
      const { figures, thought } = besideThermometer(here.house.state(), here.call());
      expect(figures).toBe(mode !== '');
      expect(thought !== null).toBe(mode !== '');
    }
  });
});

/** A whole call from the address on, along the masterly path. */
async function playedThrough(search: string, met?: readonly string[]) {
  const here = await playedToTheMinuteAfter(search, met);
  for (const short of here.answers) here.house.act({ type: 'chose', choice: choice(short) });
  return here;
}

async function playedToTheMinuteAfter(search: string, met?: readonly string[]) {
  const here = visit({ search });
  followInstruments(here.house);
  if (met) here.house.act({ type: 'set', settings: { met } });
  await here.house.enter();
  const { view } = here.house.state();
  if (view.at !== 'briefing') throw new Error(`No briefing but ${view.at}.`);
  const path = pathsOf(view.scenario)?.master;
  here.house.act({ type: 'wished', wishes: { seed: path?.seed ?? 1 } });
  here.house.start(view.scenario, view.persona);
  const answers = Object.entries(path?.after ?? {}).map(([question, answer]) => `${question}=${answer}`);
  for (const short of path?.choices ?? []) {
    here.house.act({ type: 'chose', choice: choice(short) });
    here.clock.pass(60_000);
  }
  return { ...here, answers };
}

describe('an instrument', () => {
  test('counts as met once the run has been played to its end, and is kept', async () => {
    const here = await playedThrough('?scenario=branch-g', ['temperature']);
    expect(here.at()).toBe('debrief');
    expect(here.house.state().settings.met).toEqual(BASICS);
    expect(here.shelf.texts.get('cascabel.settings')).toContain('"heard"');
  });
  test('does not count as met in a run that is left', async () => {
    const here = visit({ search: '?scenario=branch-g' });
    followInstruments(here.house);
    await here.house.enter();
    const { view } = here.house.state();
    if (view.at === 'briefing') here.house.start(view.scenario, view.persona);
    here.house.goHome();
    expect(here.house.state().settings.met).toEqual([]);
  });
  test('that is new in a call stands there till its end and not as new after it', async () => {
    const here = await playedToTheMinuteAfter('?scenario=branch-g', ['temperature']);
    const call = here.call();
    expect(chosenIn(here.house.state(), call)).toEqual({ shown: BASICS, fresh: 'heard' });
    for (const short of here.answers) here.house.act({ type: 'chose', choice: choice(short) });
    expect(here.at()).toBe('debrief');
    expect(chosenIn(here.house.state(), call)).toEqual({ shown: BASICS, fresh: null });
  });
});

describe('an explored run', () => {
  test('goes to its debrief and leaves nothing: no best outcome, nothing met, nothing to resume or hand in', async () => {
    const here = await playedThrough('?scenario=branch-g&mode=explore', ['temperature']);
    expect(here.call().mode).toBe('explore');
    const { settings, unfinished, assigned } = here.house.state();
    expect(here.at()).toBe('debrief');
    expect([settings.met, settings.best, unfinished, assigned]).toEqual([['temperature'], {}, [], []]);
  });
  test('gives no result code, even where somebody tries to hand it in for an assignment', async () => {
    const here = await playedThrough('?scenario=branch-g&mode=explore');
    const { recipe } = here.call().conversation;
    const { seed, intensity, pack, version, scenario, persona } = recipe;
    const played = { seed, intensity, pack, version, scenario, persona };
    const assignment: Assignment = { ...played, mode: 'practice', language: null, name: '', note: '' };
    const assigned = { assignment, attempt: 1, alias: '', recipe, handed: null };
    const handing = { assigned, alias: 'Ana', now: new Date(0) };
    await here.house.send((errand) => handIn(errand, { ...handing, call: here.call() }));
    expect(here.house.state().assigned).toEqual([]);
    const asAssigned = { ...here.call(), visit: 'assigned' } as const;
    await here.house.send((errand) => handIn(errand, { ...handing, call: asAssigned }));
    expect(here.house.state().assigned[0]?.handed?.code).toMatch(/./);
  });
  test('stays one when somebody goes back in it', async () => {
    const here = await playedThrough('?scenario=branch-g&mode=explore');
    here.house.act({ type: 'rewound', turn: 1 });
    expect(here.call().mode).toBe('explore');
  });
});

describe('a promise', () => {
  test('says by when in the hours or minutes a person would say', () => {
    expect([1, 48, 1.5, 0.5].map((hours) => dueIn(hours, 'en'))).toEqual([
      'within an hour',
      'within 48 hours',
      'within 90 minutes',
      'within 30 minutes',
    ]);
  });
});
