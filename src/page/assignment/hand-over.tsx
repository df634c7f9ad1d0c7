import { useRef, useState } from 'preact/hooks';
import { useSayAll } from '../words/all-words.ts';

interface HandOverProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** Rows of the field: a link takes two, a message more. */
  readonly rows: number;
  readonly hint?: string;
  /** Copying is what is to be done here. */
  readonly isMain?: boolean;
}

/** Copies what stands in a field; where the browser refuses, it is marked, to be copied by hand. */
async function copyFrom(field: HTMLTextAreaElement | null): Promise<'copied' | 'marked'> {
  // Where the address is not a safe one, browsers have no clipboard at all.
  try {
    await navigator.clipboard.writeText(field?.value ?? '');
    return 'copied';
  } catch {
    field?.focus();
    field?.select();
    return 'marked';
  }
}

/** A text to take along: it stands there whole, and is copied where the browser lets it be. */
export function HandOver({ id, label, text, rows, hint, isMain }: HandOverProps) {
  const { words } = useSayAll();
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async () =>
    setSaid((await copyFrom(field.current)) === 'copied' ? words.copiedIt : words.copyRefused);
  return (
    <div class="hand-over">
      <div class="row">
        <label for={id}>{label}</label>
        <span class="hint">{hint ?? `${text.length} ${words.letters}`}</span>
        <span class="spread" />
        <button
          type="button"
          class={isMain ? 'primary' : 'quiet'}
          aria-label={`${words.copy}: ${label}`}
          onClick={() => void copy()}
        >
          {words.copy}
        </button>
      </div>
      <textarea
        id={id}
        ref={field}
        rows={rows}
        readOnly
        value={text}
        spellcheck={false}
        onFocus={(event) => event.currentTarget.select()}
      />
      <span class="hint" role="status">
        {said}
      </span>
    </div>
  );
}
