/** The head of a printed debrief: which conversation, with whom, when, how; and below everything, the way back to it. */
import './print.css';
import { useEffect, useState } from 'preact/hooks';
import { personaOf, recipeAsText } from '../../../conversation/conversation.ts';
import { CHANNEL_WORDS } from '../../../scenario/scenario.ts';
import { modeWords } from '../../home/mode-words.ts';
import { lastKept } from '../../record/kept-runs.ts';
import type { Call } from '../../state.ts';
import { useSay } from '../../say.ts';
import { PRINT_WORDS } from './print-words.ts';

/** Milliseconds since 1970 at which a run ended, as the record has it; null where it has none. */
function useEndedAt(call: Call): number | null {
  const [endedAt, setEndedAt] = useState<number | null>(null);
  useEffect(() => {
    if (call.visit === 'shared') return;
    // A run that has just ended is on its way into the record: it is asked for when it is printed as well.
    const look = (): void => void lastKept(call).then((run) => setEndedAt(run?.endedAt ?? null));
    look();
    window.addEventListener('beforeprint', look);
    return () => window.removeEventListener('beforeprint', look);
  }, [call.conversation]);
  return endedAt;
}

export function PaperHead({ call }: { readonly call: Call }) {
  const { state, tell } = useSay();
  const words = PRINT_WORDS[state.language];
  const { scenario, recipe, table } = call.conversation;
  const endedAt = useEndedAt(call);
  const when = { dateStyle: 'long', timeStyle: 'short' } as const;
  const played = endedAt === null ? words.unknownDay : new Date(endedAt).toLocaleString(state.language, when);
  const persona = tell(personaOf(call.conversation).title);
  const facts = [
    [words.with, `${tell(table.person.name)} (${persona})`],
    [words.channel, tell(CHANNEL_WORDS[scenario.channel].title)],
    [words.played, played],
    [words.mode, modeWords(state.language).modes[call.mode].name],
    [words.seed, String(recipe.seed)],
    [words.pack, `${tell(scenario.pack.title)} ${recipe.version}`],
  ];
  return (
    <header class="on-paper paper-head">
      <p>{words.product}</p>
      <p class="paper-title">{tell(scenario.title)}</p>
      <dl>
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}

/** A printed page cannot be pressed: the address stands there as text. */
export function PaperFoot({ call }: { readonly call: Call }) {
  const { state } = useSay();
  const words = PRINT_WORDS[state.language];
  const link = `${location.origin}${location.pathname}#run=${recipeAsText(call.conversation.recipe)}`;
  return (
    <footer class="on-paper paper-foot">
      {words.again} {link}
    </footer>
  );
}
