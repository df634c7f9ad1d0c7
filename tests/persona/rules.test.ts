import { describe, expect, it } from 'vitest';
import { NAMED_RULES, hear, ruleWords, seatPersona, stateOf, whyOf } from '../../src/persona/persona.ts';
import type { Sitting } from '../../src/persona/persona.ts';
import { PLAIN, after, outcomeOfPlay, personaNamed, replies } from './people.ts';
import type { Play } from './people.ts';

function sittingAfter(id: string, said: string, play: Play = {}): Sitting {
  const issue = { ...PLAIN, ...play.issue };
  const composure = play.composure ?? 80;
  let sitting = seatPersona(personaNamed(id), { issue, seed: play.seed ?? 0, composure });
  const all = said === '' ? [] : replies(said);
  for (const [place, acts] of all.entries()) {
    const leaks = play.leaks !== undefined && place === all.length - 1 ? { leaks: play.leaks } : {};
    const overheard = play.overheard ? { overheard: true } : {};
    sitting = hear(sitting, { acts, quality: acts.map(() => play.quality ?? 1), ...leaks, ...overheard });
  }
  return sitting;
}

function rulesOfLastTurn(id: string, said: string, play: Play = {}): readonly string[] {
  const { effects, shapings } = whyOf(sittingAfter(id, said, play));
  return [...effects, ...shapings].map(({ rule }) => rule);
}

interface Fact {
  readonly fact: string;
  readonly who: string;
  readonly fires: string;
  readonly silent: string;
  readonly play?: Play;
  /** Where the twin needs another person or case to be silent. */
  readonly silentPlay?: Play;
  readonly silentWho?: string;
}

const mistaken = { issue: { misbelief: 1, fault: 0.1 } };

