/** Mail: the newest letter with its head, and what it answers quoted under it, level by level. */
import type { Words } from '../../../scenario/scenario.ts';
import { useSayAll } from '../../words/all-words.ts';
import { Avatar, Dots } from './thread-parts.tsx';
import { THREAD_WORDS } from './thread-words.ts';
import type { Frame } from './thread-parts.tsx';
import type { Message } from '../messages.ts';

export interface Letter extends Pick<Message, 'by' | 'minutes'> {
  /** Paragraph by paragraph. */
  readonly says: readonly Words[];
}

/** What one of them wrote in a row is one letter. */
export function lettersOf(messages: readonly Message[]): readonly Letter[] {
  const letters: Letter[] = [];
  for (const { by, minutes, words } of messages) {
    const last = letters.at(-1);
    if (last?.by === by) letters[letters.length - 1] = { by, minutes, says: [...last.says, words] };
    else letters.push({ by, minutes, says: [words] });
  }
  return letters;
}

/** Quotes in quotes deeper than this would be a column of a word's width. */
const DEEPEST = 3;

function Quoted({ letters, depth, call }: Quotes) {
  const { state, words, tell, show } = useSayAll();
  const [letter, ...older] = letters;
  if (!letter) return null;
  const who = letter.by === 'customer' ? tell(call.conversation.table.person.name) : words.you;
  const wrote = THREAD_WORDS[state.language].wrote
    .replace('{who}', who)
    .replace('{when}', `${words.sinceFirst.toLowerCase()} ${letter.minutes}`);
  const rest = <Quoted letters={older} depth={depth + 1} call={call} />;
  return (
    <>
      <p class="wrote">{wrote}</p>
      <blockquote>
        {letter.says.map((says, place) => (
          <p key={place}>{show(says)}</p>
        ))}
        {depth < DEEPEST ? rest : null}
      </blockquote>
      {depth < DEEPEST ? null : rest}
    </>
  );
}
interface Quotes extends Pick<Frame, 'call'> {
  readonly letters: readonly Letter[];
  readonly depth: number;
}

/** From whom, to whom, about what and when. */
function Head({ call, letter, isAnswer }: Pick<Frame, 'call'> & { letter: Letter; isAnswer: boolean }) {
  const { state, words, tell } = useSayAll();
  const { scenario, table } = call.conversation;
  const { from, to, re, date } = THREAD_WORDS[state.language];
  const [customer, ours] = [tell(table.person.name), words.you];
  const isTheirs = letter.by === 'customer';
  return (
    <header class="head">
      <Avatar name={isTheirs ? customer : ours} />
      <strong>
        {isAnswer ? re : ''}
        {tell(scenario.title)}
      </strong>
      <dl>
        <dt>{from}</dt>
        <dd>{isTheirs ? customer : ours}</dd>
        <dt>{to}</dt>
        <dd>{isTheirs ? ours : customer}</dd>
        <dt>{date}</dt>
        <dd>
          {words.sinceFirst.toLowerCase()} {letter.minutes}
        </dd>
      </dl>
    </header>
  );
}

export function MailThread({ call, messages, isTyping }: Frame) {
  const { state, tell, show } = useSayAll();
  const [letter, ...older] = lettersOf(messages).toReversed();
  if (!letter) return null;
  return (
    <article class="letter">
      <Head call={call} letter={letter} isAnswer={older.length > 0} />
      {isTyping ? (
        <p class="outbox">
          <Dots /> {THREAD_WORDS[state.language].sent}
        </p>
      ) : null}
      {letter.says.map((says, place) => (
        <p key={place}>{show(says)}</p>
      ))}
      {letter.by === 'customer' ? (
        <footer class="signed">{tell(call.conversation.table.person.name)}</footer>
      ) : null}
      <Quoted letters={older} depth={1} call={call} />
    </article>
  );
}
