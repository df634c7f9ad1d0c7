/** What was typed after `--choose`, read against what lies on the table. */
import { canChoose, SET_ASIDE, type Choice, type Conversation } from '../conversation/conversation.ts';
import { MOVES, type Language } from '../scenario/scenario.ts';
import { conditionTold } from './condition-telling.ts';
import { unknown } from './library.ts';
import { Refusal } from './refusal.ts';
import { wordsIn } from './words.ts';

function moveNamed(text: string): Choice | null {
  const name = text.replace(/^~/, '').replaceAll('-', '_');
  if (name === 'silence') return { kind: 'silence' };
  const move = MOVES.find((each) => each === name);
  return move ? { kind: 'move', move } : null;
}

function answerFrom(text: string, conversation: Conversation, language: Language): Choice {
  const [question = '', answer = ''] = text.split('=');
  const card = conversation.table.after.find((each) => each.question === question);
  const questions = conversation.table.after.map((each) => each.question);
  if (!card) throw unknown('question', question, { known: questions, language });
  const answers = card.answers.map(({ id }) => id);
  if (!answers.includes(answer)) throw unknown('answer', answer, { known: answers, language });
  return { kind: 'after', question, answer };
}

function refuseMove(move: string, conversation: Conversation, language: Language): never {
  const offered = conversation.table.moves.find((each) => each.move === move);
  const why = offered?.why?.[language];
  if (why) throw new Refusal(wordsIn(language).closedMove(move, why));
  const open = conversation.table.moves.filter((each) => each.open).map((each) => each.move);
  throw unknown('reply', move, { known: [...replyIds(conversation), ...open], language });
}

/** A reply of this beat whose condition does not hold: says what it waits for. */
function refuseHidden(id: string, { scenario, table }: Conversation, language: Language): void {
  const hidden = table.bait === null && scenario.beats[table.beat]?.replies.find((reply) => reply.id === id);
  if (!hidden || hidden.when.length === 0) return;
  throw new Refusal(wordsIn(language).hiddenReply(id, conditionTold(hidden.when, language)));
}

function replyIds(conversation: Conversation): string[] {
  return conversation.table.replies.map(({ id }) => id);
}

/** The choice a word means now: a reply's id, a standing move, `silence`, or `question=answer` after the call. */
export function choiceFrom(text: string, conversation: Conversation, language: Language): Choice {
  const { stage, replies, moves, thought } = conversation.table;
  if (stage === 'over') throw new Refusal(wordsIn(language).alreadyOver(text));
  if (stage === 'after') return answerFrom(text, conversation, language);
  if (replies.some(({ id }) => id === text)) return { kind: 'reply', id: text };
  if (text === SET_ASIDE && thought !== null) return { kind: 'set_aside' };
  const choice = moveNamed(text);
  if (choice && canChoose(conversation, choice)) return choice;
  if (choice?.kind === 'move') refuseMove(choice.move, conversation, language);
  refuseHidden(text, conversation, language);
  const known = [...replyIds(conversation), ...moves.map(({ move }) => move), 'silence'];
  throw unknown('reply', text, { known, language });
}
