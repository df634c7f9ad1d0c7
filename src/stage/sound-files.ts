/** Where each sound lies; the bundler turns these into addresses. */
import hangUp from '../../assets/sounds/hang-up.wav';
import notice from '../../assets/sounds/notice.wav';
import pickUp from '../../assets/sounds/pick-up.wav';
import reply from '../../assets/sounds/reply.wav';
import ring from '../../assets/sounds/ring.wav';
import callCentre from '../../assets/sounds/room-call-centre.wav';
import kitchen from '../../assets/sounds/room-kitchen.wav';
import workshopOffice from '../../assets/sounds/room-workshop-office.wav';
import slam from '../../assets/sounds/slam.wav';
import softEnd from '../../assets/sounds/soft-end.wav';
import success from '../../assets/sounds/success.wav';
import type { Cue } from './picture.ts';

export const CUE_FILES: Readonly<Record<Cue, string>> = {
  ring,
  pick_up: pickUp,
  reply,
  notice,
  hang_up: hangUp,
  slam,
  success,
  soft_end: softEnd,
};

const ROOM_FILES: Readonly<Record<string, string>> = {
  kitchen,
  'workshop-office': workshopOffice,
  'call-centre': callCentre,
};

/** A place without a tone of its own sounds like a quiet office. */
export const roomFile = (setting: string): string => ROOM_FILES[setting] ?? callCentre;
