/** `cascabel mood`: what a persona makes of a row of acts, with the rules that fired. */
import { bandOf, hear, moodOf, outcomeOf, restOf, seatPersona, whyOf, exitOf } from '../persona/persona.ts';
import type { Persona } from '../scenario/scenario.ts';
import { named, openLibrary } from './library.ts';
import { readOptions, seedFrom, type Options } from './options.ts';
import { Refusal } from './refusal.ts';
import { issueFrom, turnsFrom } from './spoken-acts.ts';
import { moodLine, stepOf, whyLines, type Step } from './steps.ts';
import type { Terminal } from './terminal.ts';
import { wordsIn } from './words.ts';

const KNOWN = { values: ['persona', 'acts', 'seed', 'issue', 'packs'], flags: ['json'] };

interface Heard {
  readonly steps: readonly Step[];
  /** Replies that came after the contact was over. */
  readonly unheard: number;
  readonly outcome: number;
  readonly ending: string | null;
  readonly recipe: object;
}

function required(options: Options, name: string): string {
  const value = options.value(name);
  if (value === undefined) throw new Refusal(wordsIn(options.language).missing(`--${name}`));
  return value;
}

function hearAll(persona: Persona, options: Options): Heard {
  const turns = turnsFrom(required(options, 'acts'), options.language);
  const issue = issueFrom(options.value('issue'), options.language);
  const seed = seedFrom(options, 0);
  let sitting = seatPersona(persona, { issue, seed });
  const steps: Step[] = [];
  for (const turn of turns) {
    if (exitOf(sitting) !== null) break;
    sitting = hear(sitting, turn);
    const said = { acts: turn.acts, mood: moodOf(sitting), band: bandOf(sitting) };
    steps.push(stepOf(said, whyOf(sitting)));
  }
  const ending = restOf(sitting);
  return {
    steps,
    unheard: turns.length - steps.length,
    outcome: outcomeOf(sitting, { kind: ending }),
    ending,
    recipe: { persona: persona.id, seed, issue, acts: turns },
  };
}

function tellPeople(heard: Heard, options: Options, terminal: Terminal): void {
  const words = wordsIn(options.language);
  for (const step of heard.steps) {
    terminal.print(`${moodLine(step.mood, step.band, options.language)}  ${step.acts?.join(' + ')}`);
    for (const line of whyLines(step, options.language)) terminal.print(line);
  }
  if (heard.unheard) terminal.print(words.unheard(heard.unheard));
  if (heard.ending) terminal.print(`${words.ended}: ${heard.ending}`);
  terminal.print(`${words.outcome}: ${Math.round(heard.outcome)}`);
}

export function mood(args: readonly string[], terminal: Terminal): number {
  const options = readOptions(args, KNOWN, terminal.env);
  const [extra] = options.plain;
  if (extra !== undefined) throw new Refusal(wordsIn(options.language).tooMuch(extra));
  const { cast } = openLibrary(options.value('packs'), options.language);
  const name = required(options, 'persona');
  const heard = hearAll(named('persona', name, { things: cast, language: options.language }), options);
  if (options.has('json')) terminal.print(JSON.stringify(heard, null, 2));
  else tellPeople(heard, options, terminal);
  return 0;
}
