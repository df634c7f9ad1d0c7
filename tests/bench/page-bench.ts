/** How soon the first reply can be clicked and the stage lives, beside bare pages: DOM alone, Phaser, inkjs. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { Compiler } from 'inkjs/full';
import { ENGLISH } from '../../src/page/words/words-en.ts';
import type { Served } from '../../src/server/server.ts';
import { shipped } from '../conversation/shipped.ts';
import { openBrowser, ROOT, serve } from './browser.ts';
import { median, print, type Row } from './stopwatch.ts';

const YARD = join(ROOT, '.cache', 'bench');
/** Visits that count, after one that warms up. */
const VISITS = 7;

/** Both in milliseconds from navigation; null where there is no such thing on the page. */
interface Visit {
  readonly reply: number;
  readonly stage: number | null;
}
interface Contender {
  readonly name: string;
  readonly dist: string;
  readonly path: string;
  readonly hasStage: boolean;
}

function bare(name: string, withPhaser: boolean): Contender {
  const dist = join(YARD, name);
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  copyFileSync(join(import.meta.dirname, `${name}.html`), join(dist, 'index.html'));
  if (withPhaser) {
    const phaser = readFileSync(join(ROOT, 'node_modules/phaser/dist/phaser.esm.min.js'));
    writeFileSync(join(dist, 'phaser.js'), phaser);
    writeFileSync(join(dist, 'phaser.js.gz'), gzipSync(phaser, { level: 9 }));
  }
  return { name, dist, path: '', hasStage: withPhaser };
}

/** The story of a scenario in ink: every beat a knot, with what the customer says and the replies. */
function inkOf(id: string): string {
  const scenario = shipped.find((each) => each.id === id);
  if (!scenario) throw new Error(`no scenario ${id}`);
  const plain = (text = ''): string => text.replaceAll(/[[\]{}|~#*<>\n]/g, ' ');
  const knot = (name: string): string => `b_${name.replaceAll(/[^\w]/g, '_')}`;
  const beats = Object.values(scenario.beats).map((beat) => {
    const replies = beat.replies.map(({ say, next }) => {
      const goes = next && next in scenario.beats ? knot(next) : 'END';
      return `+ [${plain(say.en)}]\n  -> ${goes}\n`;
    });
    const line = Object.values(beat.customer)[0]?.[0];
    return `=== ${knot(beat.id)} ===\n${plain(line?.says.en) || '…'}\n${replies.join('')}`;
  });
  return `-> ${knot(scenario.opening)}\n${beats.join('')}`;
}

function bareInk(): Contender {
  const page = bare('bare-ink', false);
  const story = new Compiler(inkOf('branch-g')).Compile().ToJson();
  writeFileSync(join(page.dist, 'story.json'), String(story));
  const ink = readFileSync(join(ROOT, 'node_modules/inkjs/dist/ink.mjs'));
  writeFileSync(join(page.dist, 'ink.js'), ink);
  writeFileSync(join(page.dist, 'ink.js.gz'), gzipSync(ink, { level: 9 }));
  return page;
}

const WATCH = readFileSync(join(import.meta.dirname, 'watch.js'), 'utf8');
const WATCHING = `window.beginWords = ${JSON.stringify([ENGLISH.begin, ENGLISH.answerPhone])};\n${WATCH}`;

async function visit(browser: Browser, address: string, hasStage: boolean): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.addInitScript({ content: WATCHING });
  await page.goto(address);
  const seen = await page.waitForFunction((wantsStage) => {
    const { reply, stage } = (window as unknown as { seen: { reply?: number; stage?: number } }).seen;
    return reply !== undefined && (!wantsStage || stage !== undefined)
      ? { reply, stage: stage ?? null }
      : null;
  }, hasStage);
  const found = (await seen.jsonValue()) as Visit;
  await context.close();
  return found;
}

async function visitAll(contenders: readonly Contender[], browser: Browser): Promise<Visit[][]> {
  const served: Served[] = [];
  for (const { dist } of contenders) {
    served.push(await serve(dist));
  }
  const visits: Visit[][] = contenders.map(() => []);
  for (let round = 0; round <= VISITS; round += 1) {
    for (const [index, { path, hasStage }] of contenders.entries()) {
      const seen = await visit(browser, `${served[index]?.address}${path}`, hasStage);
      if (round > 0) visits[index]?.push(seen);
    }
  }
  await Promise.all(served.map((each) => each.close()));
  return visits;
}

function rowsOf(contenders: readonly Contender[], visits: readonly Visit[][]): Row[] {
  const replies = visits.map((each) => median(each.map(({ reply }) => reply)));
  const stages = visits.map((each) => median(each.flatMap(({ stage }) => stage ?? [])));
  const times = (figure = Number.NaN, floor = Number.NaN): string => `${(figure / floor).toFixed(2)} times`;
  return contenders.flatMap(({ name, hasStage }, index) => [
    {
      what: `${name}: first reply clickable`,
      figure: `${replies[index]?.toFixed(0)} ms`,
      beside: `${times(replies[index], replies[1])} the bare DOM page, ${times(replies[index], replies[3])} the inkjs page`,
    },
    ...(hasStage
      ? [
          {
            what: `${name}: stage alive`,
            figure: `${stages[index]?.toFixed(0)} ms`,
            beside: `${times(stages[index], stages[2])} the bare Phaser page`,
          },
        ]
      : []),
  ]);
}

/** What the page itself names: the script, what it needs at once, and the style. */
function neededAtOnce(dist: string): string[] {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  return [
    'index.html',
    ...[...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].flatMap(
      ([, name]) => name ?? [],
    ),
  ];
}

function benchBytes(dist: string): void {
  const scripts = readdirSync(join(dist, 'assets')).filter((name) => /\.(js|css)$/.test(name));
  const all = ['index.html', ...scripts.map((name) => `assets/${name}`)];
  const sum = (names: readonly string[]): string => {
    const bytes = names.reduce((total, name) => total + gzipSync(readFileSync(join(dist, name))).length, 0);
    return `${(bytes / 1000).toFixed(1)} kB`;
  };
  print('Bytes of page, scripts and styles, gzip', [
    { what: 'until the first reply, without the stage', figure: sum(neededAtOnce(dist)) },
    { what: 'Phaser', figure: sum(all.filter((name) => name.includes('phaser'))) },
    { what: 'all together', figure: sum(all) },
  ]);
}

export async function benchPage(): Promise<void> {
  const dist = join(ROOT, 'dist');
  benchBytes(dist);
  const contenders: Contender[] = [
    { name: 'Cascabel', dist, path: '?scenario=branch-g&seed=7&lang=en', hasStage: true },
    bare('bare-dom', false),
    bare('bare-phaser', true),
    bareInk(),
    { name: 'Cascabel, first visit', dist, path: '?lang=en', hasStage: true },
  ];
  const browser = await openBrowser();
  const visits = await visitAll(contenders, browser);
  await browser.close();
  print(
    `From navigation, medians of ${VISITS} interleaved visits with an empty cache`,
    rowsOf(contenders, visits),
  );
}
