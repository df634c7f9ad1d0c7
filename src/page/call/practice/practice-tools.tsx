/** The help of practice, quiet under the replies: why, one turn back, technique cards, thoughts. */
import './practice.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { SET_ASIDE } from '../../../conversation/conversation.ts';
import type { Conversation } from '../../../conversation/conversation.ts';
import { thoughtShown } from '../instruments/values.ts';
import type { Call } from '../../state.ts';
import { CardsSheet } from './cards-sheet.tsx';
import { useSayPractice } from './practice-words.ts';
import { WholeTurn } from './whole-turn.tsx';
import { WhyNote } from './why-note.tsx';

/** How many choices a run keeps when the last answer is taken out of it; null before the first. */
export function turnBefore({ recipe }: Conversation): number | null {
  const last = recipe.choices.findLastIndex(({ chose }) => chose !== SET_ASIDE);
  return last < 0 ? null : last;
}

/** What is shown over the row of tools; each for the turn it was asked in. */
type Shown = { readonly is: 'why' | 'went_back' | 'no_thought'; readonly turn: number } | null;

type Sheet = 'cards' | 'whole' | null;

function useTools(call: Call) {
  const { house, state } = useSayPractice();
  const [shown, show] = useState<Shown>(null);
  const [sheet, open] = useState<Sheet>(null);
  const { turn } = call.conversation.table;
  const isBack = useRef(false);
  useEffect(() => {
    if (!isBack.current) return;
    isBack.current = false;
    // The page takes the focus to what was said last; whoever went back goes on at the replies, right after that.
    setTimeout(() => document.querySelector<HTMLElement>('.replies button')?.focus());
  }, [call.conversation]);
  return {
    shown: shown?.turn === turn ? shown : null,
    sheet,
    open,
    // Across a room a line under the replies cannot be read.
    toggleWhy: () =>
      state.address.projector
        ? open('whole')
        : show(shown?.is === 'why' && shown.turn === turn ? null : { is: 'why', turn }),
    goBack: (kept: number) => {
      isBack.current = true;
      house.act({ type: 'rewound', turn: kept });
      const view = house.state().view;
      if (view.at === 'call') show({ is: 'went_back', turn: view.call.conversation.table.turn });
    },
    toggleThoughts: () => {
      const thoughts = !state.settings.thoughts;
      house.act({ type: 'set', settings: { thoughts } });
      const isThere = thoughtShown(house.state(), call) !== null;
      show(thoughts && !isThere ? { is: 'no_thought', turn } : null);
    },
  };
}
type Tools = ReturnType<typeof useTools>;

interface ToolProps {
  readonly name: string;
  /** The key that presses it, as the help lists it. */
  readonly letter?: 'W' | 'R' | 'T';
  readonly onPress: () => void;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
}

function Tool({ name, letter, onPress, pressed, expanded }: ToolProps) {
  return (
    <button
      type="button"
      class="tool"
      aria-keyshortcuts={letter}
      title={letter ? `${name} (${letter})` : name}
      aria-pressed={pressed}
      aria-expanded={expanded}
      onClick={onPress}
    >
      {name}
    </button>
  );
}

function Row({ call, tools }: { readonly call: Call; readonly tools: Tools }) {
  const { state, helps } = useSayPractice();
  const kept = turnBefore(call.conversation);
  const isOver = call.conversation.table.stage === 'over';
  return (
    <div class="tools" role="group" aria-label={helps.tools}>
      {kept === null ? null : (
        <>
          <Tool name={helps.why} letter="W" expanded={tools.shown?.is === 'why'} onPress={tools.toggleWhy} />
          <Tool name={helps.back} letter="R" onPress={() => tools.goBack(kept)} />
        </>
      )}
      {isOver ? null : (
        <>
          <Tool name={helps.cards} letter="T" onPress={() => tools.open('cards')} />
          <Tool name={helps.thoughts} pressed={state.settings.thoughts} onPress={tools.toggleThoughts} />
        </>
      )}
    </div>
  );
}

function Note({ call, tools }: { readonly call: Call; readonly tools: Tools }) {
  const { helps } = useSayPractice();
  const { shown } = tools;
  return (
    <div class="practice-note" role="status">
      {shown?.is === 'why' ? <WhyNote call={call} onAll={() => tools.open('whole')} /> : null}
      {shown?.is === 'went_back' ? <p>{helps.wentBack}</p> : null}
      {shown?.is === 'no_thought' ? <p>{helps.noThought}</p> : null}
    </div>
  );
}

/** While something is being said, and in the minute after, nothing helps. */
export function PracticeTools({ call }: { readonly call: Call }) {
  const tools = useTools(call);
  const isBusy = call.pending !== null || call.conversation.table.stage === 'after';
  if (isBusy) return null;
  const close = (): void => tools.open(null);
  return (
    <aside class="practice">
      <Note call={call} tools={tools} />
      <Row call={call} tools={tools} />
      {tools.sheet === 'cards' ? <CardsSheet call={call} onClose={close} /> : null}
      {tools.sheet === 'whole' ? <WholeTurn call={call} onClose={close} /> : null}
    </aside>
  );
}
