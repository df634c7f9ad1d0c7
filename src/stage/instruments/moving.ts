/** Instruments on their way from what they showed to what they are told. Pure. */
import { glide } from '../glide.ts';
import type { GaugeView } from '../gauge-drawing.ts';
import type { Instrument } from '../picture.ts';
import type { Move } from './draw-instrument.ts';

type Kind = 'temperature' | Instrument['is'];
type Figured = Exclude<Instrument['is'], 'steps'>;

function figureOf(instrument: Instrument): number {
  switch (instrument.is) {
    case 'heard':
    case 'trust':
    case 'effort':
      return instrument.value;
    case 'calm':
      return instrument.kept;
    case 'promises':
    case 'notebook':
      return instrument.count;
    case 'clock':
      return instrument.minutes;
    case 'steps':
      return instrument.done;
  }
}

/** Where more is worse. */
const BURDENS: readonly Kind[] = ['temperature', 'effort'];
/** Counted, not felt: they change in plain sight. */
const COUNTED: readonly Figured[] = ['promises', 'notebook', 'clock'];
/** Less than this is no news. Points of 100. */
const NOTICEABLE = 1;

const moveOf = (kind: Kind, by: number): readonly [Kind, Move] => [
  kind,
  { way: by > 0 ? 'up' : 'down', isGood: by > 0 !== BURDENS.includes(kind) },
];

/** Which figures have moved from one view to the next, and whether that is good news. */
export function movesBetween(before: GaugeView, now: GaugeView): ReadonlyMap<Kind, Move> {
  const heat = now.temperature - before.temperature;
  const moves = now.instruments.flatMap((instrument) => {
    const was = before.instruments.find(({ is }) => is === instrument.is);
    if (!was || instrument.is === 'steps' || COUNTED.some((is) => is === instrument.is)) return [];
    const by = figureOf(instrument) - figureOf(was);
    return Math.abs(by) < NOTICEABLE ? [] : [moveOf(instrument.is, by)];
  });
  return new Map([...(Math.abs(heat) < NOTICEABLE ? [] : [moveOf('temperature', heat)]), ...moves]);
}

/** Speed of the glide: all but there in a second. */
const SPEED = 4;

/** The view a moment later. */
export function onTheWay(shown: GaugeView, goal: GaugeView, seconds: number): GaugeView {
  const near = (from: number, to: number): number => glide(from, to, seconds * SPEED);
  const instruments = goal.instruments.map((now) => {
    const from = shown.instruments.find(({ is }) => is === now.is);
    if (!from) return now;
    if (now.is === 'calm' && from.is === 'calm')
      return { ...now, kept: near(from.kept, now.kept), lost: near(from.lost, now.lost) };
    return 'value' in now && 'value' in from ? { ...now, value: near(from.value, now.value) } : now;
  });
  return { ...goal, temperature: near(shown.temperature, goal.temperature), instruments };
}

/** Whether nothing has moved between two views. */
export const isSame = (one: GaugeView, other: GaugeView): boolean =>
  one.temperature === other.temperature &&
  one.instruments.length === other.instruments.length &&
  one.instruments.every((instrument, place) => {
    const twin = other.instruments[place];
    return twin?.is === instrument.is && lengthOf(twin) === lengthOf(instrument);
  });

/** What of an instrument glides, as one number. */
const lengthOf = (instrument: Instrument): number =>
  instrument.is === 'calm' ? instrument.kept * 1000 + instrument.lost : figureOf(instrument);
