/** A calm line where nothing is under way: a newer version is here, and is started when the person says so. */
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../scenario/scenario.ts';
import { useSay } from '../say.ts';
import { watchVersion } from './watch-version.ts';
import type { Newer } from './watch-version.ts';

const ENGLISH = {
  here: 'A new version of Cascabel is here.',
  start: 'Start it',
  later: 'You can start it from the scenarios, once you are done here.',
};
const WORDS: Record<Language, typeof ENGLISH> = {
  en: ENGLISH,
  es: {
    here: 'Ya está aquí una versión nueva de Cascabel.',
    start: 'Empezar a usarla',
    later: 'Puede empezar a usarla desde las situaciones, cuando termine aquí.',
  },
};

const watch = watchVersion(
  typeof navigator !== 'undefined' && 'serviceWorker' in navigator ? navigator.serviceWorker : undefined,
);

function useNewer(): Newer {
  const [newer, setNewer] = useState(watch.newer());
  useEffect(() => {
    const deaf = watch.onChange(() => setNewer(watch.newer()));
    setNewer(watch.newer());
    watch.ask();
    return deaf;
  }, []);
  return newer;
}

/** Opens the page anew where it is; what the address once led to is behind whoever has gone home since. */
function openAnew(isHome: boolean): void {
  const address = new URL(location.href);
  if (isHome) {
    address.searchParams.delete('scenario');
    address.hash = '';
  }
  if (address.href === location.href) location.reload();
  else location.replace(address);
}

interface NewVersionProps {
  /** Whether this screen opens again as it is: where somebody may be writing, a newer version is only told of. */
  readonly isSafe: boolean;
}

export function NewVersion({ isSafe }: NewVersionProps) {
  const { language, view } = useSay().state;
  const words = WORDS[language];
  const newer = useNewer();
  if (newer === 'none') return null;
  return (
    <p class="new-version" role="status">
      {words.here}{' '}
      {isSafe ? (
        <button type="button" class="link" onClick={() => watch.start(() => openAnew(view.at === 'home'))}>
          {words.start}
        </button>
      ) : (
        <span class="hint">{words.later}</span>
      )}
    </p>
  );
}
