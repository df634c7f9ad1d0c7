import { LANGUAGES } from '../scenario/scenario.ts';
import { useSay } from './say.ts';

const LANGUAGE_NAMES = { es: 'Español', en: 'English' } as const;

function LanguageSwitch() {
  const { house, state, words } = useSay();
  return (
    <div class="languages" role="group" aria-label={words.language}>
      {LANGUAGES.map((language) => (
        <button
          type="button"
          key={language}
          lang={language}
          class="quiet"
          aria-pressed={state.language === language}
          onClick={() => house.act({ type: 'language.chosen', language })}
        >
          {LANGUAGE_NAMES[language]}
        </button>
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
  const volume = isMute ? 0.6 : 0;
  return (
    <button
      type="button"
      class="quiet"
      title={isMute ? words.unmute : words.mute}
      onClick={() => house.act({ type: 'set', settings: { volume } })}
    >
      <Speaker isMute={isMute} />
      <span class="only-heard">{isMute ? words.unmute : words.mute}</span>
    </button>
  );
}

function ViewSwitch() {
  const { house, state, words } = useSay();
  const { wordsOnly } = state.settings;
  return (
    <button
      type="button"
      class="quiet"
      aria-pressed={wordsOnly}
      onClick={() => house.act({ type: 'set', settings: { wordsOnly: !wordsOnly } })}
    >
      {words.wordsOnly}
    </button>
  );
}

function CallButtons() {
  const { house, state, words } = useSay();
  if (state.view.at !== 'call') return null;
  const { paused } = state;
  return (
    <>
      <button type="button" class="quiet" onClick={() => house.act({ type: 'breathing', on: true })}>
        {words.stopAndBreathe}
      </button>
      <button
        type="button"
        class="quiet on-wide"
        aria-pressed={paused}
        onClick={() => house.act({ type: 'paused', on: !paused })}
      >
        {paused ? words.resume : words.pause}
      </button>
    </>
  );
}

/** The thin line on top: who we are, and the few things always at hand. */
export function Bar() {
  const { house, state, words } = useSay();
  const atHome = state.view.at === 'home' || state.view.at === 'door';
  return (
    <header class="bar">
      {atHome ? null : (
        <button type="button" class="quiet" onClick={() => house.goHome()}>
          <span aria-hidden="true">‹ </span>
          {state.view.at === 'call' ? words.leave : words.scenarios}
        </button>
      )}
      <span class="spread" />
      <CallButtons />
      <ViewSwitch />
      <SoundSwitch />
      <LanguageSwitch />
      <button type="button" class="quiet" onClick={() => house.act({ type: 'help', on: true })}>
        {words.help}
      </button>
    </header>
  );
}
