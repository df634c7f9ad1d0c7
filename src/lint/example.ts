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

/** Four beats in a row, a good and a wrong reply at each. */
export function fourBeats(mark: string, pairs: readonly [Pair, Pair, Pair, Pair]): string {
  const beats = ['ring', 'need', 'when', 'goodbye'].map((beat, at) => {
    const [good, wrong] = pairs[at] ?? pairs[0];
    return `  ${beat}:
    customer: { es: ¿Y mi caja?, en: And my box? }
    replies:
      - id: ${beat}-good
        say: { es: '${good[0]}', en: '${good[1]}' }
${GOOD[at] ?? ''}
      - id: ${beat}-wrong
        say: { es: '${wrong[0]}', en: '${wrong[1]}' }
        acts: [rush]
        next: end/${at === 0 ? 'another-box' : 'left-alone'}
`;
  });
  return `${mark}beats:\n${beats.join('')}`;
}

const GOOD = [
  '        acts: [paraphrase]\n        specific: true\n        uses: [wedding-on-saturday]\n        next: need',
  '        acts: [own_it, remedy]\n        specific: true\n        next: when',
  '        acts: [follow_up]\n        specific: true\n        promise: call-at-six\n        next: goodbye',
  '        acts: [record]\n        specific: true\n        next: end/on-the-way',
];
