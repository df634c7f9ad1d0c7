import { AT_ONCE } from '../../conversation/conversation.ts';
import { useSayAll } from '../words/all-words.ts';
import { GOLDEN_HOUR, sharesAt } from './golden-hour.ts';
import type { Call } from '../state.ts';
import './written-clock.css';

/** Simulated minutes a trainee may let pass before an answer: one silence from twenty (decision 6). */
const WAITS = [AT_ONCE, 5, 20, 40] as const;

const withMinutes = (text: string, minutes: number): string => text.replace('{minutes}', String(minutes));

/** The hour a public complaint should be answered in, and how far it has spread. */
function GoldenHour({ minutes }: { readonly minutes: number }) {
  const { words } = useSayAll();
  const name = minutes >= GOLDEN_HOUR ? words.hourGone : words.goldenHour;
  return (
    <>
      <span>
        <span class="whole">{name} </span>
        <meter min="0" max={GOLDEN_HOUR} value={minutes} aria-label={name} /> <b>{minutes}</b>/{GOLDEN_HOUR}
      </span>
      <span class="whole">
        {words.shares} <b>{sharesAt(minutes)}</b> {words.times}
      </span>
    </>
  );
}

/** The clock of a written channel, and when the trainee answers. */
export function WrittenClock({ call }: { readonly call: Call }) {
  const { house, words } = useSayAll();
  const { channel, minutes } = call.conversation.table;
  const chosen = call.waits ?? AT_ONCE;
  return (
    <div class="written-clock">
      <p class="clock" role="status">
        <span>
          {words.sinceFirst} <b>{minutes}</b>
        </span>
        {channel === 'social' ? <GoldenHour minutes={minutes} /> : null}
      </p>
      <div class="waits" role="group" aria-label={words.answerWhen}>
        <span aria-hidden="true">{words.answerWhen}</span>
        {WAITS.map((wait) => (
          <button
            type="button"
            key={wait}
            class="move"
            aria-pressed={wait === chosen}
            onClick={() => house.act({ type: 'waits', minutes: wait })}
          >
            {wait === AT_ONCE ? (
              words.answerNow
            ) : (
              <>
                <span class="whole">{withMinutes(words.answerAfter, wait)}</span>
                <span class="brief" aria-hidden="true">
                  +{wait}
                </span>
              </>
            )}
          </button>
        ))}
      </div>
    </div>
  );
}
