/** A made-up pack of any size, to time the reader with: every beat has its words, its replies and its conditions. */
import type { PackFile } from '../../src/scenario/scenario.ts';

const TEXT = {
  es: 'Llevo una hora esperando y nadie contesta.',
  en: 'I have waited an hour and nobody answers.',
};
const words = `{ es: "${TEXT.es}", en: "${TEXT.en}" }`;

function beat(number: number, last: number): string {
  const next = number === last ? 'end/done' : `beat-${number + 1}`;
  return `  beat-${number}:
    customer:
      furious: ${words}
      any: ${words}
    replies:
      - id: listen-first
        say: ${words}
        acts: [paraphrase, side_with]
        specific: true
        answer: { softer: ${words}, harder: ${words} }
        next: ${next}
      - id: the-contract
        say: ${words}
        acts: [quote_contract]
        next: ${next}
      - id: once-heard
        say: ${words}
        acts: [own_apology]
        when: { heard: '>= 30' }
        next: ${next}
`;
}

export function bigPack(beats: number): PackFile[] {
  const scenario = `format: 1
id: big
title: ${words}
channel: phone
setting: kitchen
persona: hasty
customer: { name: { es: Ana, en: Ann }, gender: feminine }
briefing: ${words}
opening: beat-1
beats:
${Array.from({ length: beats }, (_, index) => beat(index + 1, beats)).join('')}endings:
  done: { kind: settled, title: ${words}, epilogue: { any: ${words} } }
`;
  const pack =
    'format: 1\nid: big\nversion: 1.0.0\nlanguages: [es, en]\ntitle: { es: G, en: B }\nscenarios: [big]\n';
  return [
    { path: 'big/pack.yaml', content: pack },
    { path: 'big/big.yaml', content: scenario },
  ];
}
