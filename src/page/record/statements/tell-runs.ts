/** Runs of the record, each played again where its scenario is here and still what it was. */
import { replay } from '../../../conversation/conversation.ts';
import type { RunKept, RunTold } from '../../../records/records.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { fetchScenario, type Fetch } from '../../library.ts';
import { guest } from '../../runs.ts';

export async function tellRuns(fetch: Fetch, runs: readonly RunKept[]): Promise<readonly RunTold[]> {
  const found = new Map<string, Promise<Scenario | null>>();
  const scenarioOf = ({ pack, scenario }: RunKept['recipe']): Promise<Scenario | null> => {
    const name = `${pack}/${scenario}`;
    const coming = found.get(name) ?? fetchScenario(fetch, pack, scenario).catch(() => null);
    found.set(name, coming);
    return coming;
  };
  const told: RunTold[] = [];
  for (const run of runs) told.push(await tell(run, { fetch, scenario: await scenarioOf(run.recipe) }));
  return told;
}

interface AtHand {
  readonly fetch: Fetch;
  readonly scenario: Scenario | null;
}

/** A text that has moved on would tell another run than was played: then the recipe alone is told. */
async function tell(run: RunKept, { fetch, scenario }: AtHand): Promise<RunTold> {
  if (scenario === null) return { run, conversation: null };
  const person = await guest({ fetch }, run.recipe.persona, scenario);
  if (person === undefined) return { run, conversation: null };
  const { conversation, stopped } = replay(scenario, run.recipe, person ?? undefined);
  return { run, conversation: stopped === null ? conversation : null };
}
