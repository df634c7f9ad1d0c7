/**
 * Pictures of everything there is to see, and one page with all of them: `npm run gallery -- FOLDER`. Words after the
 * folder pick groups by the beginning of their names. Nothing is compared: it is for looking.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { serveApp } from '../../../src/server/server.ts';
import { findChromium } from '../../browser/find-chromium.ts';
import { MACHINE } from '../../browser/machine-probes.ts';
import { SHOTS, type Shot } from './shots.ts';

const ROOT = join(import.meta.dirname, '../../..');
const DIST = join(ROOT, '.cache', 'gallery');
const LOOKS = ['women', 'men', 'states', 'places', 'scenes', 'endings'];
/** Long enough for a face, its words and its voice to have settled. Milliseconds. */
const SETTLES = 2600;
/** Choices after which a conversation is left where it is. */
const MOST_CHOICES = 30;

interface Picture {
  readonly group: string;
  readonly name: string;
  readonly file: string;
}

const [folder, ...wanted] = process.argv.slice(2);
if (!folder) throw new Error('Say where the pictures go: npm run gallery -- FOLDER');
const out = folder;
const isWanted = (group: string): boolean =>
  wanted.length === 0 || wanted.some((word) => group.toLowerCase().startsWith(word.toLowerCase()));

function run(command: string, ...args: readonly string[]): void {
  spawnSync(join(ROOT, 'node_modules', '.bin', command), args, { cwd: ROOT, stdio: 'inherit' });
}

/** The sheets of `npm run looks`: everybody, every place, every ending. */
function sheets(): Picture[] {
  if (!isWanted('Looks')) return [];
  run('tsx', 'tests/stage/looks/write-looks.ts', out, ...LOOKS);
  return LOOKS.map((name) => ({ group: 'Looks', name, file: `${name}.png` }));
}

async function pageFor(browser: Browser, shot: Shot): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: shot.width, height: shot.height },
    deviceScaleFactor: shot.density ?? 1,
    reducedMotion: shot.isStill ? 'reduce' : 'no-preference',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const { language, theme = 'dark' } = shot;
  const settings = { format: 1, visited: shot.query !== '', language, theme };
  await page.addInitScript(
    (kept) => localStorage.setItem('cascabel.settings', kept),
    JSON.stringify(settings),
  );
  page.on('pageerror', ({ message }) => process.stderr.write(`${shot.name}: ${message}\n`));
  return page;
}

/** Presses what the shot asks for, one after another; what is not there is told. */
async function press(page: Page, shot: Shot): Promise<void> {
  for (const what of shot.presses) {
    if (what === 'to the end') await playToTheEnd(page);
    else {
      const button = page.locator(what).first();
      await button.click({ timeout: 8000 }).catch(() => {
        process.stderr.write(`${shot.name}: no ${what}\n`);
      });
    }
    await page.waitForTimeout(SETTLES);
  }
}

/** The first reply, over and over, and whatever leads on. */
async function playToTheEnd(page: Page): Promise<void> {
  for (let choice = 0; choice < MOST_CHOICES; choice += 1) {
    if ((await page.locator('html').getAttribute('data-at')) === 'debrief') return;
    const next = page.locator(
      '.replies button:enabled, .after-cards button:enabled, .answers button.primary',
    );
    await next
      .first()
      .click({ timeout: 6000 })
      .catch(() => {});
    await page.waitForTimeout(400);
  }
}

async function take(browser: Browser, shot: Shot, house: string): Promise<Picture> {
  const page = await pageFor(browser, shot);
  await page.goto(`${house}?lang=${shot.language}&${shot.query === 'home' ? '' : shot.query}`);
  await page.waitForSelector('[data-stage="alive"]', { timeout: 20_000 }).catch(() => {});
  await page.waitForTimeout(SETTLES / 2);
  await press(page, shot);
  const file = `${shot.group} ${shot.name}`.toLowerCase().replaceAll(/[^\w]+/g, '-') + '.jpg';
  await page.screenshot({ path: join(out, file), type: 'jpeg', quality: 86 });
  await page.context().close();
  return { group: shot.group, name: shot.name, file };
}

/** All pictures by heading. */
function contactSheet(pictures: readonly Picture[]): string {
  const groups = [...new Set(pictures.map(({ group }) => group))];
  const figure = ({ name, file }: Picture): string =>
    `<figure><a href="${file}"><img loading="lazy" src="${file}" alt=""></a><figcaption>${name}</figcaption></figure>`;
  const section = (group: string): string =>
    `<h2>${group}</h2><main>${pictures
      .filter((each) => each.group === group)
      .map(figure)
      .join('')}</main>`;
  return `<!doctype html><meta charset="utf-8"><title>Gallery</title><style>
body { margin: 24px; background: #16202f; color: #f6f3ec; font: 600 15px/1.3 system-ui, sans-serif }
main { display: grid; gap: 12px; grid-template-columns: repeat(auto-fill, minmax(360px, 1fr)) }
figure { margin: 0 } img { width: 100%; max-height: 420px; object-fit: contain; background: #0b1422 }
</style><h1>Gallery</h1>${groups.map(section).join('')}\n`;
}

async function shoot(): Promise<Picture[]> {
  const shots = SHOTS.filter(({ group }) => isWanted(group));
  if (shots.length === 0) return [];
  run('vite', 'build', '--logLevel', 'warn', '--outDir', DIST);
  const packs = join(ROOT, 'scenarios');
  const door = { kind: 'asked', port: 0 } as const;
  const house = await serveApp({ dist: DIST, packs, lender: packs, door });
  const tested = await serveApp({
    dist: DIST,
    packs: join(ROOT, 'tests/browser/channels-pack'),
    lender: packs,
    door,
  });
  const { executablePath, args, env } = await findChromium(MACHINE);
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...args],
    env: { ...(process.env as Record<string, string>), ...env },
  });
  const pictures: Picture[] = [];
  for (const shot of shots) {
    pictures.push(await take(browser, shot, shot.fromTests ? tested.address : house.address));
  }
  await browser.close();
  await Promise.all([house.close(), tested.close()]);
  return pictures;
}

mkdirSync(out, { recursive: true });
const pictures = [...sheets(), ...(await shoot())];
writeFileSync(join(out, 'index.html'), contactSheet(pictures));
process.stdout.write(`${pictures.length} pictures: ${join(out, 'index.html')}\n`);
