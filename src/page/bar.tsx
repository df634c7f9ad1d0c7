import type { ComponentChildren } from 'preact';
import { LANGUAGES } from '../scenario/scenario.ts';
import { useSay } from './say.ts';

const LANGUAGE_NAMES = { es: 'Español', en: 'English' } as const;

interface BarButtonProps {
  /** The whole name; shown where there is room for it. */
  readonly name: string;
  /** What is shown where there is little room. */
  readonly short: ComponentChildren;
  readonly onClick: () => void;
  readonly pressed?: boolean;
  readonly class?: string;
}

function BarButton({ name, short, onClick, pressed, class: extra = '' }: BarButtonProps) {
  return (
    <button
      type="button"
      class={`quiet ${extra}`}
      aria-label={name}
      title={name}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <span class="on-wide">{name}</span>
      <span class="on-narrow">{short}</span>
    </button>
  );
}

function LanguageSwitch() {
  const { house, state, words } = useSay();
  return (
    <div class="languages" role="group" aria-label={words.language}>
      {LANGUAGES.map((language) => (
        <span lang={language} key={language}>
          <BarButton
            name={LANGUAGE_NAMES[language]}
            short={language.toUpperCase()}
            pressed={state.language === language}
            onClick={() => house.act({ type: 'language.chosen', language })}
          />
        </span>
      ))}
    </div>
  );
}

function Speaker({ isMute }: { readonly isMute: boolean }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M4 9v6h4l5 4V5L8 9z" fill="currentColor" />
      <path
        d={isMute ? 'M16 9l5 6M21 9l-5 6' : 'M16 8.5a5 5 0 0 1 0 7M18.5 6a8.5 8.5 0 0 1 0 12'}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
      />
    </svg>
  );
}

function SoundSwitch() {
  const { house, state, words } = useSay();
  const isMute = state.settings.volume === 0;
  const name = isMute ? words.unmute : words.mute;
  const volume = isMute ? 0.6 : 0;
  return (
    <button
      type="button"
      class="quiet"
      aria-label={name}
      title={name}
      onClick={() => house.act({ type: 'set', settings: { volume } })}
    >
      <Speaker isMute={isMute} />
    </button>
  );
}

function CallButtons() {
  const { house, state, words } = useSay();
  // Once the contact is over there is nothing left to hold still.
  if (state.view.at !== 'call' || state.view.call.conversation.table.stage !== 'answering') return null;
  const { paused } = state;
  return (
    <>
      <BarButton
        name={words.stopAndBreathe}
        short={words.breatheShort}
        onClick={() => house.act({ type: 'breathing', on: true })}
      />
      <BarButton
        name={paused ? words.resume : words.pause}
        short={paused ? '▶' : 'Ⅱ'}
        pressed={paused}
        onClick={() => house.act({ type: 'paused', on: !paused })}
      />
    </>
  );
}

/** The thin line on top: who we are, and the few things always at hand. */
export function Bar() {
  const { house, state, words } = useSay();
  const atHome = state.view.at === 'home' || state.view.at === 'door';
  const { wordsOnly } = state.settings;
  return (
    <header class="bar">
      {atHome ? null : (
        <BarButton
          name={state.view.at === 'call' ? words.leave : words.scenarios}
          short="‹"
          class="way-back"
          onClick={() => house.goHome()}
        />
      )}
      <span class="spread" />
      <CallButtons />
      <BarButton
        name={words.wordsOnly}
        short="Aa"
        pressed={wordsOnly}
        onClick={() => house.act({ type: 'set', settings: { wordsOnly: !wordsOnly } })}
      />
      <SoundSwitch />
      <LanguageSwitch />
      <BarButton name={words.help} short="?" onClick={() => house.act({ type: 'help', on: true })} />
    </header>
  );
}
