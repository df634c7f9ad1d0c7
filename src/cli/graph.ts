/** `cascabel graph`: beats, replies, conditions and endings drawn, with where bots go. */
import { nearest, type Language } from '../scenario/scenario.ts';
import { chartOf } from './graph-chart.ts';
import { dotOf } from './graph-dot.ts';
import { mermaidOf } from './graph-mermaid.ts';
import { trafficIn } from './graph-traffic.ts';
import { graphWordsIn } from './graph-words.ts';
import { checkOut, handOut, OUT } from './hand-out.ts';
import { readOptions } from './options.ts';
import { Refusal } from './refusal.ts';
import { scenarioAsked } from './scenario-asked.ts';
import type { Terminal } from './terminal.ts';

const KNOWN = { values: ['format', 'packs', ...OUT.values], flags: [...OUT.flags] };
const FORMATS = ['mermaid', 'dot', 'svg'] as const;
type Format = (typeof FORMATS)[number];

/** Seeds every bot plays: enough that a share is steady to a few points. */
const SEEDS = 20;

function formatFrom(text: string, language: Language): Format {
  const format = FORMATS.find((known) => known === text);
  if (format !== undefined) return format;
  throw new Refusal(graphWordsIn(language).badFormat(text, nearest(text, FORMATS)));
}

/** Graphviz, compiled into the package: nothing is fetched. Brought in only when somebody wants a picture. */
async function svgOf(dot: string): Promise<string> {
  const { Graphviz } = await import('@hpcc-js/wasm-graphviz');
  const graphviz = await Graphviz.load();
  const svg = graphviz.layout(dot, 'svg', 'dot');
  // The document type names an address on the web; a picture needs none.
  return svg.replace(/<!DOCTYPE[^>]*>\s*/, '').trimEnd();
}

export async function graph(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions(args, KNOWN, terminal.env);
  const { language } = options;
  const words = graphWordsIn(language);
  const format = formatFrom(options.value('format') ?? 'mermaid', language);
  const scenario = scenarioAsked(options);
  checkOut(options);
  const chart = chartOf(scenario, trafficIn(scenario, SEEDS, language), language);
  const dot = (): string => dotOf(chart, words);
  switch (format) {
    case 'mermaid':
      handOut(mermaidOf(chart, words), options, terminal);
      return 0;
    case 'dot':
      handOut(dot(), options, terminal);
      return 0;
    case 'svg':
      handOut(await svgOf(dot()), options, terminal);
      return 0;
  }
}
