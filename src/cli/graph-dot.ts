/** A chart in Graphviz's own language: a beat is a table, a reply one of its rows, a way a line from the row. */
import type { ChartBaitReply } from './graph-baits.ts';
import type { Chart, ChartBeat, ChartEnding, ChartReply } from './graph-chart.ts';
import { percent, strokeFor, strokesTold, type Stroke } from './graph-strokes.ts';
import type { GraphWords } from './graph-words.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text inside an HTML-like label; characters no XML may hold are left out. */
const safe = (text: string): string =>
  text.replace(/\p{Cc}/gu, ' ').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
/** An id in double quotes: backslash and quote are all that could end it. */
const quoted = (id: string): string => `"${id.replace(/[\\"]/g, '\\$&')}"`;

const beatNode = (id: string): string => quoted(`beat/${id}`);
const endingNode = (id: string): string => quoted(`end/${id}`);
const nodeOf = (next: string): string => (next.startsWith('end/') ? quoted(next) : beatNode(next));

const GREY = '#5a5a5a';
const small = (text: string, colour = GREY): string =>
  `<FONT POINT-SIZE="9" COLOR="${colour}">${safe(text)}</FONT>`;

/** Letters are a little wider on screen than Graphviz reckons, so long text gets room to its right. */
const roomy = (text: string): string => `${safe(text)}${roomFor(text)}`;
const roomFor = (text: string): string => '&#160;'.repeat(1 + Math.ceil(text.length / 14));
/** The same for text in the middle of its box. */
const airy = (text: string): string => `${roomFor(text)}${safe(text)}${roomFor(text)}`;

/** Graphviz refuses an empty font or cell, so what is empty is left out. */
function lines(...parts: readonly string[]): string {
  return parts.filter(Boolean).join('<BR ALIGN="LEFT"/>') + '<BR ALIGN="LEFT"/>';
}

function replyRow(reply: ChartReply, words: GraphWords): string {
  const marks = `${reply.isExpert ? '★ ' : ''}${reply.harms ? '▲ ' : ''}${reply.next === null ? '↺ ' : ''}`;
  const text = lines(
    `${marks}<B>${safe(reply.id)}</B>`,
    reply.says && roomy(reply.says),
    small(reply.acts),
    reply.when && small(`${words.when} ${reply.when}`, '#8a4b00'),
  );
  const { colour } = strokeFor(reply.share);
  const share = `<FONT COLOR="${colour}"><B>${safe(percent(reply.share))}</B></FONT>`;
  return `<TR><TD ALIGN="LEFT" BALIGN="LEFT">${text}</TD><TD WIDTH="46" PORT=${quoted(reply.id)}>${share}</TD></TR>`;
}

function beatTable(beat: ChartBeat, words: GraphWords): string {
  const name = `<B>${safe(beat.id)}</B>${beat.isOpening ? `&#160;&#160; ${small(`(${words.opening})`)}` : ''}`;
  const says = beat.says && `<I>${roomy(beat.says)}</I>`;
  const head = `<TR><TD COLSPAN="2" ALIGN="LEFT" BALIGN="LEFT" BGCOLOR="#f1e9da">${lines(name, says)}</TD></TR>`;
  const hands = `<TR><TD ALIGN="LEFT">${small(words.hands)}</TD><TD PORT="~">${small(percent(beat.hands))}</TD></TR>`;
  const rows = beat.replies.map((reply) => replyRow(reply, words)).join('');
  const border = `BORDER="${beat.isOpening ? 2 : 1}" CELLBORDER="1" CELLSPACING="0" CELLPADDING="5"`;
  return `  ${beatNode(beat.id)} [label=<<TABLE ${border} COLOR="#b8ab94" BGCOLOR="white">${head}${rows}${hands}</TABLE>>];`;
}

/** All provocations in one table: any of them may come in at any of the beats that lead there. */
function baitTable({ baits }: Chart, words: GraphWords): readonly string[] {
  if (baits.length === 0) return [];
  const rows = baits.map(({ id, says, replies }) => {
    const head = `<TR><TD COLSPAN="2" ALIGN="LEFT" BALIGN="LEFT" BGCOLOR="#f3dfd6">${lines(`<B>${safe(id)}</B>`, `<I>${roomy(says)}</I>`)}</TD></TR>`;
    return head + replies.map((reply) => baitRow(reply, words)).join('');
  });
  const title = `<TR><TD COLSPAN="2" ALIGN="LEFT">${small(words.baits)}</TD></TR>`;
  return [
    `  "baits" [label=<<TABLE BORDER="1" CELLBORDER="1" CELLSPACING="0" CELLPADDING="5" COLOR="#c08a76" BGCOLOR="white">${title}${rows.join('')}</TABLE>>];`,
  ];
}

