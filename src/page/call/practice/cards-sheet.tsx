import { useState } from 'preact/hooks';
import { CARDS, cardsFitting } from '../../../debrief/debrief.ts';
import type { Card } from '../../../debrief/debrief.ts';
import { ACT_WORDS } from '../../../scenario/scenario.ts';
import type { Call } from '../../state.ts';
import { CardFace } from './card-face.tsx';
import { Sheet } from './sheet.tsx';
import { useSayPractice } from './practice-words.ts';

interface FilterProps {
  readonly fitting: number;
  readonly isAll: boolean;
  readonly onAll: (isAll: boolean) => void;
}

function Filter({ fitting, isAll, onAll }: FilterProps) {
  const { helps } = useSayPractice();
  return (
    <p class="row filter" role="group" aria-label={helps.cards}>
      <button type="button" class="quiet" autofocus aria-pressed={!isAll} onClick={() => onAll(false)}>
        {helps.fitsNow(fitting)}
      </button>
      <button type="button" class="quiet" aria-pressed={isAll} onClick={() => onAll(true)}>
        {helps.allCards(CARDS.length)}
      </button>
    </p>
  );
}

interface DeckProps {
  readonly cards: readonly Card[];
  readonly call: Call;
}

/** Where names and card stand side by side, as in the style sheet; under each other, all names come first. */
const isWide = (): boolean => matchMedia('(min-width: 46rem)').matches;

/** Names on the left and one card open beside them; where there is little room, the open card under its name. */
function Deck({ cards, call }: DeckProps) {
  const { tell } = useSayPractice();
  const [chosen, choose] = useState(() => (isWide() ? (cards[0]?.act ?? null) : null));
  return (
    <ul class="deck">
      {cards.map((card) => {
        const isOpen = card.act === chosen;
        return (
          <li key={card.act}>
            <button
              type="button"
              class="card-name"
              aria-expanded={isOpen}
              aria-controls={`card-${card.act}`}
              onClick={() => choose(isOpen && !isWide() ? null : card.act)}
            >
              {tell(ACT_WORDS[card.act].title)}
            </button>
            <article id={`card-${card.act}`} hidden={!isOpen}>
              {isOpen ? <CardFace card={card} call={call} /> : null}
            </article>
          </li>
        );
      })}
    </ul>
  );
}

/** The deck: first what fits this moment by the key, then all of it. */
export function CardsSheet({ call, onClose }: { readonly call: Call; readonly onClose: () => void }) {
  const { helps } = useSayPractice();
  const fitting = cardsFitting(call.conversation);
  const [isAll, setAll] = useState(fitting.length === 0);
  return (
    <Sheet title={helps.cards} onClose={onClose}>
      <p class="hint">{helps.cardsHint}</p>
      <Filter fitting={fitting.length} isAll={isAll} onAll={setAll} />
      <Deck key={isAll ? 'all' : 'fitting'} cards={isAll ? CARDS : fitting} call={call} />
    </Sheet>
  );
}
