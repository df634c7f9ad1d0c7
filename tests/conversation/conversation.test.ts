import { describe, expect, test } from 'vitest';
import { choose, open, rewind } from '../../src/conversation/conversation.ts';
import { play, said, start } from './choices.ts';
import { beat, fromHell, hellish, line, ordinary, practice, reply } from './practice.ts';

const replied = (ids: ReturnType<typeof start>) => ids.table.replies.map(({ id }) => id);

describe('opening', () => {
  test('the customer speaks first, in the words for the band', () => {
    const call = start(practice);
    expect(call.table.turn).toBe(0);
    expect(said(call)).toEqual(['Ring, angry.']);
  });

  test('a furious customer opens with the furious line', () => {
    expect(said(start(hellish))).toEqual(['Ring, furious.']);
  });

  test('a band nobody wrote takes the nearest calmer one', () => {
    const calmest = { any: [line('Any.')], frustrated: [line('Frustrated.')] };
    const scenario = {
      ...practice,
      beats: { ...practice.beats, ring: beat('ring', [reply('a'), reply('b')], calmest) },
    };
    expect(said(start(scenario))).toEqual(['Frustrated.']);
  });

  test('a line written for a persona is said by that persona alone', () => {
    const customer = { any: [line('Anybody.'), line('Hell only.', { for: 'from-hell' })] };
    const beats = { ...practice.beats, ring: { ...practice.beats['ring']!, customer } };
    expect(said(start({ ...practice, beats }))).toEqual(['Anybody.']);
    expect(said(open({ ...practice, beats }, { seed: 7, language: 'en', persona: fromHell }))).toEqual([
      'Hell only.',
    ]);
  });

  test('the order of replies comes from the seed and differs between seeds', () => {
    expect(replied(start(practice, 7))).toEqual(replied(start(practice, 7)));
    const orders = new Set(Array.from({ length: 30 }, (_, i) => replied(start(practice, i + 1)).join()));
    expect(orders.size).toBeGreaterThan(5);
  });
});

describe('answering', () => {
  test('the customer answers and the beat that was decided follows', () => {
    const call = play(start(practice), 'see-the-site');
    expect(said(call)).toEqual(['Stock: harder.', 'This is kicked.']);
    expect(call.table.beat).toBe('kicked');
  });

  test('an answer written for the reply outranks the stock line', () => {
    expect(said(play(start(practice), 'tomorrow'))[0]).toBe('Tomorrow? Tomorrow what?');
  });

  test('a choice that is not on the table changes nothing', () => {
    const call = start(practice);
    expect(choose(call, { kind: 'reply', id: 'with-number' })).toBe(call);
    expect(choose(call, { kind: 'after', question: 'fix', answer: 'quick' })).toBe(call);
  });

  test('happenings come in the order they happened', () => {
    const kinds = play(start(practice), 'see-the-site').happenings.map(({ turn, what }) => `${turn} ${what}`);
    expect(kinds.filter((kind) => !kind.includes('band') && !kind.includes('phase'))).toEqual([
      '0 line_spoken',
      '1 line_spoken',
      '1 mood_changed',
      '1 line_spoken',
      '1 line_spoken',
    ]);
  });

  test('every change of mood carries the rules that made it', () => {
    const changes = play(start(practice), 'see-the-site', 'start-over').happenings.filter(
      (happening) => happening.what === 'mood_changed',
    );
    expect(changes).toHaveLength(2);
    for (const change of changes) expect(change.effects.length).toBeGreaterThan(0);
  });

  test('a calm answer sounds softer and a harmful one harder', () => {
    const both = { softer: [line('Softer.')], harder: [line('Harder.')], any: [line('Any.')] };
    const replies = [
      reply('kind', { acts: ['empathise'], answer: both }),
      reply('cruel', { acts: ['blame_customer'], answer: both }),
    ];
    const scenario = { ...practice, beats: { ...practice.beats, ring: beat('ring', replies) } };
    expect(said(play(start(scenario), 'kind'))).toEqual(['Softer.']);
    expect(said(play(start(scenario), 'cruel'))).toEqual(['Harder.']);
  });
});

test('“you said that already” comes when something was said again in vain, not when it still calms', () => {
  const stock = { ...ordinary.stock, repeated: { any: [line('Stock: again?')] } };
  const replies = [reply('so-sorry', { acts: ['regret'], specific: false }), reply('other')];
  const beats = { ...practice.beats, ring: beat('ring', replies) };
  const call = start({ ...practice, persona: { ...ordinary, stock }, beats });
  expect(said(play(call, 'so-sorry'))).not.toContain('Stock: again?');
  expect(said(play(call, 'so-sorry', 'so-sorry', 'so-sorry'))).toContain('Stock: again?');
  expect(said(play(call, '~listen', 'other'))).not.toContain('Stock: again?');
});

