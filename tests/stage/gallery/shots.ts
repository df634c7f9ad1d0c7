/** What the gallery shows of the app: who plays where, in which language, size and theme, and how far. */

export interface Shot {
  /** Heading it stands under. */
  readonly group: string;
  readonly name: string;
  /** Asked of the address, without the language. */
  readonly query: string;
  readonly language: 'es' | 'en';
  readonly width: number;
  readonly height: number;
  /** Real pixels for one of the page's; at 2 a page looks as it does enlarged to 200 %. */
  readonly density?: number;
  readonly theme?: 'dark' | 'light' | 'contrast';
  readonly isStill?: boolean;
  /** Served from the packs of the tests. */
  readonly fromTests?: boolean;
  /** What is pressed before the picture: buttons by style, replies by number. */
  readonly presses: readonly string[];
}

const BEGIN = 'button.primary';
const FIRST = '.replies li:first-child button';
const LAST = '.replies li:last-child button';

const WIDE = { width: 1280, height: 720 } as const;
const SIZES: readonly (readonly [string, Pick<Shot, 'width' | 'height' | 'density'>])[] = [
  ['1280 × 720', WIDE],
  ['3840 × 2160', { width: 3840, height: 2160 }],
  ['390 × 844', { width: 390, height: 844, density: 2 }],
  ['844 × 390', { width: 844, height: 390, density: 2 }],
  ['360 × 640', { width: 360, height: 640, density: 2 }],
  ['200 %', { width: 640, height: 360, density: 2 }],
  ['400 %', { width: 320, height: 180, density: 4 }],
];

const SHIPPED = ['branch-g', 'wrong-invoice', 'one-more-round', 'minute-twelve', 'the-form'] as const;
const CHANNELS = [
  'on-the-phone',
  'at-the-counter',
  'on-video',
  'in-chat',
  'by-mail',
  'in-public',
  'at-the-door',
] as const;
const LANGUAGES = ['es', 'en'] as const;

const shipped: readonly Shot[] = SHIPPED.flatMap((scenario) =>
  LANGUAGES.map((language) => ({
    group: 'Shipped conversations, second moment',
    name: `${scenario} ${language}`,
    query: `scenario=${scenario}&seed=7`,
    language,
    ...WIDE,
    presses: [BEGIN, LAST],
  })),
);

const channels: readonly Shot[] = CHANNELS.flatMap((scenario, at) =>
  [WIDE, { width: 390, height: 844, density: 2 }].map((size) => ({
    group: 'Channels',
    name: `${scenario} ${size.width}`,
    query: `scenario=${scenario}&seed=3`,
    language: LANGUAGES[at % 2] ?? 'en',
    ...size,
    fromTests: true,
    presses: [BEGIN, FIRST],
  })),
);

const sizes: readonly Shot[] = SIZES.flatMap(([name, size]) =>
  LANGUAGES.map((language) => ({
    group: 'Sizes',
    name: `${name} ${language}`,
    query: 'scenario=wrong-invoice&seed=7',
    language,
    ...size,
    presses: [BEGIN, FIRST],
  })),
);

const themes: readonly Shot[] = (['dark', 'light', 'contrast'] as const).flatMap((theme, at) =>
  ['scenario=one-more-round&seed=7', 'scenario=branch-g&seed=7&projector'].map((query) => ({
    group: 'Themes',
    name: `${theme}${query.includes('projector') ? ' projector' : ''}`,
    query,
    language: LANGUAGES[at % 2] ?? 'en',
    ...WIDE,
    theme,
    isStill: theme === 'contrast',
    presses: [BEGIN, LAST],
  })),
);

const screens: readonly Shot[] = [WIDE, { width: 390, height: 844, density: 2 }].flatMap((size) =>
  (
    [
      ['door', '', []],
      ['home', 'home', []],
      ['briefing', 'scenario=wrong-invoice&seed=7', []],
      ['explore', 'scenario=branch-g&seed=7&mode=explore', [BEGIN, LAST]],
      ['debrief', 'scenario=branch-g&seed=7', [BEGIN, 'to the end']],
    ] as const
  ).map(([name, query, presses], at) => ({
    group: 'Screens',
    name: `${name} ${size.width}`,
    query,
    language: LANGUAGES[at % 2] ?? 'en',
    ...size,
    presses,
  })),
);

export const SHOTS: readonly Shot[] = [...screens, ...shipped, ...channels, ...themes, ...sizes];
