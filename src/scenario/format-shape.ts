/** Shapes of the small print of every file: its format, versions, durations, sources. */
import { FORMAT_NOW } from './migrations.ts';
import { found } from './reading.ts';
import { scalarIn } from './shape.ts';
import type { Shape } from './shape.ts';
import { SOURCES } from './vocabulary.ts';
import type { Source } from './vocabulary.ts';

/** The format this house reads; files in older ones were brought up to it before (`migrations.ts`). */
export const FORMAT: Shape<1> = {
  read: (node, reading) => {
    const written = scalarIn(node, reading);
    if (written === undefined) return undefined;
    if (written.text === '1') return FORMAT_NOW;
    const isNewer = /^\d{1,9}$/.test(written.text) && Number(written.text) > FORMAT_NOW;
    found(reading.sheet, {
      code: isNewer ? 'newer-format' : 'bad-format',
      span: written,
      filled: { given: written.text },
    });
    return undefined;
  },
  schema: () => ({
    const: FORMAT_NOW,
    description:
      'Format 1 is frozen: what it says now, it will go on saying. | El formato 1 está fijo: lo que dice hoy, lo seguirá diciendo.',
  }),
};

/** A version with three numbers, as in semver 2: `1.0.0`, `2.1.0-draft.3`. */
export const VERSION = matching(
  /^(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){2}(?:-[0-9A-Za-z.-]{1,40})?$/,
  'bad-version',
);

function matching(pattern: RegExp, code: 'bad-version'): Shape<string> {
  return {
    read: (node, reading) => {
      const written = scalarIn(node, reading);
      if (written === undefined || pattern.test(written.text)) return written?.text;
      found(reading.sheet, { code, span: written, filled: { given: written.text } });
      return undefined;
    },
    schema: () => ({ type: 'string', pattern: pattern.source }),
  };
}

/** Hours in one of each unit of a duration. */
const HOURS = { m: 1 / 60, min: 1 / 60, h: 1, d: 24, w: 168 } as const;
type DurationUnit = keyof typeof HOURS;

/** The longest time a simulated clock knows, in minutes. */
export const A_WEEK = 10_080;

/** How long until something is due — `30m`, `24h`, `2d`, `1w` — in hours. */
export const DURATION: Shape<number> = {
  read: (node, reading) => {
    const written = scalarIn(node, reading);
    if (written === undefined) return undefined;
    const [, amount, unit] = /^\s*(\d{1,5}(?:\.\d{1,3})?)\s*(m|min|h|d|w)\s*$/i.exec(written.text) ?? [];
    const hours =
      amount === undefined ? 0 : Number(amount) * HOURS[(unit ?? 'h').toLowerCase() as DurationUnit];
    if (hours > 0) return hours;
    found(reading.sheet, { code: 'bad-duration', span: written, filled: { given: written.text } });
    return undefined;
  },
  schema: () => ({ type: 'string', pattern: '^\\s*\\d+(\\.\\d+)?\\s*(m|min|h|d|w)\\s*$' }),
};

/** Which numbered teachings belong to which source text (domain 1.1). */
const TEACHINGS: Readonly<Record<Source, readonly (readonly [number, number])[]>> = {
  'always-right': [[1, 22]],
  'real-service': [[23, 42]],
  'harmful-advice': [
    [43, 82],
    [123, 124],
  ],
  'hellish-customers': [[83, 105]],
  'three-ways-of-listening': [
    [106, 122],
    [125, 125],
  ],
};

/** A teaching a scenario makes felt: `harmful-advice/58`. */
export const TEACHING: Shape<string> = {
  read: (node, reading) => {
    const written = scalarIn(node, reading);
    if (written === undefined) return undefined;
    const [name = '', number = ''] = written.text.split('/');
    const source = SOURCES.find((known) => known === name);
    if (source === undefined) {
      const filled = { given: name, names: SOURCES.join(', ') };
      found(reading.sheet, { code: 'unknown-source', span: written, filled, among: SOURCES });
    } else if (!isTeaching(source, number)) {
      const numbers = TEACHINGS[source].map(([first, last]) => `${first}–${last}`).join(', ');
      found(reading.sheet, {
        code: 'unknown-teaching',
        span: written,
        filled: { given: number, source, numbers },
      });
    } else return written.text;
    return undefined;
  },
  schema: () => ({ type: 'string', pattern: `^(${SOURCES.join('|')})/[0-9]+$` }),
};

function isTeaching(source: Source, number: string): boolean {
  const value = /^\d{1,3}$/.test(number) ? Number(number) : 0;
  return TEACHINGS[source].some(([first, last]) => value >= first && value <= last);
}