describe('story and facts', () => {
  test('listening brings the story, piece by piece, and its facts', () => {
    const once = play(start(practice), '~listen');
    expect(said(once)).toEqual(['Stock: let me tell you.', 'It is my daughter’s medicine.']);
    expect(once.table.facts).toEqual(['medicine']);
    expect(play(once, '~listen').table.facts).toEqual(['medicine', 'parcel-number']);
  });

  test('after harm the mouth is closed: the next listening only opens it', () => {
    const hurt = play(start(practice), 'see-the-site');
    const opened = play(hurt, '~listen');
    expect(opened.table.facts).toEqual([]);
    expect(play(opened, '~listen').table.facts).toEqual(['medicine']);
  });

  test('a reply that needs a fact is hidden until the fact was told', () => {
    const deaf = play(start(practice), 'tomorrow');
    expect(replied(deaf)).not.toContain('with-number');
    const heard = play(start(practice), '~listen', 'forty-minutes');
    expect(heard.table.beat).toBe('need');
    expect(replied(heard)).toContain('with-number');
  });

  test('giving a fact back counts as concrete words, the first time', () => {
    const generic = { ...practice, story: practice.story.map(({ says }) => ({ says })) };
    const unconditional = reply('with-number', {
      acts: ['paraphrase'],
      specific: false,
      uses: ['parcel-number'],
    });
    const beats = { ...practice.beats, need: beat('need', [unconditional, reply('other')]) };
    const heardAfter = (scenario: typeof practice) =>
      play(start({ ...scenario, beats }), '~listen', 'forty-minutes', 'with-number').table.mood.heard;
    expect(heardAfter(practice)).toBeGreaterThan(heardAfter(generic) + 3);
  });
});

test('a paraphrase that carries something new does not wear out like one that does not', () => {
  const again = (uses: readonly string[]) => [reply('again', { acts: ['paraphrase'], uses }), reply('other')];
  const heardAfter = (uses: readonly string[]) => {
    const beats = { ...practice.beats, ring: beat('ring', again(uses)) };
    return play(start({ ...practice, beats }), '~listen', '~listen', 'other', 'again').table.mood.heard;
  };
  expect(heardAfter(['medicine'])).toBeGreaterThan(heardAfter([]) + 1);
});

describe('standing moves', () => {
  test('a move may be used twice on a beat, then the button says why not', () => {
    const call = play(start(practice), '~breathe', '~breathe');
    const breathe = call.table.moves.find(({ move }) => move === 'breathe');
    expect(breathe?.open).toBe(false);
    expect(breathe?.why?.es).toMatch(/dos veces/);
    expect(play(call, '~breathe')).toBe(call);
  });

  test('a new beat counts from nothing, and six times in a run is all', () => {
    let call = play(
      start(practice),
      '~breathe',
      '~breathe',
      'see-the-site',
      '~breathe',
      '~breathe',
      'start-over',
    );
    call = play(call, '~breathe', '~breathe', 'our-policy');
    expect(call.table.turn).toBe(9);
    expect(call.table.moves.find(({ move }) => move === 'breathe')?.why?.en).toMatch(/six times/);
  });

  test('at most three are shown', () => {
    expect(start(practice).table.moves).toHaveLength(3);
    expect(start(hellish).table.moves).toHaveLength(3);
  });

  test('a limit can be set only against what was just said', () => {
    const limit = (call: ReturnType<typeof start>) =>
      call.table.moves.find(({ move }) => move === 'first_person_limit');
    const only = {
      ...hellish,
      moves: ['first_person_limit'] as const,
      persona: { ...fromHell, baits: fromHell.baits.slice(1, 3) },
    };
    expect(limit(start(only))?.why?.es).toMatch(/insulto/);
    const insulted = play(start(only), 'see-the-site');
    expect(limit(insulted)?.open).toBe(true);
    expect(limit(play(insulted, 'let-it-go'))?.open).toBe(false);
  });

  test('abuse in a written line is cause for a limit as well', () => {
    const insult = { any: [line('You useless lot.', { abuse: 1 })] };
    const beats = { ...practice.beats, ring: beat('ring', [reply('a'), reply('b')], insult) };
    const only = { ...practice, moves: ['first_person_limit'] as const };
    expect(start({ ...only, beats }).table.moves[0]?.open).toBe(true);
    expect(start(only).table.moves[0]?.open).toBe(false);
  });

  test('handing over ends the contact as handed over', () => {
    const call = play(start(practice), '~hand_over');
    expect(call.table.stage).toBe('after');
    const over = play(call, 'fix=bigger', 'owner=self', 'logged=cause');
    expect(over.table.ending).toMatchObject({ id: 'handed_over', kind: 'handed_over' });
    expect(over.table.ending?.title.es).toBeTruthy();
  });
});

