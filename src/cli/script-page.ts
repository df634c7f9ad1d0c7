/** A whole scenario as one page to print: no script in it, nothing loaded from anywhere. */
import { CHANNEL_WORDS, ENDING_WORDS, LOSS_WORDS, type Ending, type Words } from '../scenario/scenario.ts';
import { marked, Markup, NOTHING } from './markup.ts';
import { conversationOf } from './script-beats.ts';
import { SCRIPT_LOOK } from './script-look.ts';
import { baitsOf, movesOf, stockLinesOf } from './script-person.ts';
import { part, rows, say, type Reader } from './script-reader.ts';

function contentNote(reader: Reader): Markup {
  const { words, scenario } = reader;
  const note = scenario.contentNote ? say(scenario.contentNote, reader) : marked`${words.noContentNote}`;
  return marked`<aside class="note"><strong>${words.contentNote}.</strong> ${note}</aside>`;
}

const percent = (share: number): number => Math.round(100 * share);

function theCase({ scenario, words, language }: Reader): Markup {
  const { fault, resolvable, loss, hazard } = scenario.issue;
  const told = [
    words.fault(percent(fault)),
    words.solvable(percent(resolvable)),
    ...(loss ? [`${words.loss}: ${LOSS_WORDS[loss].title[language]}`] : []),
    ...(hazard ? [words.hazard] : []),
    ...(scenario.openedAt ? [words.waited(scenario.openedAt)] : []),
  ];
  return marked`${told.join(' · ')}`;
}

function atAGlance(reader: Reader): Markup {
  const { scenario, words, language } = reader;
  const { pack, customer, persona, also } = scenario;
  const others = also.map((other, at) => marked`${at > 0 ? ', ' : ''}${say(other.title, reader)}`);
  return rows([
    [
      words.pack,
      marked`${say(pack.title, reader)} (${pack.id}), ${words.version} ${pack.version}, ${words.text}
        <code>${scenario.fingerprint}</code>`,
    ],
    [words.channel, marked`${CHANNEL_WORDS[scenario.channel].title[language]}`],
    [words.customer, say(customer.name, reader)],
    [words.temperament, marked`${say(persona.title, reader)} (${persona.id})`],
    [words.need, say(persona.need, reader)],
    ...(others.length > 0 ? [[words.also, others] as const] : []),
    [words.case, theCase(reader)],
    ...(scenario.audience ? [[words.audience, say(scenario.audience, reader)] as const] : []),
    ...(scenario.sources.length > 0
      ? [[words.teachings, marked`${scenario.sources.join(', ')}`] as const]
      : []),
  ]);
}

function storyOf(reader: Reader): Markup {
  const { words, scenario } = reader;
  const pieces = scenario.story.map(({ says, reveals }) => {
    const fact =
      reveals === undefined ? NOTHING : marked` <span class="small">(${words.reveals}: ${reveals})</span>`;
    return marked`<li>${say(says, reader)}${fact}</li>`;
  });
  return pieces.length === 0
    ? NOTHING
    : part(words.story, 'story', [
        marked`<ol>
          ${pieces}
        </ol>`,
      ]);
}

function afterOf(reader: Reader): Markup {
  const { words, scenario } = reader;
  const cards = scenario.after.map(({ question, answers, fits }) => {
    const told = answers.map(({ id, says }) => {
      const fitting = id === fits ? marked` <span class="flag">${words.fits}</span>` : NOTHING;
      return marked`<p class="line">${say(says, reader)}${fitting}</p>`;
    });
    return [words.questions[question], told] as const;
  });
  return cards.length === 0 ? NOTHING : part(words.after, 'after', [rows(cards)]);
}

function promisesOf(reader: Reader): Markup {
  const { words, scenario } = reader;
  const promises = Object.values(scenario.promises).map(({ id, says, dueHours, feasible }) => {
    const terms = `${words.due(dueHours)} · ${feasible ? words.feasible : words.unfeasible}`;
    return [id, marked`${say(says, reader)} <span class="small">(${terms})</span>`] as const;
  });
  return promises.length === 0 ? NOTHING : part(words.promises, 'promises', [rows(promises)]);
}

function endingOf({ id, kind, title, says, epilogue }: Ending, reader: Reader): Markup {
  const { words, language } = reader;
  const later = (['kept', 'broken', 'again', 'any'] as const).flatMap((how) => {
    const told = epilogue[how];
    return told ? [[words.later[how], say(told, reader)] as const] : [];
  });
  return marked`<section class="beat" id="end-${id}">
    <h3>${say(title, reader)} <span class="small">(${ENDING_WORDS[kind].title[language]} · ${id})</span></h3>
    ${says ? marked`<p class="line">${say(says, reader)}</p>` : NOTHING} ${rows(later)}
  </section>`;
}

function facilitatorOf(reader: Reader): Markup {
  const { words, scenario } = reader;
  const notes = (['trap', 'ask', 'plan'] as const).flatMap((name) => {
    const note: Words | undefined = scenario.facilitator?.[name];
    return note ? [[words.notes[name], say(note, reader)] as const] : [];
  });
  return notes.length === 0 ? NOTHING : part(words.facilitator, 'facilitator', [rows(notes)]);
}

/** Forbids every load and every script, should a text ever find a way to ask for one. */
const SEALED = "default-src 'none'; style-src 'unsafe-inline'";

/** The page, whole. */
export function scriptPage(reader: Reader): string {
  const { scenario, words, language } = reader;
  const title = say(scenario.title, reader);
  const endings = Object.values(scenario.endings).map((ending) => endingOf(ending, reader));
  const body = marked`<header>
      <p class="label">${words.kind}</p>
      <h1>${title}</h1>
      ${scenario.goal ? marked`<p class="goal">${say(scenario.goal, reader)}</p>` : NOTHING}
    </header>
    ${contentNote(reader)} ${atAGlance(reader)}
    ${part(words.briefing, 'briefing', [marked`<p>${say(scenario.briefing, reader)}</p>`])} ${storyOf(reader)}
    ${conversationOf(reader)} ${movesOf(reader)} ${baitsOf(reader)} ${part(words.endings, 'endings', endings)}
    ${promisesOf(reader)} ${afterOf(reader)} ${facilitatorOf(reader)} ${stockLinesOf(reader)}`;
  return marked`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${SEALED}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          ${new Markup(SCRIPT_LOOK)}
        </style>
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html>`.html;
}
