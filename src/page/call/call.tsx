import { useEffect, useRef } from 'preact/hooks';
import { BAND_WORDS, CHANNEL_CLOCK } from '../../scenario/scenario.ts';
import { isCovered } from './asked.ts';
import { GoOn, Pending } from './pending.tsx';
import { Late } from '../late-part.tsx';
import { Log } from './log.tsx';
import { Moves } from './moves.tsx';
import { Replies } from './replies.tsx';
import { SceneRoom } from '../scene-room.tsx';
import { useSay } from '../say.ts';
import type { Call } from '../state.ts';

/** The mood in a word, until all instruments are told. */
function MoodWord({ call }: { readonly call: Call }) {
  const { words, tell } = useSay();
  return (
    <p class="mood-words">
      {words.mood}: <b>{tell(BAND_WORDS[call.conversation.table.band].title)}</b>
    </p>
  );
}

/** The customer's line as text, until the scene draws it. */
function LineWords({ call }: { readonly call: Call }) {
  const { show } = useSay();
  const line = call.conversation.table.lines[call.line];
  if (!line || call.pending) return null;
  return (
    <p class="line-words" aria-hidden="true">
      {show(line.words)}
    </p>
  );
}

/** In writing the trainee chooses when to answer. */
const isWritten = ({ conversation }: Call): boolean =>
  CHANNEL_CLOCK[conversation.table.channel] === 'written';

function Answers({ call }: { readonly call: Call }) {
  const { state, words } = useSay();
  const { table } = call.conversation;
  if (call.pending)
    return <Late draw={({ BeforeAnswer }) => <BeforeAnswer call={call} />} until={<Pending call={call} />} />;
  if (table.stage === 'after') return <Late draw={({ AfterCards }) => <AfterCards call={call} />} />;
  if (table.stage === 'over') return <GoOn />;
  return (
    <section class="answers" aria-label={words.yourReply}>
      {isWritten(call) ? <Late draw={({ WrittenClock }) => <WrittenClock call={call} />} /> : null}
      {table.thought ? <Late draw={({ ThoughtNote }) => <ThoughtNote call={call} />} /> : null}
      <Late draw={({ SayFirst }) => <SayFirst call={call} />} />
      {isCovered(call) ? null : <Replies call={call} />}
      {state.address.projector ? <Late draw={({ Hands }) => <Hands call={call} />} /> : null}
      <Moves call={call} />
    </section>
  );
}

/** What the customer says: a thread where both write, else their line. */
function Bubble({ call }: { readonly call: Call }) {
  if (!isWritten(call)) return <LineWords call={call} />;
  return <Late draw={({ Thread }) => <Thread call={call} />} until={<LineWords call={call} />} />;
}

/** A call: the scene, what was said, and what can be said. */
export function CallView({ call }: { readonly call: Call }) {
  const { state, words, tell } = useSay();
  const newest = useRef<HTMLLIElement>(null);
  const { turn } = call.conversation.table;
  // Where the contact is over the log tells the last line by itself, and the way on has the focus.
  useEffect(() => {
    (document.querySelector<HTMLElement>('.over button') ?? newest.current)?.focus({
      preventScroll: !state.settings.wordsOnly,
    });
  }, [turn, call.conversation.table.bait]);
  const said = useRef('');
  useEffect(() => {
    if (call.pending?.kind === 'reply') said.current = call.pending.id;
    else if (!document.querySelector(':focus'))
      document.querySelector<HTMLElement>(`[data-reply="${said.current}"]`)?.focus();
  }, [call.pending]);
  const isTalking = call.line < call.conversation.table.lines.length - 1;
  return (
    <SceneRoom
      name={isTalking ? 'call talking' : 'call'}
      bubble={<Bubble call={call} />}
      gauge={
        <Late draw={({ Instruments }) => <Instruments call={call} />} until={<MoodWord call={call} />} />
      }
    >
      <h1 class="only-heard">
        {words.conversation}: {tell(call.conversation.table.person.name)}
      </h1>
      {call.movedOn ? (
        <p class="notice" role="status">
          {words.movedOn}. {tell(call.movedOn)}
        </p>
      ) : null}
      <Log call={call} newest={newest} />
      <Late draw={({ SideNotes }) => <SideNotes call={call} />} />
      <Answers call={call} />
      <Late draw={({ Practice }) => <Practice call={call} />} />
    </SceneRoom>
  );
}