/** Every named rule: a moment in which it speaks, and its twin in which it must not. */
const FACTS: Record<(typeof NAMED_RULES)[number], Fact> = {
  needs_differ: {
    fact: 'the analyst needs feeling less than others',
    who: 'analyst',
    fires: 'empathise',
    silent: 'empathise',
    silentWho: 'rambler',
    silentPlay: {},
  },
  solution_before_listening: {
    fact: 'a remedy first turns against you',
    who: 'parent',
    fires: 'remedy',
    silent: 'listen',
  },
  owning_before_listening: {
    fact: 'taking charge before listening weighs little',
    who: 'parent',
    fires: 'own_it',
    silent: 'listen',
  },
  apology_after_being_heard: {
    fact: 'an apology first lands at a fifth',
    who: 'parent',
    fires: 'own_apology',
    silent: 'listen listen paraphrase empathise own_apology',
  },
  apology_fits_the_fault: {
    fact: 'apologising for what was not ours weighs less',
    who: 'parent',
    fires: 'own_apology',
    silent: 'own_apology',
    play: { issue: { fault: 0.1 } },
    silentPlay: {},
  },
  remedy_fits_the_cause: {
    fact: 'a remedy before the cause is known fits badly',
    who: 'parent',
    fires: 'listen listen paraphrase empathise remedy',
    silent: 'listen listen paraphrase ask_open ask_open remedy',
  },
  gesture_matches_the_loss: {
    fact: 'vouchers for lost time count less',
    who: 'parent',
    fires: 'listen listen paraphrase empathise goodwill_gesture',
    silent: 'listen listen paraphrase empathise goodwill_gesture',
    play: { issue: { monetary: 0 } },
    silentPlay: { issue: { monetary: 1 } },
  },
  remedy_without_apology: {
    fact: 'put right without a word of regret',
    who: 'hasty',
    fires: 'listen paraphrase empathise remedy',
    silent: 'listen paraphrase own_apology remedy',
  },
  closing_before_agreeing: {
    fact: 'closing what was never agreed',
    who: 'hasty',
    fires: 'confirm',
    silent: 'listen paraphrase ask_open own_apology remedy confirm',
  },
  wears_out: {
    fact: 'sympathy repeated wears out',
    who: 'anxious',
    fires: 'empathise empathise',
    silent: 'empathise',
  },
  warmth_while_playing: {
    fact: 'warmth runs off somebody out for a fight',
    who: 'hell-insulter',
    fires: 'empathise',
    silent: 'empathise',
    silentWho: 'hasty',
    silentPlay: {},
  },
  voice_gives_away_strain: {
    fact: 'a strained voice spoils good words',
    who: 'hasty',
    fires: 'empathise',
    silent: 'empathise',
    play: { composure: 20 },
    silentPlay: { composure: 90 },
  },
  own_calm: {
    fact: 'a breath brings calm back',
    who: 'hasty',
    fires: 'breathe',
    silent: 'listen',
    play: { composure: 50 },
  },
  backfires: { fact: 'too early, good meaning does harm', who: 'parent', fires: 'remedy', silent: 'listen' },
  story_told: { fact: 'there was more to tell', who: 'rambler', fires: 'listen', silent: 'paraphrase' },
  mouth_opens_again: {
    fact: 'after a slight, listening first opens the mouth again',
    who: 'rambler',
    fires: 'quote_policy listen',
    silent: 'listen listen',
  },
  listened_out: {
    fact: 'listening on when all is told grates',
    who: 'hasty',
    fires: 'listen listen listen',
    silent: 'listen',
  },
  limit_without_cause: {
    fact: 'a limit for nothing humiliates',
    who: 'hasty',
    fires: 'first_person_limit',
    silent: 'first_person_limit',
    silentWho: 'hell-insulter',
    silentPlay: {},
  },
  no_bait_to_refuse: {
    fact: 'there was no bait',
    who: 'hasty',
    fires: 'ignore_bait',
    silent: 'ignore_bait',
    silentWho: 'hell-insulter',
    silentPlay: {},
  },
  giving_in_costs_respect: {
    fact: 'simply giving in costs respect',
    who: 'hasty',
    fires: 'capitulate',
    silent: 'goodwill_gesture',
  },
  fled_from_rudeness: {
    fact: 'rudeness is not danger',
    who: 'hell-insulter',
    fires: 'leave_to_safety',
    silent: 'leave_to_safety',
    silentWho: 'hell-pusher',
    silentPlay: {},
  },
  transfer_breaks_the_game: {
    fact: 'another voice breaks the game',
    who: 'hell-insulter',
    fires: 'warm_transfer',
    silent: 'warm_transfer',
    silentWho: 'hasty',
    silentPlay: {},
  },
  story_told_again: {
    fact: 'a cold transfer loses what was told',
    who: 'hasty',
    fires: 'listen cold_transfer',
    silent: 'listen paraphrase',
  },
  transferred_again: {
    fact: 'the second transfer costs even when warm',
    who: 'hasty',
    fires: 'warm_transfer warm_transfer',
    silent: 'warm_transfer',
  },
  passed_on_without_need: {
    fact: 'it could have been solved here',
    who: 'hasty',
    fires: 'warm_transfer',
    silent: 'warm_transfer',
    silentPlay: { issue: { resolvable: 0.2 } },
  },
  walk_me_through: {
    fact: 'telling it again, they find the gap',
    who: 'proud-mistaken',
    fires: 'listen listen paraphrase empathise walk_me_through',
    silent: 'listen listen paraphrase empathise explain',
    play: mistaken,
  },
  cornered_too_soon: {
    fact: 'walked through the facts unheard is a corner',
    who: 'proud-mistaken',
    fires: 'walk_me_through',
    silent: 'listen listen paraphrase empathise paraphrase walk_me_through',
    play: mistaken,
  },
  digs_in: {
    fact: 'contradicted head on, people dig in',
    who: 'proud-mistaken',
    fires: 'listen refute',
    silent: 'listen empathise',
    play: { issue: { misbelief: 0.5, fault: 0.1 } },
  },
  sees_it_himself: {
    fact: 'heard well, people see their own mistake',
    who: 'patient',
    fires: 'listen listen paraphrase empathise ask_open paraphrase',
    silent: 'listen',
    play: mistaken,
  },
  sounds_scripted: {
    fact: 'the second scripted phrase is heard as one',
    who: 'hasty',
    fires: 'scripted_courtesy scripted_courtesy',
    silent: 'scripted_courtesy',
  },
  bait_taken: {
    fact: 'a reaction feeds the game',
    who: 'hell-insulter',
    fires: 'refute',
    silent: 'ignore_bait',
  },
  bait_refused: {
    fact: 'no reaction starves it',
    who: 'hell-insulter',
    fires: 'ignore_bait',
    silent: 'refute',
  },
  last_burst: {
    fact: 'the first refusal brings one last push',
    who: 'hell-insulter',
    fires: 'ignore_bait',
    silent: 'ignore_bait ignore_bait',
  },
  fishing_again: {
    fact: 'courtesy alone: the hook goes out again',
    who: 'hell-insulter',
    fires: 'own_it',
    silent: 'listen',
  },
  rekindled: {
    fact: 'a slight rekindles a game gone out',
    who: 'hell-insulter',
    fires: 'ignore_bait ease_tension first_person_limit refute',
    silent: 'refute',
  },
  hurt_stays: {
    fact: 'a rule quoted at somebody is not forgotten',
    who: 'parent',
    fires: 'listen quote_policy',
    silent: 'listen paraphrase',
  },
  needless_pause: {
    fact: 'a calm trainee who pauses again only keeps people waiting',
    who: 'parent',
    fires: 'breathe breathe',
    silent: 'breathe breathe',
    silentWho: 'parent',
    silentPlay: { composure: 40 },
  },
  empty_talk: {
    fact: 'kind words one could say to anybody only take time',
    who: 'parent',
    fires: 'empathise',
    silent: 'empathise',
    play: { quality: 0.4 },
    silentPlay: { quality: 1 },
  },
  baited_turn: {
    fact: 'being baited wears down',
    who: 'hell-insulter',
    fires: 'listen',
    silent: 'listen',
    silentWho: 'hasty',
    silentPlay: {},
  },
  talked_over_the_story: {
    fact: 'solutions over an untold story',
    who: 'rambler',
    fires: 'remedy',
    silent: 'listen listen listen listen remedy',
  },
  broken_record: {
    fact: 'the same again is a broken record',
    who: 'hasty',
    fires: 'paraphrase paraphrase paraphrase',
    silent: 'paraphrase paraphrase',
  },
  anger_is_catching: {
    fact: 'anger is catching',
    who: 'shouter',
    fires: 'thank',
    silent: 'thank',
    silentWho: 'analyst',
    silentPlay: {},
  },
  calm_returns: {
    fact: 'calm slowly returns by itself',
    who: 'analyst',
    fires: 'listen',
    silent: 'breathe',
    play: { composure: 50 },
  },
  effort_angers: { fact: 'every stair angers', who: 'hasty', fires: 'point_to_website', silent: 'listen' },
  arousal_settles: { fact: 'agitation settles by itself', who: 'anxious', fires: 'listen', silent: '' },
  cools_when_heard: { fact: 'who was heard cools', who: 'parent', fires: 'listen', silent: '' },
  stews_unheard: {
    fact: 'the unheard stew',
    who: 'parent',
    fires: 'breathe',
    silent: 'listen listen paraphrase',
  },
  apology_missing: {
    fact: 'our fault, and no apology by the sixth turn',
    who: 'rambler',
    fires: 'listen listen listen paraphrase ask_open thank',
    silent: 'listen listen own_apology paraphrase ask_open thank',
  },
  patience_runs_out: {
    fact: 'nothing on the table wears patience thin',
    who: 'hasty',
    fires: 'listen paraphrase empathise ask_open thank regret explain',
    silent: 'listen paraphrase own_apology ask_open remedy thank regret',
  },
  before_others: {
    fact: 'a slight before others shames more, and a kindness before others shames nobody',
    who: 'proud-mistaken',
    fires: 'listen refute',
    silent: 'listen paraphrase',
    play: { overheard: true },
  },
  thought_leaks: {
    fact: 'a judgement that was not set aside is heard in good words',
    who: 'hasty',
    fires: 'listen paraphrase',
    silent: 'listen paraphrase',
    play: { leaks: 'deny_problem' },
    silentPlay: {},
  },
  put_right: {
    fact: 'being put right, anger loses its object',
    who: 'hasty',
    fires: 'listen paraphrase ask_open own_apology remedy confirm act_now',
    silent: 'listen paraphrase ask_open own_apology remedy confirm',
  },
  some_anger_stays: {
    fact: 'some anger stays until it is done',
    who: 'anxious',
    fires: 'listen paraphrase empathise own_apology side_with ask_open meet_minds remedy',
    silent: 'listen',
  },
};

