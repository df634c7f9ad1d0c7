import { fillSlots, slotsOf, type Scenario, type Words } from '../scenario/scenario.ts';

/** A text with the customer's name, the firm's and the customer's gender written in, in every language. */
export function filled(words: Words, scenario: Scenario): Words {
  return fillSlots(words, slotsOf(scenario));
}
