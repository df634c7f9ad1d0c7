/** The person asked for something that cannot be done as asked: said in words, exit code 2. */
export class Refusal extends Error {}
