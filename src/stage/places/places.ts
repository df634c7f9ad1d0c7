/** Places as drawing: one function that covers a canvas with a place. Front of this part of the stage. */
import { bankBranch } from './bank-branch.ts';
import { bar } from './bar.ts';
import { birthdayParty } from './birthday-party.ts';
import { callCentre } from './call-centre.ts';
import { clinic } from './clinic.ts';
import { drawDesk, drawScenery, heatScenery } from './scenery.ts';
import { eventHall } from './event-hall.ts';
import { hotelLobby } from './hotel-lobby.ts';
import { hotelPool } from './hotel-pool.ts';
import { kitchen } from './kitchen.ts';
import { livingRoom } from './living-room.ts';
import { office } from './office.ts';
import { quietRoom } from './quiet-room.ts';
import { schoolOffice } from './school-office.ts';
import { shop } from './shop.ts';
import { street } from './street.ts';
import { workshopOffice } from './workshop-office.ts';
import type { Place, Size } from './scenery.ts';

export { DESK } from './scenery.ts';
export type { Size } from './scenery.ts';

export const PLACES: Readonly<Record<string, Place>> = {
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

const placeNamed = (setting: string): Place =>
  Object.hasOwn(PLACES, setting) ? (PLACES[setting] ?? quietRoom) : quietRoom;

/** Whether somebody is served there over a counter: only face to face, and only where there is one. */
export const isServedAt = (setting: string, channel: string): boolean =>
  channel === 'counter' && placeNamed(setting).layers.some(({ desk }) => desk);

/**
 * Covers the canvas, `width` × `height` pixels, with the place of that name; a quiet room for names
 * nobody has drawn. `heat` 0–1 takes the light from cool to red. Meant to be kept, not redrawn every frame.
 */
export function drawPlace(
  brush: CanvasRenderingContext2D,
  { setting, channel, width, height }: Size & { setting: string; channel: string },
  heat: number,
): void {
  const isServed = isServedAt(setting, channel);
  drawScenery(brush, placeNamed(setting), { size: { width, height }, heat, isServed });
}

/** The counter before the person; `x` their middle, `y` its top, `zoom` pixels for one of a place's own. */
export const drawCounter = (
  brush: CanvasRenderingContext2D,
  setting: string,
  at: { x: number; y: number; zoom: number },
): void => drawDesk(brush, placeNamed(setting), at);

/** Takes the light over a place already drawn cool to red: `heat` 0–1, over the whole canvas. */
export const heatPlace = (brush: CanvasRenderingContext2D, { width, height }: Size, heat: number): void =>
  heatScenery(brush, { width, height }, heat);
