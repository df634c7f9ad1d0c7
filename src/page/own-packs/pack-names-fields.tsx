/** Names that packs leave open, as the person wants them said. */
import { useState } from 'preact/hooks';
import { LONGEST_PACK_NAME, plainName } from '../../records/records.ts';
import type { PackNames } from '../../records/records.ts';
import type { Language } from '../../scenario/scenario.ts';
import type { ListedPack } from '../library.ts';
import type { OwnPacks } from './own-packs.ts';
import { OWN_WORDS } from './own-words.ts';
import type { OwnWords } from './own-words.ts';
import { useSay } from '../say.ts';

interface FieldOf {
  readonly pack: ListedPack;
  readonly variable: string;
  readonly language: Language;
}

const writtenIn = (pack: ListedPack): ListedPack['variables'] => pack.written ?? pack.variables;

/** Names with one of them set, or as written where it is empty or the pack's own. */
export function withName(names: PackNames, { pack, variable, language }: FieldOf, typed: string): PackNames {
  const name = plainName(typed);
  const isOwn = name === '' || name === writtenIn(pack)[variable]?.[language];
  const ofPack = { ...ownOf(names, pack.id) };
  const ofVariable = { ...ownOf(ofPack, variable) };
  if (isOwn) delete ofVariable[language];
  else ofVariable[language] = name;
  if (Object.keys(ofVariable).length > 0) ofPack[variable] = ofVariable;
  else delete ofPack[variable];
  const { [pack.id]: _, ...others } = names;
  return Object.keys(ofPack).length > 0 ? { ...others, [pack.id]: ofPack } : others;
}

function ownOf<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

const LANGUAGE_NAMES = { es: 'español', en: 'English' } as const;

function labelOf(variable: string, words: OwnWords): string {
  if (variable === 'company') return words.company;
  return variable === 'agent' ? words.agent : variable.replaceAll('_', ' ');
}

interface FieldProps extends FieldOf {
  readonly names: PackNames;
  readonly onSet: (names: PackNames) => void;
}

function NameField({ names, onSet, ...of }: FieldProps) {
  const { pack, variable, language } = of;
  const written = writtenIn(pack)[variable]?.[language] ?? '';
  const set = ownOf(ownOf(names, pack.id) ?? {}, variable)?.[language];
  const words = OWN_WORDS[useSay().state.language];
  return (
    <label class="pack-name">
      <span>
        {labelOf(variable, words)} <span class="hint">({LANGUAGE_NAMES[language]})</span>
      </span>
      <input
        lang={language}
        maxLength={LONGEST_PACK_NAME}
        value={set ?? written}
        onChange={({ currentTarget }) => {
          const next = withName(names, of, currentTarget.value);
          onSet(next);
          currentTarget.value = ownOf(ownOf(next, pack.id) ?? {}, variable)?.[language] ?? written;
        }}
      />
    </label>
  );
}

function PackFields({ pack, names, onSet }: Omit<FieldProps, 'variable' | 'language'>) {
  const { state, tell } = useSay();
  const words = OWN_WORDS[state.language];
  const isSet = Object.hasOwn(names, pack.id);
  return (
    <fieldset class="field">
      <legend>
        <b>
          <bdi>{tell(pack.title)}</bdi>
        </b>
      </legend>
      {Object.keys(pack.variables).flatMap((variable) =>
        pack.languages.map((language) => (
          <NameField key={`${variable} ${language}`} {...{ pack, variable, language, names, onSet }} />
        )),
      )}
      {isSet ? (
        <button
          type="button"
          class="quiet"
          aria-label={`${words.namesReset}: ${tell(pack.title)}`}
          onClick={() => onSet(Object.fromEntries(Object.entries(names).filter(([id]) => id !== pack.id)))}
        >
          {words.namesReset}
        </button>
      ) : null}
    </fieldset>
  );
}

/** Folded away: the names of every pack. */
export function PackNamesFields({ own }: { readonly own: OwnPacks }) {
  const { state } = useSay();
  const words = OWN_WORDS[state.language];
  const [names, setNames] = useState(own.names());
  const [isKept, setKept] = useState(true);
  const packs = state.library?.packs.filter(({ variables }) => Object.keys(variables).length > 0) ?? [];
  if (packs.length === 0) return null;
  const set = (next: PackNames): void => {
    setKept(own.setNames(next).kept);
    setNames(next);
    void own.refresh();
  };
  return (
    <details class="options pack-names">
      <summary>{words.names}</summary>
      <p class="hint">{words.namesHint}</p>
      {isKept ? null : <p role="status">{words.namesNotKept}</p>}
      {packs.map((pack) => (
        <PackFields key={pack.id} pack={pack} names={names} onSet={set} />
      ))}
    </details>
  );
}
