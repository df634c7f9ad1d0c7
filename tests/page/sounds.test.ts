import { describe, expect, test } from 'vitest';
import { NO_NOTES } from '../../src/records/records.ts';
import { rewind } from '../../src/conversation/conversation.ts';
import type { Conversation } from '../../src/conversation/conversation.ts';
import { soundOf } from '../../src/page/call/sounds.ts';
import { readingTime } from '../../src/page/pace.ts';
import type { Call, State } from '../../src/page/state.ts';
import { storyOf } from '../browser/story.ts';
import { visit } from './visit.ts';

const { end } = storyOf('branch-g', 'bad-advice', 'es');
const { length } = end.recipe.choices;

function inCall(conversation: Conversation): State {
  const { house } = visit();
  const call = {
    conversation,
    pending: null,
    line: 0,
    visit: 'ordinary',
    mode: 'practice',
    notes: NO_NOTES,
    movedOn: null,
  } as const;
  house.act({ type: 'went', view: { at: 'call', call } });
  return house.state();
}

describe('what is heard of the score', () => {
  const { end: well } = storyOf('branch-g', 'master', 'es');
  const { call } = inCall(well).view as { call: Call };
  const at = (view: State['view']): State => ({ ...inCall(well), view });
  const [asked, open] = [at({ at: 'debrief', call }), at({ at: 'debrief', call, answered: true })];

  test('nothing tells how it went before the learner has said where it turned', () => {
    expect(soundOf(asked, inCall(well))).toBeNull();
    expect(soundOf(open, asked)?.sound).toMatch(/bell|success/);
    expect(soundOf(open, open)).toBeNull();
  });
});

describe('what is heard of an end', () => {
  const left = rewind(end, length);
  const heard = soundOf(inCall(left), inCall(rewind(end, length - 1)));

  test('nobody slams a door before the last word is out', () => {
    const words = left.table.lines.map((line) => readingTime(line.words.es ?? ''));
    expect(heard?.sound).toBe('slam');
    expect(heard?.after).toBe(words.reduce((sum, each) => sum + each, 0));
    expect(heard?.after).toBeGreaterThan(1000);
  });
  test('what is heard in the middle of a call is heard at once', () => {
    const [before, after] = [rewind(end, 0), rewind(end, 1)].map(inCall);
    expect(soundOf(after!, before!)?.after ?? 0).toBe(0);
  });
  test('going back a turn is silent: it was heard already', () => {
    const form = storyOf('the-form', 'master', 'es').end;
    const [one, two] = [rewind(form, 1), rewind(form, 2)].map(inCall);
    expect(soundOf(two!, one!)).not.toBeNull();
    expect(soundOf(one!, two!)).toBeNull();
  });
});
