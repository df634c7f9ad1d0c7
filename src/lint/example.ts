/** Examples for documents, in the shortest form that can be laid over a sound scenario. */

/** One reply of the beat `need`, from its id on. */
export function replyIn(beat: string, ...lines: readonly string[]): string {
  const rest = lines.map((line) =>
    `        ${line}`.replace(/^ {8}#▾/, '      #▾').replace(/^ {8}- /, '      - '),
  );
  return `beats:\n  ${beat}:\n    replies:\n${rest.join('\n')}\n`;
}

/** A reply that is there only on a condition. */
export const replyWhen = (...when: readonly string[]): string =>
  replyIn(
    'need',
    '- id: dress-on-friday',
    "say: { es: 'El vestido, primero: la llamo a las seis.', en: 'The dress first: I will ring you at six.' }",
    'acts: [own_it, remedy]',
    'specific: true',
    'uses: [wedding-on-saturday]',
    'promise: call-at-six',
    'next: end/on-the-way',
    ...when,
  );

/** A good and a wrong reply of one moment, each in Spanish and in English. */
export type Pair = readonly [good: readonly [string, string], wrong: readonly [string, string]];
type OfFour<T> = readonly [T, T, T, T];

/** What four beats are made of besides their words. */
interface Make {
  /** Whether the good reply stands first. */
  readonly goodFirst?: OfFour<boolean>;
  readonly good?: OfFour<string>;
  /** Acts of the wrong replies. */
  readonly wrong?: OfFour<string>;
}

/** Four beats in a row, a good and a wrong reply at each. */
export function fourBeats(mark: string, pairs: OfFour<Pair>, make: Make = {}): string {
  const { goodFirst = [true, false, true, false], good = GOOD, wrong = WRONG } = make;
  const beats = ['ring', 'need', 'when', 'goodbye'].map((beat, at) => {
    const [goodWords, wrongWords] = pairs[at] ?? pairs[0];
    const replies = [
      `      - id: ${beat}-good\n${say(goodWords)}\n${good[at] ?? ''}\n`,
      `      - id: ${beat}-wrong\n${say(wrongWords)}\n        acts: [${wrong[at] ?? ''}]\n        next: end/${at === 0 ? 'another-box' : 'left-alone'}\n`,
    ];
    const inOrder = goodFirst[at] === true ? replies : replies.toReversed();
    return `  ${beat}:\n    customer: { es: ¿Y mi caja?, en: And my box? }\n    replies:\n${inOrder.join('')}`;
  });
  return `${mark}beats:\n${beats.join('')}`;
}

const say = ([es, en]: readonly [string, string]): string => `        say: { es: '${es}', en: '${en}' }`;

const GOOD: OfFour<string> = [
  '        acts: [paraphrase]\n        specific: true\n        uses: [wedding-on-saturday]\n        next: need',
  '        acts: [own_it, remedy]\n        specific: true\n        next: when',
  '        acts: [follow_up]\n        specific: true\n        promise: call-at-six\n        next: goodbye',
  '        acts: [record]\n        specific: true\n        next: end/on-the-way',
];
const WRONG: OfFour<string> = ['rush', 'rush', 'rush', 'rush'];
