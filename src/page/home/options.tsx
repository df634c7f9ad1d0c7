import { ModeField, ThoughtsField } from './mode-field.tsx';
import { PredictsField } from './run-fields.tsx';
import { runWords } from './run-words.ts';
import { IntensityField } from './intensity.tsx';
import { MOST_SEED, seedFrom } from '../address.ts';
import { THEME_WISHES } from '../../records/records.ts';
import { allListed } from '../library.ts';
import { themeOf } from '../state.ts';
import { useSayAll } from '../words/all-words.ts';
import { localReader } from '../call/read-aloud.ts';

function SeedField() {
  const { house, state, words } = useSayAll();
  const wish = (seed: number) => house.act({ type: 'wished', wishes: { seed } });
  const isFixed = state.wishes.mode === 'assessment';
  return (
    <p class="field">
      <label for="seed">{words.seed}</label>
      <input
        id="seed"
        inputMode="numeric"
        value={state.wishes.seed}
        disabled={isFixed}
        aria-describedby="seed-hint"
        onChange={(event) => wish(seedFrom(event.currentTarget.value) ?? state.wishes.seed)}
      />
      <button
        type="button"
        class="quiet"
        disabled={isFixed}
        onClick={() => wish(((state.wishes.seed * 48271 + 11) % (MOST_SEED - 1)) + 1)}
      >
        {words.newSeed}
      </button>
      <span class="hint" id="seed-hint">
        {isFixed ? runWords(state.language).fixed : words.seedHint}
      </span>
    </p>
  );
}

interface CastGroup {
  readonly label: string;
  readonly ids: readonly string[];
}

function CastOptions({ label, ids }: CastGroup) {
  const { state, tell } = useSayAll();
  const cast = state.library?.cast.filter(({ id }) => ids.includes(id)) ?? [];
  return (
    <optgroup label={label}>
      {cast.map(({ id, title }) => (
        <option key={id} value={id} selected={state.wishes.persona === id}>
          {tell(title)}
        </option>
      ))}
    </optgroup>
  );
}

/** Who plays: first those a scenario says fit it, then the whole cast. */
function PersonaField() {
  const { house, state, words, tell } = useSayAll();
  const listed = state.library ? allListed(state.library) : [];
  const fitting = [...new Set(listed.flatMap(({ card }) => card.also))];
  const everybody = state.library?.cast.map(({ id }) => id) ?? [];
  const wish = (persona: string | null) => house.act({ type: 'wished', wishes: { persona } });
  return (
    <p class="field">
      <label for="persona">{words.persona}</label>
      <select id="persona" onChange={(event) => wish(event.currentTarget.value || null)}>
        <option value="" selected={state.wishes.persona === null}>
          {words.ownPersona}
        </option>
        {listed
          .filter(({ card }) => card.also.length > 0)
          .map(({ card }) => (
            <CastOptions key={card.id} label={`${words.fitsHere}: ${tell(card.title)}`} ids={card.also} />
          ))}
        <CastOptions label={words.anybody} ids={everybody.filter((id) => !fitting.includes(id))} />
      </select>
    </p>
  );
}

function ThemeField() {
  const { house, state, words } = useSayAll();
  const theme = state.settings.theme ?? themeOf(state);
  return (
    <p class="field">
      <label for="theme">{words.theme}</label>
      <select
        id="theme"
        onChange={(event) => {
          const wished = THEME_WISHES.find((wish) => wish === event.currentTarget.value);
          if (wished) house.act({ type: 'set', settings: { theme: wished } });
        }}
      >
        {THEME_WISHES.map((wish, place) => (
          <option key={wish} value={wish} selected={wish === theme}>
            {words.themes[place]}
          </option>
        ))}
      </select>
    </p>
  );
}

function StillField() {
  const { house, state, words } = useSayAll();
  const still = state.settings.reducedMotion ?? state.systemStill;
  return (
    <p class="field">
      <label>
        <input
          type="checkbox"
          checked={still}
          onChange={() => house.act({ type: 'set', settings: { reducedMotion: !still } })}
        />
        {words.stillness}
      </label>
    </p>
  );
}

interface LevelProps {
  readonly of: 'volume' | 'voice' | 'music';
  readonly name: string;
  readonly hint?: string;
}

function LevelField({ of, name, hint }: LevelProps) {
  const { house, state } = useSayAll();
  return (
    <p class="field">
      <label for={of}>{name}</label>
      <input
        id={of}
        type="range"
        min="0"
        max="100"
        value={Math.round(state.settings[of] * 100)}
        aria-describedby={hint ? `${of}-hint` : undefined}
        onInput={(event) =>
          house.act({ type: 'set', settings: { [of]: Number(event.currentTarget.value) / 100 } })
        }
      />
      {hint ? (
        <span class="hint" id={`${of}-hint`}>
          {hint}
        </span>
      ) : null}
    </p>
  );
}

function GentleField() {
  const { house, state, words } = useSayAll();
  const { gentleSound } = state.settings;
  return (
    <p class="field">
      <label>
        <input
          type="checkbox"
          checked={gentleSound}
          onChange={() => house.act({ type: 'set', settings: { gentleSound: !gentleSound } })}
        />
        {words.gentleSound}
      </label>
    </p>
  );
}

/** Read aloud by a voice of this machine, where it has one. */
function AloudField() {
  const { house, state, words } = useSayAll();
  const { readAloud } = state.settings;
  const canRead = localReader()?.canRead(state.language) ?? false;
  return (
    <p class="field">
      <label>
        <input
          type="checkbox"
          checked={readAloud}
          disabled={!canRead && !readAloud}
          aria-describedby="aloud-hint"
          onChange={() => house.act({ type: 'set', settings: { readAloud: !readAloud } })}
        />
        {words.readAloud}
      </label>
      <span class="hint" id="aloud-hint">
        {canRead ? words.readAloudHint : words.noVoice}
      </span>
    </p>
  );
}

/** Folded away: seed, temperament, strength, mode, colours, movement, volume. */
export function Options() {
  const { words } = useSayAll();
  return (
    <details class="options">
      <summary>{words.options}</summary>
      <SeedField />
      <PersonaField />
      <IntensityField />
      <ModeField at="options" />
      <ThoughtsField />
      <PredictsField at="options" />
      <ThemeField />
      <StillField />
      <LevelField of="volume" name={words.volume} />
      <LevelField of="voice" name={words.voice} hint={words.voiceHint} />
      <LevelField of="music" name={words.music} />
      <AloudField />
      <GentleField />
    </details>
  );
}