describe('silence', () => {
  test('is an event of its own that costs', () => {
    const call = start(practice);
    const silent = play(call, '~silence');
    expect(silent.table.mood.anger).toBeGreaterThan(call.table.mood.anger);
    expect(silent.happenings.some(({ what }) => what === 'silence_fell')).toBe(true);
    expect(silent.recipe.choices[0]).toMatchObject({ at: 'ring', chose: '~silence' });
  });

  test('on written channels simulated minutes are in the recipe, on live ones they are not', () => {
    const mail = { ...practice, channel: 'email' as const };
    const slow = { kind: 'reply', id: 'forty-minutes', minutes: 45 } as const;
    const late = choose(start(mail), slow);
    const prompt = choose(start(mail), { ...slow, minutes: 0 });
    expect(late.recipe.choices[0]?.minutes).toBe(45);
    expect(late.table.mood.effort).toBeGreaterThan(prompt.table.mood.effort);
    expect(choose(start(practice), slow).recipe.choices[0]?.minutes).toBe(0);
  });
});

describe('endings', () => {
  const settled = () => play(start(practice), '~listen', '~listen', 'forty-minutes', 'sorry', 'by-noon');

  test('the last words, then the minute after, then days later', () => {
    const call = settled();
    expect(said(call).at(-1)).toBe('Well. Thank you, Ms. Vela says.');
    expect(call.table.stage).toBe('after');
    expect(call.table.ending).toBeNull();
    const over = play(call, 'fix=bigger', 'owner=self', 'logged=cause');
    expect(over.table.stage).toBe('over');
    expect(over.table.replies).toEqual([]);
    expect(over.table.ending?.epilogue.en).toBe('It came.');
  });

  test('a promise nobody owns is broken', () => {
    const over = play(settled(), 'fix=bigger', 'owner=nobody', 'logged=cause');
    expect(over.table.ending?.epilogue.en).toBe('It never came.');
  });

  test('a cause nobody wrote down happens again', () => {
    const over = play(settled(), 'fix=bigger', 'owner=self', 'logged=nothing');
    expect(over.table.ending?.epilogue.en).toBe('It got lost again.');
  });

  test('a promise that cannot be kept is broken and costs', () => {
    const lied = play(start(practice), '~listen', '~listen', 'forty-minutes', 'sorry', 'in-an-hour');
    const over = play(lied, 'fix=bigger', 'owner=self', 'logged=cause');
    const honest = play(settled(), 'fix=bigger', 'owner=self', 'logged=cause');
    expect(over.table.ending?.epilogue.en).toBe('It never came.');
    expect(honest.table.ending!.outcome).toBeGreaterThan(over.table.ending!.outcome + 20);
  });

  test('somebody at the end of their tether walks out, whatever the author had in mind', () => {
    const tense = { ...ordinary, temperament: { ...ordinary.temperament, walksOutAt: 60 } };
    const rude = reply('rude', { acts: ['retaliate', 'blame_customer'], next: 'end/settled-by-noon' });
    const beats = { ...practice.beats, ring: beat('ring', [rude, reply('other')]) };
    const call = play(start({ ...practice, persona: tense, beats }), 'rude');
    expect(call.table.stage).toBe('after');
    expect(call.happenings.at(-1)).toMatchObject({
      what: 'contact_ended',
      ending: 'gone',
      kind: 'walked_out',
    });
    expect(said(call).at(-1)).toBe('Stock: goodbye.');
  });

  test('without questions for the minute after, days later comes at once', () => {
    const call = play(start({ ...practice, after: [] }), 'see-the-site', 'calm-down');
    expect(call.table.stage).toBe('over');
    expect(call.table.ending).toMatchObject({ id: 'gone', kind: 'walked_out' });
  });

  test('a limit with a way on, a warning, then the end: a success; ending it at once: a failure', () => {
    const plain = { ...hellish, after: [], persona: { ...fromHell, baits: fromHell.baits.slice(1, 3) } };
    const insulted = play(start(plain), 'go-on');
    expect(insulted.table.bait).not.toBeNull();
    const limited = play(insulted, '~first_person_limit', 'go-on');
    expect(limited.table.bait).not.toBeNull();
    const proper = play(limited, '~first_person_limit', '~end_contact');
    const slighted = play(
      start(plain),
      'see-the-site',
      '~first_person_limit',
      'hold-on',
      '~first_person_limit',
      '~end_contact',
    );
    const endAtOnce = { ...plain, moves: ['end_contact'] as const };
    const rash = play(start(endAtOnce), 'see-the-site', '~end_contact');
    expect(proper.table.ending?.kind).toBe('ended_with_limit');
    expect(proper.table.ending!.outcome).toBeGreaterThanOrEqual(70);
    expect(slighted.table.ending!.outcome).toBeLessThan(proper.table.ending!.outcome - 15);
    expect(rash.table.ending!.outcome).toBeLessThan(40);
  });
});

describe('rewinding', () => {
  test('goes back to any turn, exactly', () => {
    const once = play(start(hellish), '~listen');
    const later = play(once, once.table.replies[0]!.id, '~silence', '~listen');
    expect(rewind(later, 1).happenings).toEqual(once.happenings);
    expect(rewind(later, 1).table).toEqual(once.table);
    expect(rewind(later, 0).table).toEqual(start(hellish).table);
  });
});
