import { describe, expect, test } from 'vitest';
import { CARDS, HARMS, cardsFitting, lineOn, whyOfLast } from '../../src/debrief/debrief.ts';
import { KEY } from '../../src/debrief/score/key-table.ts';
import { ACT_TEACHINGS } from '../../src/help/act-teachings.ts';
import { inflamingIn } from '../../src/lint/inflaming.ts';
import { HARMING_ACT_WORDS } from '../../src/scenario/harming-act-words.ts';
import { ACTS, LANGUAGES, SOURCES, type Act, type Words } from '../../src/scenario/scenario.ts';
import { play, start } from '../conversation/choices.ts';
import { hellish, practice } from '../conversation/practice.ts';
import { shipped } from '../conversation/shipped.ts';

const scenario = (id: string) => shipped.find((each) => each.id === id)!;
const fitting = (from: Parameters<typeof cardsFitting>[0]): readonly Act[] =>
  cardsFitting(from).map(({ act }) => act);
const reasonsAfter = (id: string, ...choices: readonly string[]) => {
  const why = whyOfLast(play(start(scenario(id)), ...choices));
  return { ...why, said: why?.reasons.map(({ en }) => en).join(' ') ?? '' };
};

describe('technique cards', () => {
  test('teach each technique once, and every source has several', () => {
    expect(new Set(CARDS.map(({ act }) => act)).size).toBe(CARDS.length);
    for (const { act } of CARDS) expect(ACTS).toContain(act);
    for (const source of SOURCES)
      expect(
        CARDS.filter(({ teaching }) => teaching.startsWith(`${source}/`)).length,
        source,
      ).toBeGreaterThan(2);
  });
  test('cite a teaching their act really comes from', () => {
    for (const { act, teaching } of CARDS)
      expect([...(ACT_TEACHINGS[act] ?? []), KEY[act].teaching], act).toContain(teaching);
  });
  test('say everything in both languages, and nothing that inflames', () => {
    for (const { act, twin: _, teaching: __, ...texts } of CARDS)
      for (const [part, words] of Object.entries<Words>(texts as Record<string, Words>))
        for (const language of LANGUAGES) expect(words[language]?.trim(), `${act} ${part}`).toBeTruthy();
    for (const { act, say, write } of CARDS)
      for (const language of LANGUAGES)
        for (const words of [say, write ?? say])
          expect(inflamingIn(words[language] ?? '', language), `${act}: ${words[language]}`).toBeNull();
  });
  test('set bad advice beside a technique only where the key calls it bad', () => {
    for (const { act, twin } of CARDS)
      if (twin !== undefined) {
        expect(KEY[twin].rates.unheard, `${act} against ${twin}`).toBeLessThan(0);
        expect(HARMS[twin], twin).toBeDefined();
      }
  });
  test('know of all bad advice how it sounds and why it harms', () => {
    for (const act of Object.keys(HARMING_ACT_WORDS) as Act[]) expect(HARMS[act], act).toBeDefined();
  });
  test('speak where people speak and write where they write', () => {
    const card = CARDS.find(({ act }) => act === 'follow_up')!;
    expect(lineOn(card, start(scenario('branch-g'))).en).toContain('call');
    expect(lineOn(card, start(scenario('the-form'))).en).toContain('write');
  });
});

describe('what fits the moment', () => {
  test('is listening before a remedy, and the remedy once the story has been heard', () => {
    const first = start(scenario('branch-g'));
    expect(fitting(first)).toEqual(expect.arrayContaining(['listen', 'paraphrase']));
    for (const early of ['remedy', 'own_apology', 'own_it']) expect(fitting(first)).not.toContain(early);
    const heard = play(first, '~listen', '~listen', 'a-ruler-and-no-answer');
    expect(fitting(heard)).toContain('remedy');
  });
  test('is the firm no while a danger stands, and not an open ear', () => {
    const bar = fitting(start(scenario('one-more-round')));
    expect(bar).toContain('firm_no');
    expect(bar).not.toContain('listen');
  });
  test('is leaving the bait alone while somebody plays, and a limit only once there was abuse', () => {
    const opened = start(hellish);
    expect(fitting(opened)).toContain('ignore_bait');
    expect(fitting(start(practice))).not.toContain('first_person_limit');
  });
});

describe('why a turn went as it went', () => {
  test('nothing is to be said before the first', () => {
    expect(whyOfLast(start(scenario('branch-g')))).toBeNull();
  });
  test('a remedy before listening: that it came before listening', () => {
    const why = reasonsAfter('first-call', 'go-right-now');
    expect(why.did).toBe('heated');
    expect(why.said).toContain('before listening');
    expect(why.teaching).toBe('harmful-advice/77');
  });
  test('an apology before being heard, to somebody out for a fight: both, what took most first', () => {
    const why = reasonsAfter('wrong-invoice', 'sorry-first');
    expect(why.did).toBe('barely_moved');
    expect(why.act).toBe('own_apology');
    expect(why.said).toMatch(/barely a fifth.*warmth runs off/);
  });
  test('the website: what it costs, and the bad advice it is', () => {
    expect(reasonsAfter('branch-g', 'see-the-site')).toMatchObject({
      did: 'heated',
      teaching: 'harmful-advice/56',
      reasons: [HARMS.point_to_website?.why],
    });
  });
  test('of listening in a hot conversation: that there was something to tell, not that heat goes by itself', () => {
    expect(reasonsAfter('branch-g', '~listen').said).toBe(
      'There was still something to tell, and you listened.',
    );
  });
  test('where the thermometer misleads, says so: a firm no that heats, a promise nobody can keep that cools', () => {
    expect(reasonsAfter('one-more-round', 'quiet-no')).toMatchObject({ did: 'heated', still: 'right' });
    const soothed = reasonsAfter('one-more-round', 'what-is-it-tonight', 'ice-is-coming');
    expect(soothed).toMatchObject({ act: 'empty_promise', did: 'cooled', still: 'wrong' });
    expect(reasonsAfter('branch-g', 'see-the-site').still).toBeNull();
  });
  test('is one or two sentences about the act, each once, in every shipped conversation', () => {
    for (const choices of [['~listen'], ['forty-minutes-you-say', 'how-distressing']]) {
      const { reasons = [] } = reasonsAfter('branch-g', ...choices);
      expect(new Set(reasons).size).toBe(reasons.length);
      expect([1, 2]).toContain(reasons.length);
    }
  });
});
