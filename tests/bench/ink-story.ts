/**
 * The made-up pack of `big-pack.ts` told in ink: as many knots as it has beats, each with words by mood, three
 * replies, one of them conditional, an answer that depends on how it went, and a mood that moves.
 */
import { Compiler, type Story } from 'inkjs/full';

const WORDS = 'I have waited an hour and nobody answers.';

function knot(number: number, last: number): string {
  const next = number === last ? 'END' : `beat_${number + 1}`;
  return `=== beat_${number} ===
{ anger > 74: ${WORDS} At once! | ${WORDS} }
+ [${WORDS} You said so.]
  ~ heard = heard + 12 - heard / 8
  ~ anger = anger - anger / 9
  { anger < 50: ${WORDS} Fine. | ${WORDS} And now? }
  -> ${next}
+ [${WORDS} The contract says so.]
  ~ anger = anger + (100 - anger) / 7
  -> ${next}
+ { heard >= 30 } [${WORDS} I am sorry.]
  ~ anger = anger - heard / 5
  -> ${next}
`;
}

/** A story of so many knots, compiled by inkjs itself. */
export function inkStory(knots: number): Story {
  const beats = Array.from({ length: knots }, (_, index) => knot(index + 1, knots));
  return new Compiler(`VAR heard = 0\nVAR anger = 70\n-> beat_1\n${beats.join('')}`).Compile();
}
