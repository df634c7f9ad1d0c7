/**
 * How a face and a body stand: action units in the spirit of facial coding. 0 is at rest unless said
 * otherwise; a unit is a pull, so that feelings can be added and eased without steps.
 */
export const UNITS = [
  /** Inner and outer ends of the brows, −1 pressed down, 1 raised. */
  'browIn',
  'browOut',
  /** One brow up: −1–1, positive on the side of the free hand. */
  'browTwist',
  /** Brows drawn together, 0–1. */
  'furrow',
  /** Opening of the lids, 0 closed, 1 awake, 1.4 staring. */
  'lids',
  /** Upper lid slanting down to the nose, 0–1. */
  'slant',
  /** Lower lid raised, 0–1. */
  'squint',
  /** −1–1, right and down positive. */
  'gazeX',
  'gazeY',
  /** Corners of the mouth, −1 down, 1 up. */
  'smile',
  /** Wider or narrower mouth, −0.4–0.4. */
  'width',
  /** Jaw dropped, 0–1. */
  'jaw',
  /** Lips drawn off the teeth, 0–1. */
  'bare',
  /** Lips pressed together, 0–1. */
  'press',
  /** Upper lip and wings of the nose raised, 0–1. */
  'snarl',
  /** Mouth pulled to one side, −1–1. */
  'skew',
  /** Cords of the neck, muscle of the jaw, shine of the forehead, 0–1. */
  'strain',
  /** Head: degrees of tilt, radians of turn (−0.62–0.62, positive to our right), pixels down, shares forward. */
  'tilt',
  'turn',
  'nod',
  'lean',
  /** Shoulders, −1 dropped, 1 drawn up. */
  'shoulders',
  /** How fast the chest goes, 1 at ease. */
  'breath',
  /** 0–1: trembling with effort. */
  'tremor',
  /** The free hand, in design space from the middle line; beyond the lower edge it rests. */
  'handX',
  'handY',
  /** Radians, and how it is rolled: 1 shows the palm, −1 the back. */
  'handTurn',
  'handRoll',
  /** 1 stretched, 0 curled in. */
  'index',
  'fingers',
  'thumb',
  /** Fingers apart, 0–1. */
  'spread',
  /** The other hand, where nothing is held in it. `otherOpen` 1 stretched, 0 a fist. */
  'otherX',
  'otherY',
  'otherTurn',
  'otherOpen',
  /** Both arms folded over the breast, 0–1. */
  'folded',
  /** Hands on the hips, elbows out, 0–1. */
  'akimbo',
  /** The hand that holds the phone: 0 at the ear, 1 out of the picture, below. */
  'lowered',
] as const;
export type Unit = (typeof UNITS)[number];
export type Face = Readonly<Record<Unit, number>>;
/** What one feeling pulls at. */
export type Pull = Readonly<Partial<Record<Unit, number>>>;

/** Awake, at ease, the free hand out of sight. */
export const AT_REST: Face = {
  browIn: 0,
  browOut: 0,
  browTwist: 0,
  furrow: 0,
  lids: 0.94,
  slant: 0,
  squint: 0.08,
  gazeX: 0,
  gazeY: 0,
  smile: 0,
  width: 0,
  jaw: 0,
  bare: 0,
  press: 0.08,
  snarl: 0,
  skew: 0,
  strain: 0,
  tilt: -3,
  turn: 0.17,
  nod: 0,
  lean: 0,
  shoulders: 0,
  breath: 1,
  tremor: 0,
  handX: 210,
  handY: 980,
  handTurn: 0.1,
  handRoll: 1,
  index: 0.7,
  fingers: 0.6,
  thumb: 0.6,
  spread: 0.2,
  otherX: -210,
  otherY: 980,
  otherTurn: -0.1,
  otherOpen: 0.6,
  folded: 0,
  akimbo: 0,
  lowered: 0,
};

/** Faces go ahead, hands follow, the body takes its time: per second. */
const PACE: Pull = {
  tilt: 4,
  turn: 4,
  nod: 4,
  lean: 3,
  shoulders: 2.6,
  breath: 1.5,
  strain: 2.5,
  handX: 4.2,
  handY: 4.2,
  handTurn: 4.2,
  handRoll: 5,
  otherX: 4.2,
  otherY: 4.2,
  otherTurn: 4.2,
  otherOpen: 5,
  folded: 4.6,
  akimbo: 4.6,
};
const FACE_PACE = 7.5;
/** What thaws takes seconds; lips that speak and hands that talk do not wait for it. Per second. */
const THAWING: Pull = {
  browIn: 1.1,
  browOut: 1.1,
  furrow: 0.9,
  lids: 1.3,
  slant: 1.1,
  squint: 1.1,
  strain: 0.7,
  shoulders: 0.8,
  breath: 0.6,
  lean: 0.9,
  nod: 1.4,
  tilt: 1.4,
  turn: 1.2,
  smile: 1.1,
  press: 1.4,
};

/** `seconds` on the way from one face to another, the same whatever the frame rate. */
export const settle = (current: Face, target: Face, seconds: number): Face =>
  going(current, target, (unit) => seconds * (PACE[unit] ?? FACE_PACE));

/** The same for somebody whom something has reached: anger is quick, a thaw takes seconds. */
export const thaw = (current: Face, target: Face, seconds: number): Face =>
  going(current, target, (unit) => seconds * (THAWING[unit] ?? PACE[unit] ?? FACE_PACE));

function going(current: Face, target: Face, reach: (unit: Unit) => number): Face {
  const next: Record<Unit, number> = { ...target };
  for (const unit of UNITS) {
    const left = Math.exp(-Math.max(0, reach(unit)));
    next[unit] = target[unit] + (current[unit] - target[unit]) * left;
  }
  return next;
}

/** Pulls that may add up to more than a face can do are held back here. */
const REACH: Readonly<Partial<Record<Unit, readonly [number, number]>>> = {
  browIn: [-1.15, 1],
  browOut: [-0.8, 1],
  furrow: [0, 1.1],
  lids: [0.06, 1.35],
  slant: [0, 1],
  squint: [0, 1],
  smile: [-1, 1],
  width: [-0.35, 0.35],
  jaw: [0, 1],
  bare: [0, 1],
  press: [0, 1],
  snarl: [0, 1],
  strain: [0, 1],
  shoulders: [-1, 1],
  turn: [-0.62, 0.62],
  gazeX: [-1, 1],
  gazeY: [-1, 1],
  breath: [0.3, 3],
  folded: [0, 1],
  akimbo: [0, 1],
  lowered: [0, 1],
};

/** Adds weighted pulls to a face; to one at rest if none is given. */
export function pulled(pulls: readonly (readonly [Pull, number])[], from: Face = AT_REST): Face {
  const face: Record<Unit, number> = { ...from };
  for (const unit of UNITS) {
    for (const [pull, weight] of pulls) face[unit] += (pull[unit] ?? 0) * weight;
    const [least, most] = REACH[unit] ?? [-Infinity, Infinity];
    face[unit] = Math.min(most, Math.max(least, face[unit]));
  }
  return face;
}
