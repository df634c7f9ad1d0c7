/** Made-up scenarios of any size and of three shapes, through the product's own reader. */
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

/** Bears almost anything, so that a talk is as long as its beats. */
const enduring = (persona: Persona): Persona => ({
  ...persona,
  start: { ...persona.start, anger: 40, trust: 80 },
  temperament: { ...persona.temperament, patience: 40, walksOutAt: 100, givesUpAt: 95 },
});

/** Bears kind words and no silence at all, so that a search of the tree can come to its end. */
const touchy = (persona: Persona): Persona => ({
  ...persona,
  start: { ...persona.start, anger: 30, trust: 0 },
  temperament: { ...persona.temperament, need: 60, patience: 40, walksOutAt: 100, givesUpAt: 23 },
});

const played = (scenario: Scenario, by: (persona: Persona) => Persona): Scenario => ({
  ...scenario,
  persona: by(scenario.persona),
});

/** One beat after another, whatever is chosen: the more beats, the longer the talk. */
export const chainOf = (beats: number): Scenario => played(scenarioIn(bigPack(beats)), enduring);

/** How beats hang together: what each reply of a beat says, and which beat it leads to. Past the last: the end. */
interface Shape {
  readonly beats: number;
  readonly acts: readonly string[];
  readonly next: (beat: number, reply: number) => number;
}

function beatIn({ beats, acts, next }: Shape, number: number): string {
  const replies = acts.map((said, place) => {
    const to = next(number, place);
    const target = to > beats ? 'end/done' : `beat-${to}`;
    return `      - { id: reply-${place}, say: Go on., acts: [${said}], specific: true, next: ${target} }`;
  });
  return `  beat-${number}:\n    customer: An hour!\n    replies:\n${replies.join('\n')}\n`;
}

function packOf(shape: Shape): readonly PackFile[] {
  const beats = Array.from({ length: shape.beats }, (_, index) => beatIn(shape, index + 1));
  const pack = 'format: 1\nid: big\nversion: 1.0.0\nlanguages: [en]\ntitle: Big\nscenarios: [shape]\n';
  const scenario = `format: 1
id: shape
title: A shape
channel: phone
setting: kitchen
persona: hasty
customer: { name: Ann, gender: feminine }
briefing: Listen.
opening: beat-1
beats:
${beats.join('')}endings:
  done: { kind: settled, title: Done, epilogue: { any: Done. } }
`;
  return [
    { path: 'big/pack.yaml', content: pack },
    { path: 'big/shape.yaml', content: scenario },
  ];
}

const REPLIES = 3;

/** Every reply leads to a beat of its own, so no two paths meet and every beat has to be looked at. */
export function treeOf(beats: number): Scenario {
  const acts = ['paraphrase', 'empathise', 'own_apology'];
  const next = (beat: number, reply: number): number => beat * REPLIES - 1 + reply;
  return played(scenarioIn(packOf({ beats, acts, next })), touchy);
}

/** Choices from the first beat of a braid to its end. */
const BRAID = 10;

/** A talk of ten choices, as talks are: the more beats, the more ways through, which part and meet again. */
export function braidOf(beats: number): Scenario {
  const width = beats / BRAID;
  const acts = ['paraphrase, side_with', 'quote_contract', 'own_apology, remedy'];
  const next = (beat: number, reply: number): number => {
    const [row, column] = [Math.floor((beat - 1) / width), (beat - 1) % width];
    return (row + 1) * width + ((column * REPLIES + reply) % width) + 1;
  };
  return played(scenarioIn(packOf({ beats, acts, next })), enduring);
}
