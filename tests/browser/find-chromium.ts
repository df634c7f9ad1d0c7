/**
 * Finds a Chromium to test with, on a machine nobody prepared: one given by the environment, one that
 * is installed, the one an npm package ships, Playwright's own. The chain decides; the probes look.
 */

/** Links of the chain in the order they are tried. */
export const LINKS = ['given', 'installed', 'shipped', 'playwright'] as const;
export type Link = (typeof LINKS)[number];

export interface FoundChromium {
  readonly link: Link;
  /** Null lets Playwright take its own. */
  readonly executablePath: string | null;
  readonly args: readonly string[];
  /** What the browser's environment needs besides ours. */
  readonly env: Readonly<Record<string, string>>;
}

/** How the chain looks at the machine. */
export interface Probes {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Paths of installed browsers, likeliest first. */
  installed(): readonly string[];
  /** Whether the browser at this path starts at all; a stub that only tells how to install one does not. */
  starts(path: string, env: Readonly<Record<string, string>>): boolean;
  /** Unpacks the browser an npm package ships; null where there is none for this machine. */
  unpackShipped(): Promise<Pick<FoundChromium, 'executablePath' | 'env'> | null>;
  /** Whether Playwright has a browser of its own here. */
  playwrightStarts(): Promise<boolean>;
}

/** Asked for by name in the environment but not to be had, or none to be had at all. */
export class NoChromium extends Error {}

const QUIET = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];
/** Painted by the processor alone: alike on every machine, and ten times faster than graphics imitated in software. */
const PAINTED = '--disable-gpu';
const SHIPPED_ONLY = ['--headless=shell', '--no-zygote'];

const GIVEN_BY = ['CHROMIUM_PATH', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'];

export const NONE_FOUND =
  'No Chromium to test with: set CHROMIUM_PATH to one, or run "npx playwright install --with-deps chromium".';

type Try = (probes: Probes) => Promise<FoundChromium | null>;

const TRIES: Readonly<Record<Link, Try>> = {
  async given(probes) {
    const name = GIVEN_BY.find((variable) => probes.env[variable]);
    const path = name && probes.env[name];
    if (!path) return null;
    if (!probes.starts(path, {})) throw new NoChromium(`${name} names ${path}, which does not start.`);
    return { link: 'given', executablePath: path, args: [...QUIET, PAINTED], env: {} };
  },
  async installed(probes) {
    const path = probes.installed().find((candidate) => probes.starts(candidate, {}));
    if (!path) return null;
    return { link: 'installed', executablePath: path, args: [...QUIET, PAINTED], env: {} };
  },
  async shipped(probes) {
    const shipped = await probes.unpackShipped();
    if (!shipped?.executablePath || !probes.starts(shipped.executablePath, shipped.env)) return null;
    return { link: 'shipped', ...shipped, args: [...SHIPPED_ONLY, ...QUIET, PAINTED] };
  },
  async playwright(probes) {
    if (!(await probes.playwrightStarts())) return null;
    return { link: 'playwright', executablePath: null, args: [...QUIET, PAINTED], env: {} };
  },
};

function linksToTry(wanted: string | undefined): readonly Link[] {
  if (!wanted) return LINKS;
  const link = LINKS.find((name) => name === wanted);
  if (!link) throw new NoChromium(`CASCABEL_BROWSER is "${wanted}"; it may be ${LINKS.join(', ')}.`);
  return [link];
}

/** The first link of the chain that holds. Throws `NoChromium` with one sentence where none does. */
export async function findChromium(probes: Probes): Promise<FoundChromium> {
  for (const link of linksToTry(probes.env['CASCABEL_BROWSER'])) {
    const found = await TRIES[link](probes);
    if (found) return found;
  }
  throw new NoChromium(NONE_FOUND);
}
