import './soon-note.css';
import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../../say.ts';
import type { Call } from '../../state.ts';
import { SOON } from './soft-silence.ts';

const WORDS = {
  es: 'Tómese su tiempo. Sin respuesta, en unos segundos se oirá el silencio; la pausa lo detiene.',
  en: 'Take your time. Without an answer, silence will be heard in a few seconds; pausing holds it.',
};

/** A calm word before a silence is heard. */
export function SoonNote({ call }: { readonly call: Call }) {
  const { language } = useSay().state;
  const [isOn, setOn] = useState(SOON.isOn);
  useEffect(() => SOON.onChange(setOn), []);
  if (call.mode !== 'assessment') return null;
  return (
    <p class="soon-note" role="status">
      {isOn ? WORDS[language] : ''}
    </p>
  );
}
