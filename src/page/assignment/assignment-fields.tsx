import type { Intensity } from '../../conversation/conversation.ts';
import { LONGEST_NOTE, LONGEST_TITLE, MODES } from '../../records/records.ts';
import type { Assignment } from '../../records/records.ts';
import { LANGUAGES } from '../../scenario/scenario.ts';
import type { Persona, Scenario } from '../../scenario/scenario.ts';
import { MOST_SEED, seedFrom } from '../address.ts';
import { modeWords } from '../home/mode-words.ts';
import { useSayAll } from '../words/all-words.ts';

/** What the fields change; the rest is the scenario's. */
interface FieldsProps {
  readonly assignment: Assignment;
  readonly change: (by: Partial<Assignment>) => void;
}

function NameField({ assignment, change }: FieldsProps) {
  const { words } = useSayAll();
  return (
    <p class="field">
      <label for="assign-name">{words.assignName}</label>
      <input
        id="assign-name"
        class="wide"
        value={assignment.name}
        maxLength={LONGEST_TITLE}
        aria-describedby="assign-name-hint"
        onInput={({ currentTarget }) => change({ name: currentTarget.value })}
      />
      <span class="hint" id="assign-name-hint">
        {words.assignNameHint}
      </span>
    </p>
  );
}

function ModeField({ assignment, change }: FieldsProps) {
  const { state, words } = useSayAll();
  const { modes } = modeWords(state.language);
  return (
    <fieldset class="field modes">
      <legend>{words.assignMode}</legend>
      {MODES.map((mode) => (
        <label key={mode}>
          <input
            type="radio"
            name="assign-mode"
            checked={assignment.mode === mode}
            onChange={() => change({ mode })}
          />
          <span>
            <b>{modes[mode].name}.</b> <span class="hint">{modes[mode].does}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function SeedField({ assignment, change }: FieldsProps) {
  const { words } = useSayAll();
  return (
    <p class="field">
      <label for="assign-seed">{words.seed}</label>
      <input
        id="assign-seed"
        inputMode="numeric"
        value={assignment.seed}
        onChange={({ currentTarget }) => change({ seed: seedFrom(currentTarget.value) ?? assignment.seed })}
      />
      <button
        type="button"
        class="quiet"
        onClick={() => change({ seed: 1 + ((assignment.seed * 48271 + 11) % (MOST_SEED - 1)) })}
      >
        {words.newSeed}
      </button>
    </p>
  );
}

const NAMES = { es: 'Español', en: 'English' } as const;

function LanguageField({ assignment, change }: FieldsProps) {
  const { words } = useSayAll();
  const chosen = (value: string) => LANGUAGES.find((language) => language === value) ?? null;
  return (
    <p class="field">
      <label for="assign-language">{words.language}</label>
      <select
        id="assign-language"
        onChange={({ currentTarget }) => change({ language: chosen(currentTarget.value) })}
      >
        <option value="" selected={assignment.language === null}>
          {words.learnerChooses}
        </option>
        {LANGUAGES.map((language) => (
          <option key={language} value={language} selected={assignment.language === language}>
            {NAMES[language]}
          </option>
        ))}
      </select>
    </p>
  );
}

/** Who may play: the scenario's own, those who fit, whoever was wished for, and the whole cast. */
function PersonaField({ assignment, change, scenario }: FieldsProps & { readonly scenario: Scenario }) {
  const { state, words, tell } = useSayAll();
  const near = [scenario.persona, ...scenario.also];
  const others = (state.library?.cast ?? []).filter(({ id }) => !near.some((each) => each.id === id));
  const option = ({ id, title }: Pick<Persona, 'id' | 'title'>) => (
    <option key={id} value={id} selected={assignment.persona === id}>
      {tell(title)}
    </option>
  );
  return (
    <p class="field">
      <label for="assign-persona">{words.persona}</label>
      <select id="assign-persona" onChange={({ currentTarget }) => change({ persona: currentTarget.value })}>
        <optgroup label={words.fitsHere}>{near.map(option)}</optgroup>
        <optgroup label={words.anybody}>{others.map(option)}</optgroup>
      </select>
    </p>
  );
}

const STRENGTHS: readonly Intensity[] = [0, 1, 2];

function StrengthField({ assignment, change }: FieldsProps) {
  const { words } = useSayAll();
  return (
    <fieldset class="field levels">
      <legend>{words.strengthAtMost}</legend>
      {STRENGTHS.map((intensity) => (
        <label key={intensity}>
          <input
            type="radio"
            name="assign-strength"
            checked={assignment.intensity === intensity}
            onChange={() => change({ intensity })}
          />
          {words.intensities[intensity]}
        </label>
      ))}
      <span class="hint">{words.strengthAtMostHint}</span>
    </fieldset>
  );
}

function NoteField({ assignment, change }: FieldsProps) {
  const { words } = useSayAll();
  return (
    <p class="field">
      <label for="assign-note">{words.assignNote}</label>
      <textarea
        id="assign-note"
        rows={2}
        maxLength={LONGEST_NOTE}
        value={assignment.note}
        aria-describedby="assign-note-left"
        onInput={({ currentTarget }) => change({ note: currentTarget.value })}
      />
      <span class="hint" id="assign-note-left">
        {LONGEST_NOTE - Array.from(assignment.note).length} {words.lettersLeft}
      </span>
    </p>
  );
}

/** Everything a trainer may set. */
export function AssignmentFields({ scenario, ...fields }: FieldsProps & { readonly scenario: Scenario }) {
  return (
    <>
      <NameField {...fields} />
      <ModeField {...fields} />
      <SeedField {...fields} />
      <LanguageField {...fields} />
      <PersonaField {...fields} scenario={scenario} />
      <StrengthField {...fields} />
      <NoteField {...fields} />
    </>
  );
}
