/** Where each sound lies, and where in its file; the bundler turns these into addresses. */
import parts from '../../assets/sounds/parts.json';
import cues from '../../assets/sounds/cues.mp3';
import heartbeat from '../../assets/sounds/heartbeat.mp3';
import hold from '../../assets/sounds/hold.mp3';
import line from '../../assets/sounds/line.mp3';
import bankBranch from '../../assets/sounds/room-bank-branch.mp3';
import birthdayParty from '../../assets/sounds/room-birthday-party.mp3';
import bar from '../../assets/sounds/room-bar.mp3';
import callCentre from '../../assets/sounds/room-call-centre.mp3';
import clinic from '../../assets/sounds/room-clinic.mp3';
import eventHall from '../../assets/sounds/room-event-hall.mp3';
import hotelLobby from '../../assets/sounds/room-hotel-lobby.mp3';
import hotelPool from '../../assets/sounds/room-hotel-pool.mp3';
import kitchen from '../../assets/sounds/room-kitchen.mp3';
import livingRoom from '../../assets/sounds/room-living-room.mp3';
import office from '../../assets/sounds/room-office.mp3';
import quietRoom from '../../assets/sounds/room-quiet-room.mp3';
import schoolOffice from '../../assets/sounds/room-school-office.mp3';
import shop from '../../assets/sounds/room-shop.mp3';
import street from '../../assets/sounds/room-street.mp3';
import workshopOffice from '../../assets/sounds/room-workshop-office.mp3';
import ground from '../../assets/sounds/score-ground.mp3';
import pulse from '../../assets/sounds/score-pulse.mp3';
import unrest from '../../assets/sounds/score-unrest.mp3';
import warmth from '../../assets/sounds/score-warmth.mp3';
import type { Cue } from './picture.ts';
import type { Layer } from './mix.ts';

/** From, how long, and whether it begins again; milliseconds. */
type Part = [number, number] | [number, number, boolean];

/** A file and the part of it that is the sound. */
export interface Loop {
  readonly file: string;
  readonly part: Part;
}

const PARTS: Readonly<Record<string, readonly unknown[]>> = parts;

function partOf(name: string): Part {
  const [from, length, isLoop] = PARTS[name] ?? [];
  const part: [number, number] = [Number(from ?? 0), Number(length ?? 0)];
  return isLoop === true ? [...part, true] : part;
}
const loop = (name: string, file: string): Loop => ({ file, part: partOf(name) });

export const CUE_FILE = cues;
export const cuePart = (cue: Cue): Part => partOf(cue.replaceAll('_', '-'));

const ROOMS: Readonly<Record<string, string>> = {
  'bank-branch': bankBranch,
  bar,
  'birthday-party': birthdayParty,
  'call-centre': callCentre,
  clinic,
  'event-hall': eventHall,
  'hotel-lobby': hotelLobby,
  'hotel-pool': hotelPool,
  kitchen,
  'living-room': livingRoom,
  office,
  'quiet-room': quietRoom,
  'school-office': schoolOffice,
  shop,
  street,
  'workshop-office': workshopOffice,
};

/** A place without a tone of its own sounds like a quiet room. */
export function roomLoop(setting: string): Loop {
  const file = ROOMS[setting];
  return file === undefined ? loop('room-quiet-room', quietRoom) : loop(`room-${setting}`, file);
}

export const SCORE: Readonly<Record<Layer, Loop>> = {
  ground: loop('score-ground', ground),
  pulse: loop('score-pulse', pulse),
  unrest: loop('score-unrest', unrest),
  warmth: loop('score-warmth', warmth),
};
export const HEARTBEAT = loop('heartbeat', heartbeat);
export const HOLD = loop('hold', hold);
export const LINE = loop('line', line);
