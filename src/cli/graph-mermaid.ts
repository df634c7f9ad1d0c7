/** A chart for Mermaid: a beat is a box, a reply a line with its name, so that it can be read in any wiki. */
import type { ChartBait } from './graph-baits.ts';
import type { Chart, ChartBeat, ChartReply } from './graph-chart.ts';
import { percent, strokeFor, strokesTold, type Stroke } from './graph-strokes.ts';
import type { GraphWords } from './graph-words.ts';

/** Text between quotes: what Mermaid or a browser could take for its own is written as a number. */
const safe = (text: string): string =>
  text.replace(/\p{Cc}/gu, ' ').replace(/["#&<>;`]/g, (character) => `#${character.charCodeAt(0)};`);
const told = (share: number): string => safe(percent(share));
/** Hyphens in a name could be taken for a line; ids have no underscores of their own. */
const plain = (id: string): string => id.replaceAll('-', '_');
const beatNode = (id: string): string => `beat_${plain(id)}`;
const endingNode = (id: string): string => `end_${plain(id)}`;
const nodeOf = (next: string): string =>
  next.startsWith('end/') ? endingNode(next.slice(4)) : beatNode(next);

interface Way {
  readonly line: string;
  readonly stroke: Stroke;
}

function replyWay(beat: ChartBeat, reply: ChartReply, words: GraphWords): Way {
  const marks = `${reply.isExpert ? ' ★' : ''}${reply.harms ? ' ▲' : ''}${reply.next === null ? ' ↺' : ''}`;
  const when = reply.when && `<br/>${safe(`${words.when} ${reply.when}`)}`;
  const label = `${safe(reply.id)}${marks} · ${told(reply.share)}<br/>${safe(reply.acts)}${when}`;
  const to = reply.next === null ? beatNode(beat.id) : nodeOf(reply.next);
  return { line: `${beatNode(beat.id)} -->|"${label}"| ${to}`, stroke: strokeFor(reply.share) };
}

function legendWays(words: GraphWords): readonly Way[] {
  return strokesTold(words).map(([stroke, told], at) => ({
    line: `legend_${at}a[" "] -->|"${safe(told)}"| legend_${at}b[" "]`,
    stroke,
  }));
}

function waysOf(chart: Chart, words: GraphWords): readonly Way[] {
  const replies = chart.beats.flatMap((beat) => beat.replies.map((reply) => replyWay(beat, reply, words)));
  const leavings = chart.leavings.map(({ beat, ending, share }) => ({
    line: `${beatNode(beat)} -.->|"${told(share)}"| ${endingNode(ending)}`,
    stroke: strokeFor(share),
  }));
  const baitings = chart.baitings.map(({ beat, share }) => ({
    line: `${beatNode(beat)} -.->|"${told(share)}"| baits`,
    stroke: strokeFor(share),
  }));
  return [...replies, ...leavings, ...baitings];
}

const style = ({ stroke: { colour, width } }: Way, at: number): string =>
  `  linkStyle ${at} stroke:${colour},stroke-width:${width}px`;

function baitBox({ id, says, replies }: ChartBait, words: GraphWords): string {
  const lines = replies.map(
    (reply) =>
      `${reply.bites ? '▲' : '✓'} ${safe(reply.id)} (${reply.bites ? words.bites : words.refuses}) · ${told(reply.share)}`,
  );
  return `    bait_${plain(id)}["<b>${safe(id)}</b><br/>${safe(says)}<br/>${lines.join('<br/>')}"]`;
}

/** All provocations in one frame: any of them may come in at any of the beats that lead there. */
function baitFrame({ baits }: Chart, words: GraphWords): readonly string[] {
  if (baits.length === 0) return [];
  return [`  subgraph baits["${safe(words.baits)}"]`, ...baits.map((bait) => baitBox(bait, words)), '  end'];
}

export function mermaidOf(chart: Chart, words: GraphWords): string {
  const legend = legendWays(words);
  const ways = waysOf(chart, words);
  const notes = [words.legend(chart.runs), words.expert, words.harms, words.stays, words.leaves];
  return [
    ...[chart.title, ...notes].map((note) => `%% ${note}`),
    'flowchart LR',
    ...chart.beats.map(
      ({ id, says, isOpening }) =>
        `  ${beatNode(id)}["<b>${safe(id)}</b>${isOpening ? ` (${words.opening})` : ''}<br/>${safe(says)}"]`,
    ),
    ...chart.endings.map(
      ({ id, title, kind, share }) =>
        `  ${endingNode(id)}(["<b>${safe(id)}</b><br/>${safe(title)}<br/>${safe(kind)} · ${told(share)}"])`,
    ),
    ...baitFrame(chart, words),
    `  subgraph legend["${notes.map(safe).join('<br/>')}"]`,
    ...legend.map(({ line }) => `    ${line}`),
    '  end',
    ...ways.map(({ line }) => `  ${line}`),
    ...[...legend, ...ways].map(style),
  ].join('\n');
}
