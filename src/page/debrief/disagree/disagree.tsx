/** “I disagree” beside a verdict: a reason, and what would have been better to say. The argument is where learning happens. */
import { useRef, useState } from 'preact/hooks';
import type { Call } from '../../state.ts';
import { useSay } from '../../say.ts';
import { useOwnWords } from '../notes/own-words.ts';
import type { OwnWords } from '../notes/own-words.ts';
import { DisagreeForm } from './disagree-form.tsx';
import { DISAGREE_WORDS } from './disagree-words.ts';
import { othersIn, verdictName } from './verdict-name.ts';
import './disagree.css';

type Disagreement = OwnWords['disagreements'][number];

export interface DisagreeProps {
  /** The verdict: `score`, `outcome`, `turn`, `pivot`, or one of several as `dimension:listening`. */
  readonly about: string;
  /** The turn it is about, from 1; 0 for the whole run. */
  readonly turn: number;
  readonly call: Call;
  /** What the verdict is called, where its kind does not say it. */
  readonly name?: string;
}

interface KeptProps extends DisagreeProps {
  readonly kept: Disagreement;
  readonly onChange: () => void;
  readonly onTakeBack: () => void;
}

function Rather({ kept, turn, call }: KeptProps) {
  const { state, tell } = useSay();
  const other = othersIn(call.conversation, turn).find(({ id }) => id === kept.preferred);
  const said = kept.instead ?? (other ? tell(other.says) : null);
  if (said === null) return null;
  return (
    <p>
      {DISAGREE_WORDS[state.language].rather} <q>{said}</q>
    </p>
  );
}

function Disputed(props: KeptProps) {
  const say = useSay();
  const words = DISAGREE_WORDS[say.state.language];
  const name = verdictName(props, say);
  return (
    <div class="disputed">
      <p>
        <b>{words.disputed}</b> {props.kept.reason}
      </p>
      <Rather {...props} />
      <p class="row">
        <button type="button" class="link" aria-label={`${words.change}: ${name}`} onClick={props.onChange}>
          {words.change}
        </button>
        <button
          type="button"
          class="link"
          aria-label={`${words.takeBack}: ${name}`}
          onClick={props.onTakeBack}
        >
          {words.takeBack}
        </button>
      </p>
    </div>
  );
}

const isOn =
  ({ about, turn }: DisagreeProps) =>
  (each: Disagreement): boolean =>
    each.about === about && each.turn === turn;

function Quietly({ onOpen, ...props }: DisagreeProps & { readonly onOpen: () => void }) {
  const say = useSay();
  const { disagree } = DISAGREE_WORDS[say.state.language];
  return (
    <button
      type="button"
      class="link"
      aria-label={`${disagree}: ${verdictName(props, say)}`}
      onClick={onOpen}
    >
      {disagree}
    </button>
  );
}

/** A quiet button that opens in its place; what was said stands there afterwards. */
export function Disagree(props: DisagreeProps) {
  const own = useOwnWords(props.call);
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  if (own.words === null || props.call.visit === 'shared') return null;
  const { disagreements } = own.words;
  const kept = disagreements.find(isOn(props)) ?? null;
  const others = disagreements.filter((each) => !isOn(props)(each));
  // What had the focus goes away with the form: the place itself takes it.
  const close = (): void => {
    setOpen(false);
    place.current?.focus();
  };
  const keep = (disagreement: Disagreement): void => {
    own.say({ disagreements: [...others, disagreement] });
    close();
  };
  const takeBack = (): void => {
    own.say({ disagreements: others });
    place.current?.focus();
  };
  return (
    <div class="disagree" ref={place} tabIndex={-1}>
      {isOpen ? (
        <DisagreeForm {...props} kept={kept} onKeep={keep} onClose={close} />
      ) : kept ? (
        <Disputed {...props} kept={kept} onChange={() => setOpen(true)} onTakeBack={takeBack} />
      ) : (
        <Quietly {...props} onOpen={() => setOpen(true)} />
      )}
    </div>
  );
}
