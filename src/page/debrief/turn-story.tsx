import type { RuleAtWork, TurnTold } from '../../debrief/debrief.ts';
import { BAND_WORDS, FIGURE_WORDS, MOVE_WORDS } from '../../scenario/scenario.ts';
import { OwnSentenceOf } from './said/own-sentences.tsx';
import { useSayAll } from '../words/all-words.ts';
import type { SayAll } from '../words/all-words.ts';
import type { Call } from '../state.ts';
import { Disagree } from './disagree/disagree.tsx';

/** Changes smaller than this are not worth a reader's time. */
const WORTH_TELLING = 0.5;

const signed = (by: number): string => {
  if (Math.abs(by) < 0.05) return '±0';
  return `${by > 0 ? '+' : '−'}${Math.abs(by).toFixed(Math.abs(by) < 10 ? 1 : 0)}`;
};

function shapedAs(factor: number, words: SayAll['words']): string {
  if (factor < 0) return words.shapedAgainst;
  return factor < 1 ? words.shapedLess : words.shapedMore;
}

function Rule({ rule }: { readonly rule: RuleAtWork }) {
  const { words, tell } = useSayAll();
  const moved = rule.moved.filter(({ from, to }) => Math.abs(to - from) >= WORTH_TELLING);
  if (moved.length === 0 && rule.factor === undefined && !rule.inward) return null;
  return (
    <li>
      <span>{tell(rule.title)}</span>
      {rule.factor === undefined ? null : (
        <em class="shaping">
          {' '}
          {shapedAs(rule.factor, words)}
          {rule.factor < 0 ? '' : ` (×${rule.factor.toFixed(2)})`}
        </em>
      )}
      {moved.map(({ figure, from, to }) => (
        <span class="moved" key={figure}>
          {tell(FIGURE_WORDS[figure].title)} {signed(to - from)}
        </span>
      ))}
    </li>
  );
}

/** What was said in a turn; a move by its name. */
export const wordsOf = (told: TurnTold, { tell }: Pick<SayAll, 'tell'>): string => {
  const move = Object.entries(MOVE_WORDS).find(([name]) => told.chose === `~${name}`);
  return tell(told.words) || (move ? tell(move[1].title) : '…');
};

/** One turn: what was said, how it was heard, and every rule that moved something. */
export function TurnStory({ told, call }: { readonly told: TurnTold; readonly call: Call }) {
  const { house, words, tell } = useSayAll();
  const heat = told.heat > 2 ? 'hotter' : told.heat < -2 ? 'cooler' : 'same';
  return (
    <li class={`turn ${heat}`}>
      <p class="turn-said">
        <b>{told.turn}.</b> {wordsOf(told, { tell })}
      </p>
      <p class="turn-facts">
        <span class="tag">{told.acts.map(({ title }) => tell(title)).join(' + ')}</span>
        <span class="heat">
          {tell(BAND_WORDS[told.band].title)} · {signed(told.heat)}
        </span>
      </p>
      <OwnSentenceOf call={call} turn={told.turn} />
      {told.heardAs ? (
        <p class="heard-as">
          {words.heardAs} <i>{tell(told.heardAs)}</i>
        </p>
      ) : null}
      <details>
        <summary>{words.whatMoved}</summary>
        <ul class="rules">
          {told.rules.map((rule) => (
            <Rule key={rule.rule} rule={rule} />
          ))}
        </ul>
        <button
          type="button"
          class="quiet"
          onClick={() => house.act({ type: 'rewound', turn: told.turn - 1 })}
        >
          {words.rewindHere}
        </button>
      </details>
      <Disagree about="turn" turn={told.turn} call={call} />
    </li>
  );
}
