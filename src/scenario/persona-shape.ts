/** The shape of a persona file, and how a persona inherits from another. */
import type { Bait, Line, Persona, Start, StockLines, Temperament, Voice } from './compiled.ts';
import { ACT_NAME } from './name-shapes.ts';
import { ABUSE, STOCK_LINES, VARIANTS } from './line-shapes.ts';
import { onlyWritten, optional, record, required } from './record-shape.ts';
import { BAIT_REPLIES, noteRepeatedIds } from './reply-shape.ts';
import { isBlank, listOf, listOnly, nameFrom, numberFrom, turned, unknownName, wrongKind } from './shape.ts';
import type { Shape } from './shape.ts';
import { FORMAT } from './format-shape.ts';
import { ID, nameTo, WORDS } from './text-shapes.ts';
import { PACE, PITCH, SITUATION, THREAT } from './vocabularies.ts';
import type { StockSituation } from './vocabulary.ts';
import { nameOf } from './vocabulary-lookup.ts';

const PERCENT = optional(numberFrom(0, 100));

/** How a voice sounds; what is left out comes from the persona, or is middling. */
export const VOICE = record({ pace: optional(nameFrom(PACE)), pitch: optional(nameFrom(PITCH)) });

const START = record({
  anger: PERCENT,
  arousal: PERCENT,
  trust: PERCENT,
  hope: PERCENT,
  face: PERCENT,
  effort: PERCENT,
  bait: PERCENT,
});

/** A figure at which the person leaves, or `never`. */
const OR_NEVER: Shape<number | null> = {
  read: (node, reading) => {
    const never = node.kind === 'scalar' && ['never', 'nunca'].includes(node.text.toLowerCase());
    return never ? null : numberFrom(0, 101).read(node, reading);
  },
  schema: () => ({ anyOf: [{ const: 'never' }, { type: 'number', minimum: 0, maximum: 101 }] }),
};

const weight = optional(numberFrom(0, 3));
const TEMPERAMENT = record({
  react: optional(numberFrom(0.1, 3)),
  forgive: optional(numberFrom(0.1, 3)),
  need: PERCENT,
  weights: optional(record({ feeling: weight, understanding: weight, remedy: weight, respect: weight })),
  habit: optional(numberFrom(0, 1)),
  vent: optional(numberFrom(0, 10)),
  patience: optional(numberFrom(1, 100)),
  bait: optional(numberFrom(0, 1)),
  threatens: optional(nameFrom(THREAT)),
  walks_out_at: optional(OR_NEVER),
  gives_up_at: optional(numberFrom(0, 101)),
});

type Stock = Persona['stock'];
const STOCK: Shape<Stock> = {
  read: (node, reading) => {
    if (node.kind !== 'map') return wrongKind(node, reading, 'map');
    const stock: Partial<Record<StockSituation, StockLines>> = {};
    for (const { key, value } of node.entries) {
      const situation = nameOf(SITUATION, key.text);
      if (situation === undefined) unknownName(key, reading, SITUATION);
      else if (!isBlank(value)) stock[situation] = STOCK_LINES.read(value, reading) ?? {};
    }
    return stock;
  },
  schema: (definitions) => {
    const lines = STOCK_LINES.schema(definitions);
    const properties = Object.fromEntries(SITUATION.names.map((situation) => [situation, lines]));
    return { type: 'object', properties, additionalProperties: false };
  },
};

const BAIT: Shape<Bait> = turned(
  record({
    id: required(ID),
    intensity: optional(numberFrom(0, 2)),
    abuse: optional(ABUSE),
    threat: optional(nameFrom(THREAT)),
    says: required(WORDS),
    replies: required(BAIT_REPLIES),
    bitten: optional(VARIANTS),
    refused: optional(VARIANTS),
  }),
  (bait): Bait => ({
    id: bait.id,
    intensity: bait.intensity ?? 1,
    line: lineOf(bait.says, bait.abuse, bait.threat),
    replies: bait.replies,
    ...(bait.bitten === undefined ? {} : { bitten: bait.bitten }),
    ...(bait.refused === undefined ? {} : { refused: bait.refused }),
  }),
);

