/** Beside a recall: which skill it is for, and after three minutes that it may stop. */
import { DIMENSION_WORDS } from '../../../debrief/debrief.ts';
import type { Words } from '../../../scenario/scenario.ts';
import { useSay } from '../../say.ts';
import type { Call } from '../../state.ts';
import { ENOUGH_TURNS, type UnderWay } from './recall-under-way.ts';
import { RECALL_NOTE_WORDS } from './recall-note-words.ts';

const titleOf = (skill: string): Words =>
  Object.entries(DIMENSION_WORDS).find(([name]) => name === skill)?.[1].title ?? { es: skill, en: skill };

interface NoteProps {
  readonly call: Call;
  readonly recall: UnderWay;
}

/** Never in the middle of a line: it may stop where the learner would answer. */
const mayStop = ({ conversation, pending }: Call): boolean =>
  conversation.table.turn >= ENOUGH_TURNS && conversation.table.stage === 'answering' && pending === null;

export function RecallNote({ call, recall }: NoteProps) {
  const { house, state, tell } = useSay();
  const words = RECALL_NOTE_WORDS[state.language];
  const skill = tell(titleOf(recall.skill));
  const stop = (): void => {
    void import('./stop-recall.ts').then(({ stopRecall }) => stopRecall(house, call, { recall, skill }));
  };
  if (!mayStop(call))
    return (
      <p class="new-instrument">
        <span>
          {words.recall} <b>{skill}</b>
        </span>
      </p>
    );
  return (
    <p class="new-instrument">
      <span role="status">{words.enough}</span>
      <button type="button" class="quiet" onClick={stop}>
        {words.stop}
      </button>
    </p>
  );
}
