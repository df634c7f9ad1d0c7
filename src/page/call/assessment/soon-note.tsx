import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../../say.ts';
import { SOON } from './soft-silence.ts';

const WORDS = {
  es: 'Tómese su tiempo. Si no dice nada, en unos segundos se oirá el silencio; la pausa lo detiene.',
  en: 'Take your time. If nothing is said, the silence will be heard in a few seconds; pausing holds it.',
};

/** A calm word before a silence is heard. */
export function SoonNote() {
  const { language } = useSay().state;
  const [isOn, setOn] = useState(SOON.isOn);
  useEffect(() => SOON.onChange(setOn), []);
  return (
    <p class="soon-note" role="status">
      {isOn ? WORDS[language] : ''}
    </p>
  );
}