function lineOf(says: Line['says'], abuse = 0, threat: Line['threat']): Line {
  return threat === undefined ? { says, abuse } : { says, abuse, threat };
}

const BAITS: Shape<readonly Bait[]> = {
  ...listOnly(BAIT),
  read: (node, reading) => {
    noteRepeatedIds(node, reading);
    return listOnly(BAIT).read(node, reading);
  },
};

/** A persona file as written; what it leaves out comes from the persona it extends, or by default. */
export const PERSONA = record({
  format: required(FORMAT),
  id: required(ID),
  extends: optional(nameTo('persona')),
  title: optional(WORDS),
  need: optional(WORDS),
  works: optional(listOf(ACT_NAME)),
  detonates: optional(listOf(ACT_NAME)),
  start: optional(START),
  temperament: optional(TEMPERAMENT),
  voice: optional(VOICE),
  stock: optional(STOCK),
  baits: optional(BAITS),
});
type Read<S> = S extends Shape<infer T> ? T : never;
export type WrittenPersona = Read<typeof PERSONA>;

/** Who a persona is before anything was written: an ordinary, middling customer (domain 3.10). */
const ORDINARY_START: Start = { anger: 45, arousal: 50, trust: 40, hope: 35, face: 55, effort: 15, bait: 0 };
const ORDINARY_TEMPERAMENT: Temperament = {
  react: 1,
  forgive: 1,
  need: 35,
  weights: { feeling: 1, understanding: 1, remedy: 1, respect: 1 },
  habit: 0.6,
  vent: 2,
  patience: 9,
  bait: 0,
  walksOutAt: 92,
  givesUpAt: 80,
};
/** How hungry for a quarrel a baiter sits down, where nobody says: 60 for one who lives for it. */
const HUNGER = 60;

/** Who a persona is before anything was written or inherited. */
function ordinaryPersona(written: WrittenPersona): Persona {
  const bait = HUNGER * (written.temperament?.bait ?? ORDINARY_TEMPERAMENT.bait);
  return {
    id: written.id,
    title: {},
    need: {},
    works: [],
    detonates: [],
    start: { ...ORDINARY_START, bait },
    temperament: ORDINARY_TEMPERAMENT,
    voice: { pace: 'even', pitch: 'middle' },
    hasLines: false,
    stock: {},
    baits: [],
  };
}

/** The persona a file describes, on top of the one it extends. */
export function personaFrom(written: WrittenPersona, parent: Persona | null): Persona {
  const base = parent ?? ordinaryPersona(written);
  const { title, need, works, detonates, baits } = written;
  const stock = { ...base.stock, ...written.stock };
  return {
    ...base,
    ...onlyWritten({ title, need, works, detonates, baits }),
    id: written.id,
    start: { ...base.start, ...onlyWritten(written.start) },
    temperament: temperamentFrom(written, base.temperament),
    voice: voiceFrom(written.voice, base.voice),
    hasLines: Object.keys(stock).length > 0,
    stock,
  };
}

function temperamentFrom({ temperament }: WrittenPersona, base: Temperament): Temperament {
  const { weights, walks_out_at, gives_up_at, ...figures } = temperament ?? {};
  return {
    ...base,
    ...onlyWritten(figures),
    weights: { ...base.weights, ...onlyWritten(weights) },
    walksOutAt: walks_out_at === undefined ? base.walksOutAt : walks_out_at,
    givesUpAt: gives_up_at ?? base.givesUpAt,
  };
}

/** The voice written, with gaps filled from another. */
export function voiceFrom(written: Partial<Written<Voice>> | undefined, other: Voice): Voice {
  return { pace: written?.pace ?? other.pace, pitch: written?.pitch ?? other.pitch };
}

type Written<T> = { readonly [Key in keyof T]: T[Key] | undefined };