describe('every rule of the mood', () => {
  it.each(NAMED_RULES.map((rule) => ({ rule, ...FACTS[rule] })))('$rule: $fact', (asked) => {
    expect(rulesOfLastTurn(asked.who, asked.fires, asked.play)).toContain(asked.rule);
    const twin = asked.silentPlay ?? asked.play ?? {};
    expect(rulesOfLastTurn(asked.silentWho ?? asked.who, asked.silent, twin)).not.toContain(asked.rule);
  });

  it('is said in both languages', () => {
    for (const rule of NAMED_RULES) {
      const words = ruleWords(rule);
      expect(words?.es?.length).toBeGreaterThan(8);
      expect(words?.en?.length).toBeGreaterThan(8);
    }
  });

  it('accounts for the whole of every change: the effects add up to the new figures', () => {
    const said =
      'listen refute ignore_bait remedy own_apology+paraphrase quote_policy cold_transfer breathe capitulate';
    for (const who of ['hasty', 'hell-insulter', 'proud-mistaken', 'rambler']) {
      let before = stateOf(sittingAfter(who, ''));
      let done = '';
      for (const reply of said.split(' ')) {
        done = `${done} ${reply}`.trim();
        const sitting = sittingAfter(who, done);
        if (stateOf(sitting).turn < done.split(' ').length) break;
        const now = stateOf(sitting);
        for (const figure of [
          'anger',
          'arousal',
          'heard',
          'trust',
          'hope',
          'effort',
          'face',
          'bait',
          'composure',
        ] as const) {
          const moved = whyOf(sitting).effects.filter((effect) => effect.figure === figure);
          const sum = moved.reduce((total, effect) => total + effect.to - effect.from, 0);
          expect(now[figure]).toBeCloseTo(before[figure] + sum, 9);
        }
        before = now;
      }
    }
  });
});

