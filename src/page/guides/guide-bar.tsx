/** The line over the guides: the way to the contents and back, the language, the way out. */
import { useEffect, useRef } from 'preact/hooks';
import { LANGUAGES } from '../../scenario/scenario.ts';
import { GUIDE_WORDS } from './guide-words.ts';
import { useSay } from '../say.ts';

/** The page that is no guide: contents alone. */
export const CONTENTS = 'contents';

const NAMES = { es: 'Español', en: 'English' } as const;

function Languages() {
  const { house, state } = useSay();
  return (
    <>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          class="quiet"
          lang={language}
          aria-label={NAMES[language]}
          aria-pressed={state.language === language}
          onClick={() => house.act({ type: 'language.chosen', language })}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </>
  );
}

interface GuideBarProps {
  readonly page: string;
  readonly onContents: () => void;
  /** Null where one came from nowhere. */
  readonly onBack: (() => void) | null;
  readonly onClose: () => void;
}

export function GuideBar({ page, onContents, onBack, onClose }: GuideBarProps) {
  const { state, words: always } = useSay();
  const words = GUIDE_WORDS[state.language];
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (page === CONTENTS) title.current?.focus();
  }, [page]);
  return (
    <header class="guide-bar">
      <h2 ref={title} tabIndex={-1}>
        {words.guides}
      </h2>
      {page === CONTENTS ? null : (
        <button type="button" class="quiet to-contents" onClick={onContents}>
          {words.contents}
        </button>
      )}
      {onBack ? (
        <button type="button" class="quiet" onClick={onBack}>
          ‹ {words.back}
        </button>
      ) : null}
      <span class="spread" />
      <Languages />
      <button type="button" class="quiet" aria-label={always.close} onClick={onClose}>
        ×
      </button>
    </header>
  );
}
