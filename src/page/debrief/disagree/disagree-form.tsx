/** What the learner says against a verdict, while they say it. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useOwnId } from '../../own-id.ts';
import { useSay } from '../../say.ts';
import type { OwnWords } from '../notes/own-words.ts';
import type { DisagreeProps } from './disagree.tsx';
import { DISAGREE_WORDS } from './disagree-words.ts';
import { othersIn, verdictName } from './verdict-name.ts';

type Disagreement = OwnWords['disagreements'][number];

/** As much as the record keeps of one reason (records: 1,000). */
const LONGEST_REASON = 1_000;
/** Of the choices: words of the learner's own. */
const OWN = '~~own';

interface FormProps extends DisagreeProps {
  readonly kept: Disagreement | null;
  readonly onKeep: (disagreement: Disagreement) => void;
  readonly onClose: () => void;
}

interface PreferredProps {
  readonly props: FormProps;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function Preferred({ props, chosen, onChoose }: PreferredProps) {
  const { state, tell } = useSay();
  const words = DISAGREE_WORDS[state.language];
  const id = useOwnId();
  const { call, turn } = props;
  const others = useMemo(() => othersIn(call.conversation, turn), [call.conversation, turn]);
  return (
    <>
      <label for={id}>{words.preferred}</label>
      <select id={id} value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">{words.noneNamed}</option>
        {others.map((other) => (
          <option key={other.id} value={other.id}>
            {tell(other.says)}
          </option>
        ))}
        <option value={OWN}>{words.ownWords}</option>
      </select>
    </>
  );
}

interface WordsFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onWords: (words: string) => void;
  readonly error?: string;
  readonly isFirst?: boolean;
}

function WordsField({ label, value, onWords, error = '', isFirst = false }: WordsFieldProps) {
  const id = useOwnId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isFirst || error) field.current?.focus();
  }, [isFirst, error]);
  return (
    <>
      <label for={id}>{label}</label>
      <textarea
        id={id}
        ref={field}
        rows={2}
        maxLength={LONGEST_REASON}
        value={value}
        aria-invalid={error !== ''}
        aria-describedby={`${id}-error`}
        onInput={({ currentTarget }) => onWords(currentTarget.value)}
      />
      <p class="wrong" id={`${id}-error`} role="alert">
        {error}
      </p>
    </>
  );
}

interface Draft {
  readonly reason: string;
  readonly chosen: string;
  readonly instead: string;
}

function draftOf(kept: Disagreement | null): Draft {
  const { reason = '', preferred = null, instead = '' } = kept ?? {};
  return { reason, instead, chosen: preferred ?? (instead ? OWN : '') };
}

function disagreementOf({ about, turn }: DisagreeProps, { reason, chosen, instead }: Draft): Disagreement {
  const own = chosen === OWN ? instead.trim() : '';
  return {
    about,
    turn,
    reason: reason.trim(),
    preferred: chosen === OWN || chosen === '' ? null : chosen,
    ...(own ? { instead: own } : {}),
  };
}

export function DisagreeForm(props: FormProps) {
  const say = useSay();
  const words = DISAGREE_WORDS[say.state.language];
  const [draft, setDraft] = useState(() => draftOf(props.kept));
  const [isMissing, setMissing] = useState(false);
  const keep = (event: SubmitEvent): void => {
    event.preventDefault();
    if (draft.reason.trim()) props.onKeep(disagreementOf(props, draft));
    else setMissing(true);
  };
  const change = (part: Partial<Draft>): void => setDraft({ ...draft, ...part });
  const error = isMissing && !draft.reason.trim() ? { error: words.reasonMissing } : {};
  const name = `${words.disagree}: ${verdictName(props, say)}`;
  return (
    <form class="disagree-form" aria-label={name} noValidate onSubmit={keep}>
      <p class="hint">{words.intro}</p>
      <WordsField
        label={words.reason}
        value={draft.reason}
        onWords={(reason) => change({ reason })}
        isFirst
        {...error}
      />
      {props.turn > 0 ? (
        <Preferred props={props} chosen={draft.chosen} onChoose={(chosen) => change({ chosen })} />
      ) : null}
      {draft.chosen === OWN ? (
        <WordsField label={words.instead} value={draft.instead} onWords={(instead) => change({ instead })} />
      ) : null}
      <p class="row">
        <button type="submit" class="quiet">
          {words.keep}
        </button>
        <button type="button" class="link" onClick={props.onClose}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
