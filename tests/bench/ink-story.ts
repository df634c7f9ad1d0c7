/**
 * The made-up pack of `big-pack.ts` told in ink: as many knots as it has beats, each with words by mood, three
 * replies, one of them conditional, an answer that depends on how it went, and a mood that moves.
 */
import { Compiler, type Story } from 'inkjs/full';
import { SPOKEN, textAt } from './made-up-texts.ts';
import type { Spoken } from './made-up-texts.ts';

function knot(number: number, last: number): string {
  const next = number === last ? 'END' : `beat_${number + 1}`;
  const say = (spoken: Spoken): string => textAt(spoken, number, 'en');
  const { complaint, question, paraphrase, contract, apology, relief, anger } = SPOKEN;
  return `=== beat_${number} ===
{ anger > 74: ${say(complaint)} | ${say(question)} }
+ [${say(paraphrase)}]
  ~ heard = heard + 12 - heard / 8
  ~ anger = anger - anger / 9
  { anger < 50: ${say(relief)} | ${say(anger)} }
  -> ${next}
+ [${say(contract)}]
  ~ anger = anger + (100 - anger) / 7
  -> ${next}
+ { heard >= 30 } [${say(apology)}]
  ~ anger = anger - heard / 5
  -> ${next}
`;
}

/** The story as it is written. */
export function inkSource(knots: number): string {
  const beats = Array.from({ length: knots }, (_, index) => knot(index + 1, knots));
  return `VAR heard = 0\nVAR anger = 70\n-> beat_1\n${beats.join('')}`;
}

/** A story of so many knots, compiled by inkjs itself. */
export function inkStory(knots: number): Story {
  return new Compiler(inkSource(knots)).Compile();
}
