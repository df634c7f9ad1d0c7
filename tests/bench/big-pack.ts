/** A made-up pack of any size, to time the reader with: every beat has its words, its replies and its conditions. */
import type { PackFile } from '../../src/scenario/scenario.ts';
import { SPOKEN, textAt } from './made-up-texts.ts';
import type { Spoken } from './made-up-texts.ts';

const words = (spoken: Spoken, number: number): string =>
  `{ es: "${textAt(spoken, number, 'es')}", en: "${textAt(spoken, number, 'en')}" }`;

/** Another order in every beat, so that no place gives the good reply away. */
function inTurn<Each>(list: readonly Each[], number: number): readonly Each[] {
  const first = number % list.length;
  return [...list.slice(first), ...list.slice(0, first)];
}

function beat(number: number, last: number): string {
  const next = number === last ? 'end/done' : `beat-${number + 1}`;
  const { complaint, question, paraphrase, contract, apology, relief, anger } = SPOKEN;
  const replies = [
    `      - id: listen-first
        say: ${words(paraphrase, number)}
        acts: [paraphrase, side_with]
        specific: true
        answer: { softer: ${words(relief, number)}, harder: ${words(anger, number)} }
        next: ${next}
`,
    `      - id: the-contract
        say: ${words(contract, number)}
        acts: [quote_contract]
        next: ${next}
`,
    `      - id: once-heard
        say: ${words(apology, number)}
        acts: [own_apology]
        when: { heard: '>= 30' }
        next: ${next}
`,
  ];
  return `  beat-${number}:
    customer:
      furious: ${words(complaint, number)}
      any: ${words(question, number)}
    replies:
${inTurn(replies, number).join('')}`;
}

export function bigPack(beats: number): PackFile[] {
  const title = '{ es: "Una llamada larga", en: "A long call" }';
  const scenario = `format: 1
id: big
title: ${title}
channel: phone
setting: kitchen
persona: hasty
customer: { name: { es: Ana, en: Ann }, gender: feminine }
briefing: { es: "Atienda la llamada.", en: "Take the call." }
opening: beat-1
beats:
${Array.from({ length: beats }, (_, index) => beat(index + 1, beats)).join('')}endings:
  done: { kind: settled, title: ${title}, epilogue: { any: ${title} } }
`;
  const pack =
    'format: 1\nid: big\nversion: 1.0.0\nlanguages: [es, en]\ntitle: { es: G, en: B }\nscenarios: [big]\n';
  return [
    { path: 'big/pack.yaml', content: pack },
    { path: 'big/big.yaml', content: scenario },
  ];
}
