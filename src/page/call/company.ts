/** Who comes when somebody is handed over with a word about them: a colleague, never somebody who looks like the customer. */
import type { Conversation } from '../../conversation/conversation.ts';
import { nameOfSeen } from '../../scenario/scenario.ts';
import type { Act, Language, Words } from '../../scenario/scenario.ts';
import type { DialogueScene } from '../curtain.ts';
import { endedAs } from '../scene.ts';
import { inLanguage } from '../words/words.ts';

/** Dressed for work, and at ease. */
const COLLEAGUES = {
  feminine: ['ingrid', 'priya', 'mei', 'teresa', 'amara'],
  masculine: ['anil', 'omar', 'hiro', 'kwame', 'pablo'],
} as const;
const SOMEBODY = { es: 'Una colega', en: 'A colleague' } as const;
const WARM: Act = 'warm_transfer';
const COLD: Act = 'cold_transfer';

/** The colleague who has come by now; null while the trainee is alone with the customer. */
export function companyIn(conversation: Conversation, language: Language): DialogueScene['company'] {
  if (!isHandedOver(conversation)) return null;
  const { scenario } = conversation;
  const owner = ownerOf(conversation);
  const name = owner && nameIn(inLanguage(owner, language));
  // Spanish first names tell; where nobody is named, it is a woman.
  const isMan = !/^\p{L}*(a|en) /u.test(nameIn(owner?.es ?? '') ?? 'Una colega');
  const others = COLLEAGUES[isMan ? 'masculine' : 'feminine'].filter(
    (look) => look !== nameOfSeen(scenario.customer.look),
  );
  const look = others[lettersOf(scenario.id) % others.length] ?? others[0] ?? 'ingrid';
  return { look, name: name ?? SOMEBODY[language] };
}

/** Warmly: with a word, by somebody who stays until the other is there. */
function isHandedOver({ happenings, ...conversation }: Conversation): boolean {
  const acts = happenings.flatMap((each) => (each.what === 'mood_changed' ? each.acts : []));
  if (acts.includes(WARM)) return true;
  return endedAs({ happenings, ...conversation }) === 'handed_over' && !acts.includes(COLD);
}

const ownerOf = ({ scenario }: Conversation): Words | null =>
  scenario.after
    .find(({ question }) => question === 'owner')
    ?.answers.find(({ id }) => id === 'named_colleague')?.says ?? null;

/** The first thing in it that reads like a first name and a surname; null where there is none. */
const nameIn = (text: string): string | null => /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.exec(text)?.[0] ?? null;

/** Always the same for the same scenario. */
const lettersOf = (id: string): number =>
  Array.from(id).reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
