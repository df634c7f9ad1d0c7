/** The way into a debrief: it stands there at once where it has come along, else as soon as it comes. */
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../scenario/scenario.ts';
import { SceneRoom } from '../scene-room.tsx';
import { useSay } from '../say.ts';
import type { Call } from '../state.ts';
import { debriefPart, fetchDebrief } from './fetch-debrief.ts';

const ENGLISH = {
  coming: 'Getting the debrief ready…',
  missing: 'The debrief could not be brought along: there seems to be no network.',
  safe: 'Leave this page open: your conversation is still in it.',
  again: 'Try again',
};
const WORDS: Record<Language, typeof ENGLISH> = {
  en: ENGLISH,
  es: {
    coming: 'Preparando el repaso…',
    missing: 'No se pudo traer el repaso: parece que no hay red.',
    safe: 'Deje abierta esta página: su conversación sigue en ella.',
    again: 'Intentar otra vez',
  },
};

function Missing({ onAgain }: { readonly onAgain: () => void }) {
  const words = WORDS[useSay().state.language];
  return (
    <div class="answers paper" role="alert">
      <p>{words.missing}</p>
      <p>{words.safe}</p>
      <p class="row">
        <button type="button" class="primary" onClick={onAgain}>
          {words.again}
        </button>
      </p>
    </div>
  );
}

export function DebriefDoor({ call }: { readonly call: Call }) {
  const words = WORDS[useSay().state.language];
  const [tried, setTried] = useState(0);
  const [isMissing, setMissing] = useState(false);
  const [Part, setPart] = useState(debriefPart);
  useEffect(() => {
    if (Part) return;
    setMissing(false);
    fetchDebrief().then(
      (came) => setPart(() => came),
      () => setMissing(true),
    );
  }, [tried]);
  if (Part) return <Part call={call} />;
  return (
    <SceneRoom name="loading" titled>
      {isMissing ? (
        <Missing onAgain={() => setTried(tried + 1)} />
      ) : (
        <p class="answers hint" role="status">
          {words.coming}
        </p>
      )}
    </SceneRoom>
  );
}
