/** The plan for next time: one if-then sentence in the learner's own words, kept and met again when it is time to recall. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { rewind } from '../../../conversation/conversation.ts';
import { ACT_WORDS, MOVE_WORDS, type Words } from '../../../scenario/scenario.ts';
import type { Call } from '../../state.ts';
import { pivotsKnown, reckoningOf } from '../beside.ts';
import { useOwnWords } from '../notes/own-words.ts';
import { useSayFlow } from './flow-words.ts';
import { partsOf, planOf } from './plan-sentence.ts';
import type { PlanParts } from './plan-sentence.ts';

/** Of each half; both and the words between them fit what the record keeps (1,000). */
const LONGEST_HALF = 300;

/** What would have gone further at the dearest pivot, by its technique's name; null where nothing would. */
function useIdea(call: Call): Words | null {
  const { state } = useSayFlow();
  const [dearest] = pivotsKnown(reckoningOf(state, call));
  return useMemo(() => {
    if (!dearest) return null;
    const { chose } = dearest.better;
    const move = Object.entries(MOVE_WORDS).find(([name]) => chose === `~${name}`);
    if (move) return move[1].title;
    const { replies } = rewind(call.conversation, dearest.turn - 1).table;
    const act = replies.find(({ id }) => id === chose)?.acts[0];
    return act === undefined ? null : ACT_WORDS[act].title;
  }, [call.conversation, dearest]);
}

interface HalfProps {
  readonly name: 'when' | 'will';
  readonly label: string;
  readonly hint: string;
  readonly error: string;
  readonly value: string;
  readonly onWords: (words: string) => void;
}

function Half({ name, label, hint, error, value, onWords }: HalfProps) {
  return (
    <div class="plan-half">
      <label for={`plan-${name}`}>{label}</label>
      <input
        id={`plan-${name}`}
        maxLength={LONGEST_HALF}
        autocomplete="off"
        value={value}
        aria-invalid={error !== ''}
        aria-describedby={`plan-${name}-hint plan-${name}-error`}
        onInput={({ currentTarget }) => onWords(currentTarget.value)}
      />
      <p class="hint" id={`plan-${name}-hint`}>
        {hint}
      </p>
      <p class="wrong" id={`plan-${name}-error`} role="alert">
        {error}
      </p>
    </div>
  );
}

interface FormProps {
  readonly first: PlanParts;
  readonly onPlan: (parts: PlanParts) => void;
}

function PlanForm({ first, onPlan }: FormProps) {
  const { flow } = useSayFlow();
  const [parts, setParts] = useState(first);
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const missing = (name: keyof PlanParts): boolean => isTried && parts[name].trim() === '';
  const keep = (event: SubmitEvent): void => {
    event.preventDefault();
    const empty = (['when', 'will'] as const).find((name) => parts[name].trim() === '');
    if (!empty) return onPlan(parts);
    setTried(true);
    form.current?.querySelector<HTMLInputElement>(`#plan-${empty}`)?.focus();
  };
  return (
    <form class="plan-form" ref={form} noValidate onSubmit={keep} aria-labelledby="plan-title">
      <Half
        name="when"
        label={flow.planIf}
        hint={flow.planIfHint}
        error={missing('when') ? flow.planNeedsIf : ''}
        value={parts.when}
        onWords={(when) => setParts({ ...parts, when })}
      />
      <Half
        name="will"
        label={flow.planThen}
        hint={flow.planThenHint}
        error={missing('will') ? flow.planNeedsThen : ''}
        value={parts.will}
        onWords={(will) => setParts({ ...parts, will })}
      />
      <button type="submit" class="primary">
        {flow.keepPlan}
      </button>
    </form>
  );
}

interface KeptPlanProps {
  readonly plan: string;
  readonly isRefused: boolean;
  readonly onChange: () => void;
}

function KeptPlan({ plan, isRefused, onChange }: KeptPlanProps) {
  const { flow } = useSayFlow();
  const words = useRef<HTMLQuoteElement>(null);
  const wasThere = useRef(false);
  // The form that had the focus has gone.
  useEffect(() => {
    if (!wasThere.current && document.activeElement === document.body) words.current?.focus();
    wasThere.current = true;
  }, []);
  return (
    <>
      <blockquote class="plan-words" tabIndex={-1} ref={words}>
        {plan}
      </blockquote>
      <p class="hint" role="status">
        {isRefused ? flow.sitting : flow.planKept}{' '}
        <button type="button" class="link" onClick={onChange}>
          {flow.changePlan}
        </button>
      </p>
    </>
  );
}

const NOTHING: PlanParts = { when: '', will: '' };

export function Plan({ call }: { readonly call: Call }) {
  const { state, flow, tell } = useSayFlow();
  const { words, isRefused, say } = useOwnWords(call);
  const idea = useIdea(call);
  const [isChanging, setChanging] = useState(false);
  if (words === null || call.visit === 'shared') return null;
  const { plan } = words;
  const keep = (parts: PlanParts): void => {
    say({ plan: planOf(parts, state.language) });
    setChanging(false);
  };
  // A plan somebody else's hand wrote is whole: it begins the second half.
  const first = plan === null ? NOTHING : (partsOf(plan) ?? { when: '', will: plan });
  return (
    <section class="plan-step" aria-labelledby="plan-title">
      <h2 id="plan-title">{flow.plan}</h2>
      {plan === null || isChanging ? (
        <>
          <p>{flow.planHint}</p>
          {idea ? <p class="hint">{flow.planIdea(tell(idea).toLocaleLowerCase(state.language))}</p> : null}
          <PlanForm first={first} onPlan={keep} />
        </>
      ) : (
        <KeptPlan plan={plan} isRefused={isRefused} onChange={() => setChanging(true)} />
      )}
    </section>
  );
}
