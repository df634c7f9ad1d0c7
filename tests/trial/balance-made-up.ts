/** Made-up scenarios that are unfair in one way each, and one that gives nothing away. */
import type { Act, Reply, Scenario } from '../../src/scenario/scenario.ts';
import { beat, ordinary, practice, reply, words } from '../conversation/practice.ts';

const SHORT = 'No.';
const LONG =
  'I see what you mean, and I would like to go through all of it with you, one thing after the other.';

const says = (id: string, acts: readonly Act[], next: string, say = `I say ${id}.`): Reply =>
  reply(id, { acts, next, say: words(say) });

/** A call in five steps: at each a reply that helps, in its own words, and two others. */
function inFiveSteps(helps: string, others: (next: string) => readonly Reply[]): Scenario['beats'] {
  const steps: readonly (readonly [string, readonly Act[], string])[] = [
    ['ring', ['paraphrase', 'listen'], 'story'],
    ['story', ['empathise', 'ask_open'], 'fault'],
    ['fault', ['own_apology', 'own_it'], 'way'],
    ['way', ['meet_minds', 'remedy'], 'agreed'],
    ['agreed', ['confirm', 'follow_up'], 'end/settled-by-noon'],
  ];
  const beats = steps.map(([id, acts, next]) =>
    beat(id, [...others(next), says(`good-${id}`, acts, next, helps)]),
  );
  return Object.fromEntries(beats.map((each) => [each.id, each]));
}

const plain: Scenario = { ...practice, persona: ordinary, moves: [], after: [], promises: {} };

const harmful = (next: string): readonly Reply[] => [
  says('not-our-fault', ['blame_customer'], next, SHORT),
  says('our-rules', ['quote_policy'], next, SHORT),
];

/** Whoever takes the longest reply every time does everything right. */
export const longestWins: Scenario = { ...plain, id: 'longest-wins', beats: inFiveSteps(LONG, harmful) };

/** At every step somebody may also say something well-meant that never helps anybody. */
export const emptyWords: Scenario = {
  ...plain,
  id: 'empty-words',
  beats: inFiveSteps('I hear you.', (next) => [
    ...harmful(next),
    says('at-your-service', ['scripted_courtesy'], next),
  ]),
};

const besideGood = inFiveSteps('I hear you.', harmful);

/** At the second step there is no reply that does no harm: the trap on the way cannot be avoided. */
export const noWayRound: Scenario = {
  ...plain,
  id: 'no-way-round',
  beats: { ...besideGood, story: beat('story', harmful('fault')) },
};

/** Nothing anybody can say puts anything right. */
export const hopeless: Scenario = {
  ...plain,
  id: 'hopeless',
  beats: {
    ring: beat('ring', [
      says('regret', ['regret'], 'end/settled-by-noon'),
      says('see-the-site', ['point_to_website'], 'end/settled-by-noon'),
    ]),
  },
};

/** The same for somebody who had been let down before. */
export const hopelessTwice: Scenario = {
  ...hopeless,
  id: 'hopeless-twice',
  persona: { ...ordinary, start: { ...ordinary.start, effort: 40 } },
};

/** An ending was written that no reply leads to. */
export const lostEnding: Scenario = {
  ...hopeless,
  id: 'lost-ending',
  endings: {
    ...practice.endings,
    nowhere: { id: 'nowhere', kind: 'reconciled', title: words('Nowhere'), epilogue: {} },
  },
};
