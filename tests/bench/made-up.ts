/** Made-up scenarios of any size, through the product's own reader. */
import { join } from 'node:path';
import { readPacks, type PackFile, type Persona, type Scenario } from '../../src/scenario/scenario.ts';
import { readCast } from '../../src/server/server.ts';
import { bigPack } from './big-pack.ts';

const CAST = readCast(join(import.meta.dirname, '../../scenarios'));

function scenarioIn(files: readonly PackFile[]): Scenario {
  const { packs, problems } = readPacks([...CAST, ...files]);
  const found = packs.flatMap(({ scenarios }) => Object.values(scenarios))[0];
  if (problems.length > 0 || !found) throw new Error(`A made-up pack is wrong: ${problems[0]?.what.en}`);
  return found;
}

/** Bears almost anything, so that a talk is as long as a search can look. */
const enduring = (persona: Persona): Persona => ({
  ...persona,
  start: { ...persona.start, anger: 40, trust: 80 },
  temperament: { ...persona.temperament, patience: 40, walksOutAt: 100, givesUpAt: 95 },
});

/** One beat after another, whatever is chosen. */
export function chainOf(beats: number): Scenario {
  const scenario = scenarioIn(bigPack(beats));
  return { ...scenario, persona: enduring(scenario.persona) };
}

const KIND = ['paraphrase', 'empathise', 'own_apology'];

function branchingBeat(number: number, last: number): string {
  const replies = KIND.map((acts, place) => {
    const next = number * KIND.length - 1 + place;
    return `      - { id: reply-${place}, say: Go on., acts: [${acts}], specific: true, next: ${next > last ? 'end/done' : `beat-${next}`} }`;
  });
  return `  beat-${number}:\n    customer: An hour!\n    replies:\n${replies.join('\n')}\n`;
}

/** Every reply leads to a beat of its own, so no two paths meet and every beat has to be looked at. */
function treePack(beats: number): readonly PackFile[] {
  const all = Array.from({ length: beats }, (_, index) => branchingBeat(index + 1, beats));
  const pack = 'format: 1\nid: big\nversion: 1.0.0\nlanguages: [en]\ntitle: Big\nscenarios: [tree]\n';
  const scenario = `format: 1
id: tree
title: A tree
channel: phone
setting: kitchen
persona: hasty
customer: { name: Ann, gender: feminine }
briefing: Listen.
opening: beat-1
beats:
${all.join('')}endings:
  done: { kind: settled, title: Done, epilogue: { any: Done. } }
`;
  return [
    { path: 'big/pack.yaml', content: pack },
    { path: 'big/tree.yaml', content: scenario },
  ];
}

/** Bears kind words and no silence at all, so that a search of the tree can come to its end. */
const touchy = (persona: Persona): Persona => ({
  ...persona,
  start: { ...persona.start, anger: 30, trust: 0 },
  temperament: { ...persona.temperament, need: 60, patience: 40, walksOutAt: 100, givesUpAt: 23 },
});

export function treeOf(beats: number): Scenario {
  const scenario = scenarioIn(treePack(beats));
  return { ...scenario, persona: touchy(scenario.persona) };
}
