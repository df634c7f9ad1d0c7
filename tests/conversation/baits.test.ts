import { describe, expect, test } from 'vitest';
import { open, type Conversation } from '../../src/conversation/conversation.ts';
import { play, said, start } from './choices.ts';
import { hellish, ordinary, practice } from './practice.ts';

const baitsThrown = ({ happenings }: Conversation) =>
  happenings.flatMap((happening) => (happening.what === 'bait_thrown' ? [happening.bait] : []));

/** Answers every bait by letting it go, and every beat by asking to hear more. */
function refuseAll(call: Conversation, turns: number): Conversation {
  let here = call;
  for (let i = 0; i < turns; i += 1) here = play(here, here.table.bait === null ? 'go-on' : 'let-it-go');
  return here;
}

describe('baits', () => {
  test('a customer from hell provokes after the reply, and the decided beat waits', () => {
    const call = play(start(hellish), 'forty-minutes');
    expect(call.table.bait).not.toBeNull();
    expect(call.table.beat).toBe('ring');
    expect(said(call).at(-1)).toMatch(/^Bait/);
    expect(call.table.replies.map(({ id }) => id).sort()).toEqual(['argue', 'ease', 'hit-back', 'let-it-go']);
    const after = play(call, 'let-it-go');
    expect(after.table.beat).toBe('need');
    expect(after.table.bait).toBeNull();
    expect(said(after)[0]).toMatch(/^Refused/);
    expect(said(after)[1]).toBe('This is need.');
  });

  test('an ordinary customer never does', () => {
    expect(baitsThrown(play(start(practice), 'see-the-site', 'start-over', 'sorry'))).toEqual([]);
    const guest = open(hellish, { seed: 7, language: 'en', persona: ordinary });
    expect(baitsThrown(play(guest, 'see-the-site', 'start-over', 'our-policy'))).toEqual([]);
  });

  test('biting feeds the game and costs calm; letting go does not', () => {
    const call = play(start(hellish), '~listen');
    const bitten = play(call, 'hit-back');
    const refused = play(call, 'let-it-go');
    expect(bitten.happenings.some(({ what }) => what === 'bait_taken')).toBe(true);
    expect(said(bitten)[0]).toMatch(/^Bitten/);
    expect(bitten.table.game).toBe('gloating');
    expect(refused.happenings.some(({ what }) => what === 'bait_refused')).toBe(true);
    expect(bitten.table.mood.composure).toBeLessThan(refused.table.mood.composure);
    expect(bitten.table.mood.bait).toBeGreaterThan(refused.table.mood.bait);
  });

  test('none comes twice until all have come', () => {
    const thrown = baitsThrown(refuseAll(start(hellish), 4));
    expect(new Set(thrown).size).toBe(thrown.length);
    let call = play(start(hellish), '~listen');
    for (let i = 0; i < 12; i += 1) call = play(call, call.table.bait === null ? 'go-on' : 'argue');
    const [first, second] = [baitsThrown(call).slice(0, 3), baitsThrown(call).slice(3, 6)];
    expect(new Set(first).size).toBe(3);
    expect(new Set(second).size).toBe(3);
  });

  test('only baits the chosen intensity allows', () => {
    const thrownAt = (intensity: 0 | 1 | 2) => {
      let call = play(open(hellish, { seed: 7, language: 'en', intensity }), '~listen');
      for (let i = 0; i < 12; i += 1) call = play(call, call.table.bait === null ? 'go-on' : 'argue');
      return new Set(baitsThrown(call));
    };
    expect(thrownAt(0)).toEqual(new Set(['mild']));
    expect(thrownAt(1)).toEqual(new Set(['mild', 'useless', 'thick']));
    expect(thrownAt(2)).toEqual(new Set(['mild', 'useless', 'thick', 'vile']));
  });

  test('about three clean refusals and the game is over', () => {
    const call = refuseAll(start(hellish), 10);
    expect(call.table.game).toBe('deflated');
    expect(baitsThrown(call).length).toBeGreaterThanOrEqual(2);
    expect(baitsThrown(call).length).toBeLessThanOrEqual(4);
  });

  test('a persona without baits of its own borrows those of the one the scenario was written for', () => {
    const bare = { ...hellish.persona, id: 'bare', baits: [], stock: {}, hasLines: false };
    const call = play(open(hellish, { seed: 7, language: 'en', persona: bare }), '~listen');
    expect(call.table.bait).not.toBeNull();
    expect(said(call)).toContain('Stock: let me tell you.');
  });
});
