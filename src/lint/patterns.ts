/** What the replies of a beat have in common with those of other beats, whatever the customer says there. */
import { ACT_FAMILY, CLASS_WORDS, ACT_WORDS } from '../scenario/scenario.ts';
import type { Act, Beat, Language, Reply, Scenario, Words } from '../scenario/scenario.ts';
import { isWellMeant } from './judging.ts';
import { inAllBeats } from './once-a-beat.ts';
import { FEWEST, OFTEN } from './telling.ts';
import type { Count } from './telling.ts';

/** A pattern and how often it comes. */
export interface Repeated extends Count {
  /** What each reply does: for good ones the family of their first act, for others their acts. */
  readonly pattern: Words;
}

/**
 * The pattern nearly every beat follows, or null. A beat's pattern is what its replies do, in no order, since
 * every run shuffles them: the same family of good acts beside the same wrong acts.
 */
export function repeatedPattern(scenario: Scenario): Repeated | null {
  const counts = new Map<string, { readonly beat: Beat; times: number }>();
  const all = patterns(scenario);
  for (const { beat, pattern } of all) {
    const known = counts.get(pattern);
    if (known === undefined) counts.set(pattern, { beat, times: 1 });
    else known.times++;
  }
  const [most] = [...counts.values()].toSorted((one, other) => other.times - one.times);
  const isHabit = most !== undefined && all.length >= FEWEST && most.times / all.length >= OFTEN;
  return isHabit ? { times: most.times, of: all.length, pattern: inWords(most.beat) } : null;
}

const patterns = inAllBeats((beat) => [{ beat, pattern: beat.replies.map(doing).toSorted().join(', ') }]);

function doing(reply: Reply): string {
  const [first] = reply.acts;
  return isWellMeant(reply) && first !== undefined ? ACT_FAMILY[first] : reply.acts.join('+');
}

function inWords({ replies }: Beat): Words {
  const say = (language: Language): string =>
    [...new Set(replies.map((reply) => sayDoing(reply, language)))].join(' · ');
  return { es: say('es'), en: say('en') };
}

function sayDoing(reply: Reply, language: Language): string {
  const [first] = reply.acts;
  const title = (act: Act): string => ACT_WORDS[act].title[language];
  return isWellMeant(reply) && first !== undefined
    ? CLASS_WORDS[ACT_FAMILY[first]].title[language]
    : reply.acts.map(title).join(' + ');
}
