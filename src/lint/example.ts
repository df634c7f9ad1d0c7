/** Examples for documents, in the shortest form that can be laid over a sound scenario. */

/** One reply of the beat `need`, from its id on. */
export function replyIn(beat: string, ...lines: readonly string[]): string {
  const rest = lines.map((line) =>
    `        ${line}`.replace(/^ {8}#▾/, '      #▾').replace(/^ {8}- /, '      - '),
  );
  return `beats:\n  ${beat}:\n    replies:\n${rest.join('\n')}\n`;
}
