/** Where a complaint went unanswered: a hundred people, and what the source says they do. */
import { useMemo } from 'preact/hooks';
import { AS_THE_SOURCE_GIVES, peopleFor, unansweredIn, type Doing } from '../../../debrief/debrief.ts';
import { PlotFigure, type PlotSize } from '../../plots/plot-figure.tsx';
import type { Plots } from '../../plots/plot-library.ts';
import type { Call } from '../../state.ts';
import { drawPeople } from './people-drawing.ts';
import { useSayToll } from './toll-words.ts';
import './toll.css';

const DOINGS: readonly Doing[] = ['friends', 'networks', 'leave'];

function Hundred({ seed }: { readonly seed: number }) {
  const { toll } = useSayToll();
  const people = useMemo(() => peopleFor(seed), [seed]);
  const draw = useMemo(
    () =>
      (_: Plots, { width }: PlotSize) =>
        drawPeople(people, width),
    [people],
  );
  const many = (doing: Doing): number => people.filter((each) => each[doing]).length;
  const quiet = people.filter((each) => DOINGS.every((doing) => !each[doing])).length;
  const rows = DOINGS.map((doing) => [toll.doing[doing], `${AS_THE_SOURCE_GIVES[doing]} %`, many(doing)]);
  return (
    <PlotFigure
      title={toll.people}
      table={{ head: [toll.what, toll.odds, toll.here], rows }}
      draw={draw}
      height={150}
      class="people"
    >
      <ul class="people-key" aria-hidden="true">
        {DOINGS.map((doing) => (
          <li key={doing} class={doing}>
            <b>{many(doing)}</b> {toll.doing[doing]}
          </li>
        ))}
      </ul>
      <p>
        {toll.counted({ friends: many('friends'), networks: many('networks'), leave: many('leave'), quiet })}
      </p>
      <p class="hint">{toll.asSource}</p>
    </PlotFigure>
  );
}

export function People({ call }: { readonly call: Call }) {
  const { toll } = useSayToll();
  const how = unansweredIn(call.conversation);
  if (how === null) return null;
  return (
    <div class="unanswered">
      <p>{toll[how]}</p>
      <Hundred seed={call.conversation.recipe.seed} />
    </div>
  );
}
