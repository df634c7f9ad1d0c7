import { LANGUAGES, type Scenario, type Words } from '../scenario/scenario.ts';

const SLOT = /\{([^{}]*)\}/g;

/** A text with the customer's name, the firm's and the customer's gender written in, in every language. */
export function filled(words: Words, scenario: Scenario): Words {
  const out: { -readonly [key in keyof Words]: string } = {};
  for (const language of LANGUAGES) {
    const text = words[language];
    if (text !== undefined) out[language] = text.replace(SLOT, (whole, slot: string) => fill(slot) ?? whole);
    function fill(slot: string): string | undefined {
      if (slot.includes('|')) return slot.split('|')[scenario.customer.gender === 'masculine' ? 0 : 1];
      return slotValue(slot, scenario)?.[language];
    }
  }
  return out;
}

function slotValue(slot: string, scenario: Scenario): Words | undefined {
  if (slot === 'name') return scenario.customer.name;
  if (slot === 'treatment') return scenario.customer.treatment;
  return Object.hasOwn(scenario.pack.variables, slot) ? scenario.pack.variables[slot] : undefined;
}
