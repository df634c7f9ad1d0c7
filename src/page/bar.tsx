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

function SoundSwitch() {
  const { house, state, words } = useSay();
  const isMute = state.settings.volume === 0;
  const volume = isMute ? 0.6 : 0;
  return (
    <button
      type="button"
      class="quiet"
      aria-pressed={isMute}
      onClick={() => house.act({ type: 'set', settings: { volume } })}
    >
      <span aria-hidden="true">{isMute ? '🔇' : '🔈'}</span>
      <span class="on-wide"> {isMute ? words.unmute : words.mute}</span>
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
