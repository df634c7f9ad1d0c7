/** A conversation played by somebody at the terminal: replies by number. */
import { choose, SET_ASIDE_WORDS, type Choice, type Conversation } from '../conversation/conversation.ts';
import { AFTER_QUESTIONS, MOVE_WORDS, type Language } from '../scenario/scenario.ts';
import { inLanguage, spoken, tellBriefing, tellEnding, tellTurn } from './telling.ts';
import type { Terminal } from './terminal.ts';
import { wordsIn } from './words.ts';

interface Offer {
  readonly says: string;
  readonly choice: Choice;
}

function repliesAndMoves({ table }: Conversation, language: Language, terminal: Terminal): Offer[] {
  const replies = table.replies.map(({ id, say }) => ({
    says: spoken(say, language, terminal),
    choice: { kind: 'reply', id } as const,
  }));
  const moves = table.moves
    .filter(({ open }) => open)
    .map(({ move }) => ({
      says: `[${MOVE_WORDS[move].title[language]}]`,
      choice: { kind: 'move', move } as const,
    }));
  const aside = {
    says: `[${inLanguage(SET_ASIDE_WORDS, language)}]`,
    choice: { kind: 'set_aside' } as const,
  };
  return [...replies, ...moves, ...(table.thought === null ? [] : [aside])];
}

/** The question of the minute after that is asked first. */
function questionNow({ table }: Conversation, language: Language): string {
  const question = AFTER_QUESTIONS.find((each) => each === table.after[0]?.question);
  return question ? wordsIn(language).after[question] : '';
}

function answersOf({ table }: Conversation, language: Language): Offer[] {
  const [card] = table.after;
  return (card?.answers ?? []).map(({ id, says }) => ({
    says: inLanguage(says, language),
    choice: { kind: 'after', question: card?.question ?? '', answer: id },
  }));
}

/** One of the offers, or null when the person leaves. */
async function pick(
  offers: readonly Offer[],
  language: Language,
  terminal: Terminal,
): Promise<Choice | null> {
  const words = wordsIn(language);
  offers.forEach(({ says }, index) => terminal.print(`  ${index + 1}  ${says}`));
  for (;;) {
    const typed = (await terminal.ask(words.choose))?.trim().toLowerCase();
    if (typed === undefined || typed === 'q') return null;
    const offer = /^\d+$/.test(typed) ? offers[Number(typed) - 1] : undefined;
    if (offer) return offer.choice;
    terminal.print(words.chooseAgain);
  }
}

export async function playWithPerson(
  start: Conversation,
  language: Language,
  terminal: Terminal,
): Promise<number> {
  let conversation = start;
  tellBriefing(conversation, language, terminal);
  tellTurn(conversation, language, terminal);
  while (conversation.table.stage !== 'over') {
    const isTalking = conversation.table.stage === 'answering';
    if (!isTalking) terminal.print(`\n${questionNow(conversation, language)}`);
    const offers = isTalking
      ? repliesAndMoves(conversation, language, terminal)
      : answersOf(conversation, language);
    const choice = await pick(offers, language, terminal);
    if (!choice) {
      terminal.print(wordsIn(language).left);
      return 0;
    }
    conversation = choose(conversation, choice);
    if (isTalking) tellTurn(conversation, language, terminal);
  }
  tellEnding(conversation, language, terminal);
  return 0;
}