describe('what a trainer would say', () => {
  const people = ['hasty', 'parent', 'analyst', 'anxious', 'shouter', 'wronged-loyal', 'student'];

  it('a voucher helps who lost money twice as much as who lost an evening', () => {
    for (const id of people) {
      const heard = 'listen listen paraphrase empathise';
      const gained = (loss: 'money' | 'time') =>
        after(id, `${heard} goodwill_gesture`, { issue: { loss } }).hope -
        after(id, heard, { issue: { loss } }).hope;
      expect(gained('money') / gained('time')).toBeCloseTo(2, 6);
    }
  });

  it('an apology after listening is worth several times one before', () => {
    for (const id of people) {
      const trustGained = (before: string) =>
        after(id, `${before} own_apology`).trust - after(id, before).trust;
      const first = after(id, 'own_apology').trust - after(id, 'breathe').trust;
      expect(trustGained('listen listen paraphrase empathise')).toBeGreaterThan(2.5 * first);
    }
  });

  it('venting into a void does not cool; being heard does', () => {
    for (const id of people) {
      const start = after(id, 'breathe').anger;
      expect(after(id, 'breathe breathe breathe breathe').anger).toBeGreaterThan(start);
      expect(after(id, 'listen listen paraphrase').anger).toBeLessThan(start);
    }
  });

  it('a promise that was never possible is worse than none', () => {
    for (const id of people) {
      const heard = 'listen listen paraphrase ask_open own_apology';
      const honest = outcomeOfPlay(id, `${heard} remedy confirm`);
      expect(outcomeOfPlay(id, `${heard} empty_promise confirm`)).toBeLessThan(honest - 20);
    }
  });

  it('concrete words beat the same words said generically', () => {
    for (const id of people) {
      const said =
        'listen paraphrase empathise own_apology ask_open meet_minds remedy confirm act_now follow_up';
      expect(outcomeOfPlay(id, said)).toBeGreaterThan(outcomeOfPlay(id, said, { quality: 0.4 }) + 5);
    }
  });

  it('how generic the words are makes no difference to an insult', () => {
    for (const id of people) expect(after(id, 'refute', { quality: 0.4 })).toEqual(after(id, 'refute'));
  });

  it('the feigned face of interest does half the good and costs calm', () => {
    for (const id of people) {
      const plain = after(id, 'empathise');
      const feigned = after(id, 'feign_interest');
      expect(feigned.heard).toBeLessThan(plain.heard);
      expect(feigned.composure).toBeLessThan(plain.composure);
    }
  });

  it('a quick honest "we have begun" helps a little, and the second one less', () => {
    for (const id of people) {
      const once = after(id, 'acknowledge_receipt');
      expect(once.hope).toBeGreaterThan(after(id, 'breathe').hope);
      const again = after(id, 'acknowledge_receipt acknowledge_receipt');
      expect(again.hope - once.hope).toBeLessThan(once.hope - after(id, 'breathe').hope);
    }
  });

  it('a judging thought that slips out does less harm than saying it, and more than setting it aside', () => {
    for (const id of people) {
      const clear = after(id, 'listen paraphrase');
      const leaked = after(id, 'listen paraphrase', { leaks: 'deny_problem' });
      const said = after(id, 'listen deny_problem');
      expect(clear.heard).toBeGreaterThan(leaked.heard);
      expect(leaked.heard).toBeGreaterThan(said.heard);
      expect(clear.composure).toBeCloseTo(leaked.composure + 4, 6);
    }
  });

  it('a limit with no way on is a wall', () => {
    for (const id of ['hell-insulter', 'hell-condescending']) {
      expect(after(id, 'bare_limit').anger).toBeGreaterThan(after(id, 'first_person_limit').anger);
      expect(after(id, 'bare_limit').bait).toBeGreaterThan(after(id, 'first_person_limit').bait);
    }
  });

  it('an unanswered hour in a written channel is three silences', () => {
    const sitting = (minutes: number) =>
      stateOf(
        hear(seatPersona(personaNamed('public-avenger'), { issue: PLAIN, seed: 0 }), {
          acts: ['acknowledge_receipt'],
          quality: [1],
          minutes,
        }),
      );
    expect(sitting(65).trust).toBeLessThan(sitting(25).trust);
    expect(sitting(25).trust).toBeLessThan(sitting(5).trust);
  });
});
