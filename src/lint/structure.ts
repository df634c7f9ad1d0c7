/** What a scenario is besides the words of its beats: what rules about ways, conditions, acts and promises go by. */
import type { Beat, Scenario } from '../scenario/scenario.ts';
import { beatsOf, onceABeat, onceAScenario } from './once-a-beat.ts';

/** Everything of a beat but what is said in it: ids, acts, facts, conditions, promises, and where its replies lead. */
const bonesOf = onceABeat(({ id, replies }) => {
  const unsaid = { say: undefined, heardAs: undefined, answer: undefined };
  return { text: JSON.stringify([id, ...replies.map((reply) => ({ ...reply, ...unsaid }))]) };
});

/** Everything around the beats; personas are the very same ones for as long as they have not changed. */
const frameOf = onceAScenario((scenario) => ({
  text: JSON.stringify({
    ...scenario,
    beats: undefined,
    persona: undefined,
    also: undefined,
    fingerprint: undefined,
  }),
}));

/**
 * Whether two scenarios differ in nothing but words of their beats. Beats are compared where they are not the very
 * same: after an edit that is one of thousands.
 */
export function isSameStructure(one: Scenario, other: Scenario): boolean {
  const [beats, others] = [beatsOf(one), beatsOf(other)];
  return (
    one.persona === other.persona &&
    one.also.length === other.also.length &&
    one.also.every((persona, place) => persona === other.also[place]) &&
    beats.length === others.length &&
    beats.every((beat, place) => isSameBones(beat, others[place])) &&
    frameOf(one).text === frameOf(other).text
  );
}

function isSameBones(beat: Beat, other: Beat | undefined): boolean {
  return beat === other || (other !== undefined && bonesOf(beat).text === bonesOf(other).text);
}
