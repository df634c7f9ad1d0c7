/** Where everything in an open debrief is: one jump for every part that stands there, also those that come later. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useSayFlow } from './flow-words.ts';

interface Part {
  readonly id: string;
  readonly title: string;
}

function partsIn(debrief: Element): readonly Part[] {
  const titles = [...debrief.querySelectorAll<HTMLElement>('h2[id]')];
  return titles.map(({ id, textContent }) => ({ id, title: textContent ?? '' }));
}

const isSame = (before: readonly Part[], now: readonly Part[]): boolean =>
  before.length === now.length &&
  now.every(({ id, title }, place) => before[place]?.id === id && before[place]?.title === title);

/** What is there is looked at, not told: parts come as files of their own, some later than others. */
function useParts() {
  const place = useRef<HTMLElement>(null);
  const [parts, setParts] = useState<readonly Part[]>([]);
  useEffect(() => {
    const debrief = place.current?.closest('.debrief');
    if (!debrief) return;
    const look = (): void => {
      const now = partsIn(debrief);
      setParts((before) => (isSame(before, now) ? before : now));
    };
    look();
    const observer = new MutationObserver(look);
    observer.observe(debrief, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }, []);
  return { place, parts };
}

function goTo(id: string): void {
  const title = document.getElementById(id);
  title?.setAttribute('tabindex', '-1');
  title?.focus({ preventScroll: true });
  title?.scrollIntoView({ block: 'start' });
}

export function Contents() {
  const { flow } = useSayFlow();
  const { place, parts } = useParts();
  return (
    <nav class="contents" aria-label={flow.contents} ref={place}>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <button type="button" class="quiet" onClick={() => goTo(id)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
