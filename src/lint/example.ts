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
