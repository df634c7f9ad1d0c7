/** What a debrief leaves as: a printed page, or statements for a learning system. */
import { actorOf, ownMark, statementsAsFile } from '../../../records/records.ts';
import { saveText } from '../../assignment/save-text.ts';
import { lastKept } from '../../record/kept-runs.ts';
import { ownShelf } from '../../record/statements/own-shelf.ts';
import type { Call } from '../../state.ts';
import { useSay } from '../../say.ts';
import { PRINT_WORDS } from './print-words.ts';
import { useOpenOnPaper } from './use-open-on-paper.ts';

async function saveStatements(call: Call): Promise<void> {
  const { conversation } = call;
  const run = await lastKept(call);
  if (run === null) return;
  const file = statementsAsFile([{ run, conversation }], actorOf('', ownMark(ownShelf())));
  saveText(`cascabel-xapi-${conversation.recipe.scenario}.json`, file, 'text/plain');
}

/** Somebody else's run, and one that was only explored, are in nobody's record: they are printed alone. */
const isOwn = ({ visit, mode }: Call): boolean => visit !== 'shared' && mode !== 'explore';

export function PaperDoors({ call }: { readonly call: Call }) {
  const { state } = useSay();
  const words = PRINT_WORDS[state.language];
  useOpenOnPaper();
  return (
    <>
      <button type="button" class="quiet" onClick={() => window.print()}>
        {words.print}
      </button>
      {isOwn(call) ? (
        <button type="button" class="quiet" onClick={() => void saveStatements(call)}>
          {words.statements}
        </button>
      ) : null}
    </>
  );
}
