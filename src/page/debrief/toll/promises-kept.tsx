/** What was promised, and what became of it. */
import type { Conversation } from '../../../conversation/conversation.ts';
import { promisesTold, type Debrief, type PromiseTold } from '../../../debrief/debrief.ts';
import { useSayToll } from './toll-words.ts';
import type { SayToll } from './toll-words.ts';

const MARKS = { kept: '✓', impossible: '✕', nobodys: '✕', open: '·' } as const;

/** Hours as people say them. */
function timeIn(hours: number, { toll }: SayToll): string {
  if (hours < 1) return toll.minutes(Math.round(hours * 60));
  if (!Number.isInteger(hours)) return toll.minutes(Math.round(hours * 60));
  return hours > 48 && hours % 24 === 0 ? toll.days(hours / 24) : toll.hours(hours);
}

function OnePromise({ promise }: { readonly promise: PromiseTold }) {
  const say = useSayToll();
  const { toll, tell } = say;
  const { turn, says, dueHours, became } = promise;
  const isBroken = became === 'impossible' || became === 'nobodys';
  return (
    <li class={`promise ${isBroken ? 'broken' : became}`}>
      <span aria-hidden="true">{MARKS[became]}</span> {tell(says)}{' '}
      <span class="hint">
        ({toll.given(turn)}, {dueHours === null ? toll.noTime : toll.due(timeIn(dueHours, say))})
      </span>{' '}
      <b>{toll[became]}</b> {isBroken ? toll.twice : ''}
    </li>
  );
}

interface PromisesProps {
  readonly conversation: Conversation;
  readonly turns: Debrief['turns'];
}

export function PromisesKept({ conversation, turns }: PromisesProps) {
  const { toll } = useSayToll();
  const promises = promisesTold(conversation, turns);
  if (promises.length === 0) return null;
  return (
    <section aria-labelledby="promises-title">
      <h3 id="promises-title">{toll.promises}</h3>
      <ul class="promises-told">
        {promises.map((promise) => (
          <OnePromise key={promise.turn} promise={promise} />
        ))}
      </ul>
    </section>
  );
}
