import { assignmentAsCode, assignmentAsText, referenceOf } from '../../records/records.ts';
import type { Assignment } from '../../records/records.ts';
import type { Language } from '../../scenario/scenario.ts';
import { allWords, useSayAll } from '../words/all-words.ts';
import { HandOver } from './hand-over.tsx';

/** From where a link would lead: a file leads nowhere, and this machine's own name only to itself. */
function reachOf({ protocol, hostname }: Location): 'nobody' | 'this_machine' | 'others' {
  if (protocol === 'file:') return 'nobody';
  return /^(localhost|127\.|\[::1\])/.test(hostname) ? 'this_machine' : 'others';
}

const linkTo = (assignment: Assignment): string =>
  `${location.origin}${location.pathname}#assignment=${assignmentAsText(assignment)}`;

interface Message {
  readonly assignment: Assignment;
  readonly language: Language;
  readonly by: 'link' | 'code';
}

/** What is written round a link or a code. */
function messageFor({ assignment, language, by }: Message): string {
  const words = allWords(language);
  const told = by === 'link' ? words.messageLink : words.messageCode;
  const sent = by === 'link' ? linkTo(assignment) : assignmentAsCode(assignment);
  return `${told.replace('{name}', () => assignment.name)}\n\n${sent}`;
}

/** What the trainer sends: the link, the code, and a message round one of them. */
export function ToSend({ assignment }: { readonly assignment: Assignment }) {
  const { state, words } = useSayAll();
  const reach = reachOf(location);
  const code = assignmentAsCode(assignment);
  const link = linkTo(assignment);
  // In the language the learner will play in, or else the trainer's.
  const language = assignment.language ?? state.language;
  const message = messageFor({ assignment, language, by: reach === 'others' ? 'link' : 'code' });
  return (
    <section class="to-send" aria-labelledby="to-send-title">
      <h3 id="to-send-title">{words.toSend}</h3>
      {reach === 'nobody' ? <p class="notice-here">{words.fromDisk}</p> : null}
      {reach === 'this_machine' ? <p class="notice-here">{words.onlyHere}</p> : null}
      {reach === 'nobody' ? null : (
        <HandOver id="assign-link" label={words.assignLink} text={link} rows={3} />
      )}
      <HandOver id="assign-code" label={words.assignCode} text={code} rows={3} />
      <HandOver id="assign-message" label={words.assignMessage} text={message} rows={6} />
      <p class="hint">
        {words.reference}: <b class="reference">{referenceOf(assignment)}</b>. {words.referenceHint}
      </p>
    </section>
  );
}
