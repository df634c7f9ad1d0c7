/** Slots: the places in a text that are filled when it is spoken: `{name}`, `{company}`, `{o|a}`. */
import type { Customer, Scenario, Words } from './compiled.ts';
import { LANGUAGES } from './vocabulary.ts';
import type { Language } from './vocabulary.ts';

/** What slots are filled with. */
export interface Slots {
  /** Of the customer: `{o|a}` gives `o` for masculine, `a` for feminine. */
  readonly gender: Customer['gender'];
  /** By slot name. */
  readonly values: Readonly<Record<string, Words>>;
}

/** What stands in for variables that a pack does not give. */
export const DEFAULT_VARIABLES = {
  company: { es: 'la empresa', en: 'the company' },
  agent: { es: 'Ana', en: 'Ana' },
} as const satisfies Record<string, Words>;

/** Slots every text may use, whatever the pack's own variables. */
export const STANDING_SLOTS = ['name', 'treatment', 'company', 'agent'] as const;

const SLOT = /\{([^{}]*)\}/g;

/** The slots of a scenario's texts: its customer and its pack's variables. */
export function slotsOf(scenario: Pick<Scenario, 'customer' | 'pack'>): Slots {
  const { name, treatment, gender } = scenario.customer;
  return { gender, values: { ...DEFAULT_VARIABLES, ...scenario.pack.variables, name, treatment } };
}

/** Fills the slots of a text in every language it has. A slot without a value stays as written. */
export function fillSlots(words: Words, slots: Slots): Words {
  const filled: Partial<Record<Language, string>> = {};
  for (const language of LANGUAGES) {
    const text = words[language];
    if (text !== undefined) filled[language] = fillText(text, slots, language);
  }
  return filled;
}

function fillText(text: string, slots: Slots, language: Language): string {
  if (!text.includes('{')) return text;
  return text.replace(SLOT, (slot, inside: string) => {
    const [masculine, feminine] = inside.split('|');
    if (feminine !== undefined) return (slots.gender === 'masculine' ? masculine : feminine) ?? slot;
    return valueIn(slots, inside, language) ?? slot;
  });
}

function valueIn(slots: Slots, name: string, language: Language): string | undefined {
  if (!Object.hasOwn(slots.values, name)) return undefined;
  const value = slots.values[name];
  return value?.[language] ?? value?.es ?? value?.en;
}

/** A slot of a text that nothing fills, with where it stands in the text. */
export interface StraySlot {
  readonly name: string;
  readonly written: string;
}

/** The slots in a text that have no meaning, and braces that open or close none. */
export function straySlots(text: string, known: ReadonlySet<string>): readonly StraySlot[] {
  if (!text.includes('{') && !text.includes('}')) return [];
  const stray: StraySlot[] = [];
  const rest = text.replace(SLOT, (written, inside: string) => {
    if (!isGenderPair(inside) && !known.has(inside)) stray.push({ name: inside, written });
    return '';
  });
  const loose = /[{}]/.exec(rest);
  return loose === null ? stray : [...stray, { name: '', written: loose[0] }];
}

function isGenderPair(inside: string): boolean {
  return inside.split('|').length === 2 && inside.length > 1;
}
