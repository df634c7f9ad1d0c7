/** Lines read by the browser's own voices, for whoever asks for it. Only voices on the machine: no text leaves it. */
import type { Language } from '../../scenario/scenario.ts';
import type { Gate } from '../house.ts';
import type { State } from '../state.ts';
import { inLanguage } from '../words/words.ts';

/** Somebody who reads. */
export interface Reader {
  canRead(language: Language): boolean;
  read(text: string, language: Language): void;
  stop(): void;
}

/** The customer's line on screen, if one is to be heard now. */
function lineNow({ view, settings, paused, breathing, language }: State): string | null {
  if (view.at !== 'call' || !settings.readAloud || paused || breathing || view.call.pending) return null;
  const line = view.call.conversation.table.lines[view.call.line];
  return line ? inLanguage(line.words, language) : null;
}

/** Names a line: the same words said later are read again. */
function placeNow({ view }: State): string {
  return view.at === 'call' ? `${view.call.conversation.table.turn}/${view.call.line}` : '';
}

/** Reads every new line from now on, and falls silent when the conversation does. */
export function followAloud(gate: Gate, reader: Reader | null): void {
  if (!reader) return;
  gate.onChange((now, before) => {
    const [line, last] = [lineNow(now), lineNow(before)];
    if (line === last && placeNow(now) === placeNow(before)) return;
    reader.stop();
    if (line !== null) reader.read(line, now.language);
  });
}

/** The voices of this machine; null where the browser has no such thing. */
export function localReader(): Reader | null {
  if (!('speechSynthesis' in window)) return null;
  const synthesis = window.speechSynthesis;
  const voiceFor = (language: Language): SpeechSynthesisVoice | undefined => {
    const fitting = synthesis
      .getVoices()
      .filter(({ localService, lang }) => localService && lang.toLowerCase().startsWith(language));
    return fitting.find(({ lang }) => /-(419|MX|CO|US)$/i.test(lang)) ?? fitting[0];
  };
  return {
    canRead: (language) => voiceFor(language) !== undefined,
    read(text, language) {
      const voice = voiceFor(language);
      if (!voice) return;
      const said = new SpeechSynthesisUtterance(text);
      said.voice = voice;
      said.lang = voice.lang;
      synthesis.speak(said);
    },
    stop: () => synthesis.cancel(),
  };
}
