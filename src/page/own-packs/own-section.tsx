/** Packs of the person's own among the scenarios: opening them, playing them, removing them. */
import './own-packs.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import * as records from '../../records/records.ts';
import type { OpenedPack } from '../../records/records.ts';
import { BringIn } from './bring-in.tsx';
import { Card } from '../home/card.tsx';
import type { House } from '../house.ts';
import { OpeningSheet } from './opening-sheet.tsx';
import type { OwnPacks } from './own-packs.ts';
import { OWN_WORDS, put } from './own-words.ts';
import { PackNamesFields } from './pack-names-fields.tsx';
import { useSay } from '../say.ts';
import type { Library } from '../library.ts';

type OwnCard = NonNullable<Library['own']>[number];

/** Whether what is kept is not what the shelf of scenarios shows. */
async function catchUp(house: House): Promise<OwnPacks> {
  const own = await house.own();
  const { library } = house.state();
  if (library?.own === undefined) await own.refresh();
  return own;
}

/** The packs, followed in other tabs as well. */
function useOwnPacks(house: House): OwnPacks | null {
  const [own, setOwn] = useState<OwnPacks | null>(null);
  useEffect(() => {
    catchUp(house).then(setOwn, () => undefined);
    const elsewhere = ({ key }: StorageEvent): void => {
      if (key === records.OWN_MARK) void house.own().then((came) => came.refresh());
    };
    addEventListener('storage', elsewhere);
    return () => removeEventListener('storage', elsewhere);
  }, [house]);
  return own;
}

interface PackShelfProps {
  readonly card: OwnCard;
  readonly onRemove: () => void;
}

function PackShelf({ card, onRemove }: PackShelfProps) {
  const { state, tell } = useSay();
  const words = OWN_WORDS[state.language];
  const isAwake = !state.library?.shipped?.includes(card.id);
  const name = tell(card.title);
  return (
    <section class="own-pack" aria-label={name}>
      <header>
        <h3>
          <bdi>{name}</bdi>
        </h3>
        <p class="hint">
          {words.version} {card.version}
          {card.authors.length > 0 ? (
            <>
              {' · '}
              {words.by} <bdi>{card.authors.join(', ')}</bdi>
            </>
          ) : null}
        </p>
        <button type="button" class="quiet" aria-label={`${words.remove}: ${name}`} onClick={onRemove}>
          {words.remove}
        </button>
      </header>
      {isAwake ? (
        <ul class="cards">
          {card.scenarios
            .filter(({ unlisted }) => !unlisted)
            .map((each) => (
              <Card key={each.id} listed={{ pack: card, card: each }} />
            ))}
        </ul>
      ) : (
        <p>{words.inTheWay}</p>
      )}
    </section>
  );
}

/** Seconds a removed pack can be called back; whoever asks for stillness has as long as they stay. */
const UNDO_FOR = 12;

function Removed({ removed, own, onGone }: RemovedProps) {
  const { state } = useSay();
  const words = OWN_WORDS[state.language];
  const isStill = state.settings.reducedMotion ?? state.systemStill;
  const undo = useRef<HTMLButtonElement>(null);
  // What had the focus went with the pack.
  useEffect(() => undo.current?.focus(), [removed]);
  useEffect(() => {
    if (isStill) return undefined;
    const timer = setTimeout(onGone, UNDO_FOR * 1000);
    return () => clearTimeout(timer);
  }, [removed, isStill]);
  return (
    <p class="own-news" role="status">
      {put(words.removed, { name: removed.name })}{' '}
      <button
        type="button"
        class="quiet"
        ref={undo}
        onClick={() => void own.putBack(removed.pack).then(onGone)}
      >
        {words.undo}
      </button>
    </p>
  );
}
interface RemovedPack {
  readonly pack: OpenedPack;
  readonly name: string;
}
interface RemovedProps {
  readonly removed: RemovedPack;
  readonly own: OwnPacks;
  readonly onGone: () => void;
}

/** Kept packs that cannot be read any more: named, and not lost. */
function Unread({ onRemove }: { readonly onRemove: (id: string) => void }) {
  const { state } = useSay();
  const words = OWN_WORDS[state.language];
  return (
    <>
      {(state.library?.unread ?? []).map((id) => (
        <p key={id} class="row">
          <span>{put(words.unread, { id })}</span>
          <button type="button" class="quiet" onClick={() => onRemove(id)}>
            {words.remove}
          </button>
        </p>
      ))}
    </>
  );
}

export function OwnSection() {
  const { house, state, tell } = useSay();
  const words = OWN_WORDS[state.language];
  const own = useOwnPacks(house);
  const [removed, setRemoved] = useState<RemovedPack | null>(null);
  const [news, setNews] = useState('');
  if (!own) return null;
  const remove = async (id: string, name: string): Promise<void> => {
    const pack = await own.remove(id);
    setRemoved(pack && { pack, name });
    setNews('');
  };
  return (
    <section class="own-packs" aria-labelledby="own-packs">
      <h2 id="own-packs">{words.title}</h2>
      <p class="hint">{words.hint}</p>
      {(state.library?.own ?? []).map((card) => (
        <PackShelf key={card.id} card={card} onRemove={() => void remove(card.id, tell(card.title))} />
      ))}
      <Unread onRemove={(id) => void remove(id, id)} />
      {removed ? <Removed removed={removed} own={own} onGone={() => setRemoved(null)} /> : null}
      <p class="own-news" role="status">
        {news}
      </p>
      <BringIn own={own} />
      <PackNamesFields own={own} />
      <OpeningSheet
        own={own}
        onKept={(said) => {
          setNews(said);
          setRemoved(null);
        }}
      />
    </section>
  );
}
