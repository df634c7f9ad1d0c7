/** The conversation of a script: what the customer says by mood, and every reply with what it does. */
import {
  ACT_FAMILY,
  ACT_WORDS,
  BAND_WORDS,
  BANDS,
  type Act,
  type Answer,
  type Beat,
  type LinesByBand,
  type Reply,
} from '../scenario/scenario.ts';
import { conditionTold } from './condition-telling.ts';
import { marked, NOTHING, type Markup } from './markup.ts';
import { linesOf, part, rows, say, type Reader } from './script-reader.ts';

const isHarmful = (act: Act): boolean => ACT_FAMILY[act] === 'harm' || ACT_FAMILY[act] === 'giving_in';

/** What is said by mood, hottest first, as a reader meets an angry person. */
export function byBand(lines: LinesByBand, reader: Reader): Markup {
  const { words, language } = reader;
  const bands = [...BANDS].reverse().filter((band) => (lines[band] ?? []).length > 0);
  const rest = bands.length > 0 ? words.whatever : words.anyMood;
  return rows([
    ...bands.map((band) => [BAND_WORDS[band].title[language], linesOf(lines[band] ?? [], reader)] as const),
    ...(lines.any ? [[rest, linesOf(lines.any, reader)] as const] : []),
  ]);
}

function answers(answer: Answer, reader: Reader): Markup {
  const { words } = reader;
  const tones = (['softer', 'harder', 'any'] as const).filter((tone) => (answer[tone] ?? []).length > 0);
  if (tones.length === 0) return NOTHING;
  const told = tones.map((tone) => {
    const name =
      tones.length === 1 && tone === 'any' ? words.answers : `${words.answers}, ${words.answer[tone]}`;
    return [name, linesOf(answer[tone] ?? [], reader)] as const;
  });
  return rows(told);
}

function whither({ next }: Reply, reader: Reader): Markup {
  const { scenario, words } = reader;
  if (next === null) return marked`↺ ${words.stays}`;
  if (!next.startsWith('end/')) return marked`→ ${words.leads} <a href="#beat-${next}">${next}</a>`;
  const id = next.slice(4);
  const title = say(scenario.endings[id]?.title, reader);
  return marked`■ ${words.ends}: <a href="#end-${id}">${title.html === '' ? id : title}</a>`;
}

function marks(reply: Reply, { words, scenario, language }: Reader): readonly string[] {
  const promise = reply.promise === undefined ? undefined : scenario.promises[reply.promise];
  return [
    ...(reply.acts.some(isHarmful) ? [words.harms] : []),
    ...(reply.aside ? [words.aside] : []),
    ...(reply.specific ? [words.specific] : []),
    ...(reply.uses.length > 0 ? [`${words.uses}: ${reply.uses.join(', ')}`] : []),
    ...(promise === undefined ? [] : [`${words.promise}: ${promise.says[language] ?? promise.id}`]),
    ...(reply.key === undefined ? [] : [`${words.key}: ${reply.key}`]),
  ];
}

/** A reply as it is offered, with its acts, what was heard, the answer, and where it leads. */
export function replyOf(reply: Reply, reader: Reader, leads = true): Markup {
  const { words, language } = reader;
  const acts = reply.acts.map((act) => ACT_WORDS[act].title[language]).join(' + ');
  const told = [acts, ...marks(reply, reader)].join(' · ');
  const when = conditionTold(reply.when, language);
  return marked`<li class="reply">
    <p class="say">${say(reply.say, reader)}</p>
    <p class="small"><code>${reply.id}</code> · ${told}</p>
    ${when === '' ? NOTHING : marked`<p class="small when">${words.onTable}: ${when}</p>`}
    ${reply.heardAs ? marked`<p class="small">${words.heard}: ${say(reply.heardAs, reader)}</p>` : NOTHING}
    ${answers(reply.answer, reader)} ${leads ? marked`<p class="small">${whither(reply, reader)}</p>` : NOTHING}
  </li>`;
}

/** A judging thought the trainee is to set aside, and the act that is heard where nobody does. */
function thoughtOf({ thought }: Beat, reader: Reader): Markup {
  if (thought === undefined) return NOTHING;
  const { words, language } = reader;
  const leaks = ACT_WORDS[thought.leaks].title[language];
  return marked`<p class="thought">${words.thought}: <em>${say(thought.says, reader)}</em> <span class="small">(${words.leaks}: ${leaks})</span></p>`;
}

function beatOf(beat: Beat, reader: Reader): Markup {
  const { words, scenario } = reader;
  const begins =
    beat.id === scenario.opening ? marked` <span class="small">(${words.begins})</span>` : NOTHING;
  const replies = beat.replies.map((reply) => replyOf(reply, reader));
  return marked`<section class="beat" id="beat-${beat.id}">
    <h3>${beat.id}${begins}</h3>
    <div class="customer">
      <p class="label">${words.says}</p>
      ${byBand(beat.customer, reader)}
      ${beat.thinks ? marked`<p class="small">${words.thinks}: <em>${say(beat.thinks, reader)}</em></p>` : NOTHING}
    </div>
    ${thoughtOf(beat, reader)}
    <ol class="replies">
      ${replies}
    </ol>
  </section>`;
}

export function conversationOf(reader: Reader): Markup {
  const beats = Object.values(reader.scenario.beats).map((beat) => beatOf(beat, reader));
  return part(reader.words.beats, 'beats', beats);
}