function baitRow({ id, acts, bites, share }: ChartBaitReply, words: GraphWords): string {
  const { colour } = strokeFor(share);
  const text = lines(
    `${bites ? '▲' : '✓'} <B>${safe(id)}</B>`,
    small(`${bites ? words.bites : words.refuses} · ${acts}`),
  );
  const told = `<FONT COLOR="${colour}"><B>${safe(percent(share))}</B></FONT>`;
  return `<TR><TD ALIGN="LEFT" BALIGN="LEFT" WIDTH="330">${text}</TD><TD WIDTH="46">${told}</TD></TR>`;
}

function endingBox({ id, title, kind, share }: ChartEnding): string {
  const label = `<B>${safe(id)}</B><BR/>${airy(title || id)}<BR/>${small(`${kind} · ${percent(share)}`)}`;
  const { colour, width } = strokeFor(share);
  return `  ${endingNode(id)} [shape=box, style="rounded,filled", fillcolor="#f7f7f7", color="${colour}", penwidth=${Math.max(1, width / 2)}, margin="0.15,0.08", label=<${label}>];`;
}

const drawn = ({ colour, width }: Stroke): string => `color="${colour}", penwidth=${width}`;

function waysFrom(beat: ChartBeat): readonly string[] {
  return beat.replies.flatMap(({ id, next, share }) =>
    next === null
      ? []
      : `  ${beatNode(beat.id)}:${quoted(id)}:e -> ${nodeOf(next)} [${drawn(strokeFor(share))}];`,
  );
}

function legend(chart: Chart, words: GraphWords): string {
  const strokes = strokesTold(words).map(([{ colour, width }, told]) => {
    const bar = `<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0"><TR><TD FIXEDSIZE="TRUE" WIDTH="40" HEIGHT="${Math.max(1, width)}" BGCOLOR="${colour}"></TD></TR></TABLE>`;
    return `<TD>${bar}</TD><TD ALIGN="LEFT">${roomy(told)}</TD>`;
  });
  const notes = [words.expert, words.harms, words.stays, words.leaves].map(
    (note) => `<TR><TD ALIGN="LEFT" COLSPAN="10">${small(note)}</TD></TR>`,
  );
  const title = `<TR><TD ALIGN="LEFT" COLSPAN="10"><FONT POINT-SIZE="18"><B>${safe(chart.title)}</B></FONT></TD></TR>`;
  const about = `<TR><TD ALIGN="LEFT" COLSPAN="10">${safe(words.legend(chart.runs))}</TD></TR>`;
  return `<<TABLE BORDER="0" CELLSPACING="2">${title}${about}<TR>${strokes.join('')}</TR>${notes.join('')}</TABLE>>`;
}

/** The chart for Graphviz; every label is escaped, so no text of a pack can break out of it. */
export function dotOf(chart: Chart, words: GraphWords): string {
  const font = 'fontname="Helvetica,Arial,sans-serif"';
  return [
    'digraph cascabel {',
    `  graph [rankdir=LR, nodesep=0.3, ranksep=1.1, bgcolor=white, labelloc=t, labeljust=l, ${font}, label=${legend(chart, words)}];`,
    `  node [shape=plain, fontsize=11, ${font}];`,
    `  edge [arrowsize=0.7, ${font}];`,
    ...chart.beats.map((beat) => beatTable(beat, words)),
    ...chart.endings.map(endingBox),
    ...baitTable(chart, words),
    ...chart.beats.flatMap(waysFrom),
    ...chart.baitings.map(
      ({ beat, share }) => `  ${beatNode(beat)}:"~":e -> "baits" [style=dotted, ${drawn(strokeFor(share))}];`,
    ),
    ...chart.leavings.map(
      ({ beat, ending, share }) =>
        `  ${beatNode(beat)}:"~":e -> ${endingNode(ending)} [style=dashed, ${drawn(strokeFor(share))}];`,
    ),
    '}',
  ].join('\n');
}
