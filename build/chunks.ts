/** What comes in one file together, and under what name. */
import type { Rolldown } from 'vite';

/** What only later parts use, though it stands behind a door that the first reply opens. */
const ONLY_LATER =
  /node_modules\/idb\/|src\/records\/(?!records|storage|settings|own-mark|run-notes|unfinished)|src\/scenario\/(?:scene|mood)-words|src\/conversation\/read-recipe/;

/** What the late parts need at once and still later parts as well. */
const SHARED_LATE = [
  /\/src\/scenario\/(?:harming-act|helping-act|act|mood|scene)-words/,
  /\/src\/scenario\/(?:fingerprint|nearest)\.ts/,
  /\/src\/(?:persona\/rule-words|debrief\/(?:turns|curve)|records\/plain-text|conversation\/(?:replay|read-recipe))\.ts/,
  /\/src\/page\/(?:runs|[\w-]+\/[\w-]*words-e[ns]|words\/all-words)\.ts/,
  /\/src\/page\/home\/(?:card|explain-link|problem-item)\.tsx/,
];

export const CHUNKS: Rolldown.CodeSplittingOptions = {
  groups: [
    // The plotting library comes with the first plot, as one.
    {
      name: 'plots',
      test: /node_modules\/(?:@observablehq\/plot|d3-?[\w-]*|internmap|isoformat|interval-tree-1d|binary-search-bounds|delaunator|robust-predicates)\/|page\/plots\/plot-marks/,
    },
    // What writes calendar files comes with the first of them.
    { name: 'calendar', test: /node_modules\/(?:ics|yup|nanoid|runes2|property-expr|tiny-case|toposort)\// },
    { name: 'phaser', test: /node_modules\/phaser\/|phaser-slim/ },
    // What places and people are drawn with, as one.
    {
      name: 'stage-brushes',
      test: /\/src\/stage\/(?:glide|people\/(?:brush|colour)|places\/(?:scenery|bystanders))\.ts/,
      includeDependenciesRecursively: false,
    },
    // Lamps, plants and clocks that stand in several places.
    {
      name: 'place-things',
      test: /\/src\/stage\/places\/things/,
      includeDependenciesRecursively: false,
    },
    // What the first reply needs comes as one, however many later parts share it.
    {
      name: 'index',
      tags: ['$initial' as const],
      test: (id: string) => !ONLY_LATER.test(id),
      includeDependenciesRecursively: false,
    },
    // So does what comes after it.
    {
      name: 'late-parts',
      test: (id: string) => SHARED_LATE.some((shared) => shared.test(id)),
      includeDependenciesRecursively: false,
    },
  ],
};

/** One of the stage's places, which come one at a time. */
const isPlace = (id: string | null | undefined): boolean => /\/src\/stage\/places\//.test(id ?? '');

export const chunkFileNames = ({ facadeModuleId }: { facadeModuleId: string | null }): string =>
  `assets/${isPlace(facadeModuleId) ? 'place-' : ''}[name]-[hash].js`;
