/**
 * Places as drawing: one function that covers a canvas with a place. Front of this part of the stage.
 * A conversation plays in one place, so each comes by itself when it is wanted.
 */
import { drawDesk, drawScenery, heatScenery } from './scenery.ts';
import type { Place, Size } from './scenery.ts';

export { DESK } from './scenery.ts';
export type { Size } from './scenery.ts';

/** Where a name nobody has drawn plays. */
const ANYWHERE = 'quiet-room';

const FAR: Readonly<Record<string, () => Promise<Place>>> = {
  'bank-branch': async () => (await import('./bank-branch.ts')).bankBranch,
  bar: async () => (await import('./bar.ts')).bar,
  'birthday-party': async () => (await import('./birthday-party.ts')).birthdayParty,
  'call-centre': async () => (await import('./call-centre.ts')).callCentre,
  clinic: async () => (await import('./clinic.ts')).clinic,
  'event-hall': async () => (await import('./event-hall.ts')).eventHall,
  'hotel-lobby': async () => (await import('./hotel-lobby.ts')).hotelLobby,
  'hotel-pool': async () => (await import('./hotel-pool.ts')).hotelPool,
  kitchen: async () => (await import('./kitchen.ts')).kitchen,
  'living-room': async () => (await import('./living-room.ts')).livingRoom,
  office: async () => (await import('./office.ts')).office,
  [ANYWHERE]: async () => (await import('./quiet-room.ts')).quietRoom,
  'school-office': async () => (await import('./school-office.ts')).schoolOffice,
  shop: async () => (await import('./shop.ts')).shop,
  street: async () => (await import('./street.ts')).street,
  'workshop-office': async () => (await import('./workshop-office.ts')).workshopOffice,
};

/** Every place there is, by name. */
export const PLACES: readonly string[] = Object.keys(FAR);

const here = new Map<string, Place>();

const nameOf = (setting: string): string => (Object.hasOwn(FAR, setting) ? setting : ANYWHERE);
const placeNamed = (setting: string): Place | undefined => here.get(nameOf(setting));

/** Whether a place can be drawn now. */
export const isPlaceHere = (setting: string): boolean => here.has(nameOf(setting));

/** Brings a place, so that it can be drawn; rejects when it cannot be had now. */
export async function bringPlace(setting: string): Promise<void> {
  const name = nameOf(setting);
  const place = here.get(name) ?? (await FAR[name]?.());
  if (place) here.set(name, place);
}

/** Whether somebody is served there over a counter: only face to face, and only where there is one. */
export const isServedAt = (setting: string, channel: string): boolean =>
  channel === 'counter' && (placeNamed(setting)?.layers.some(({ desk }) => desk) ?? false);

/**
 * Covers the canvas, `width` × `height` pixels, with the place of that name; a quiet room for names
 * nobody has drawn, nothing while it is not here. `heat` 0–1 takes the light from cool to red. Meant to be kept,
 * not redrawn every frame.
 */
export function drawPlace(
  brush: CanvasRenderingContext2D,
  { setting, channel, width, height }: Size & { setting: string; channel: string },
  heat: number,
): void {
  const isServed = isServedAt(setting, channel);
  const place = placeNamed(setting);
  if (place) drawScenery(brush, place, { size: { width, height }, heat, isServed });
}

/** The counter before the person; `x` their middle, `y` its top, `zoom` pixels for one of a place's own. */
export function drawCounter(
  brush: CanvasRenderingContext2D,
  setting: string,
  at: { x: number; y: number; zoom: number },
): void {
  const place = placeNamed(setting);
  if (place) drawDesk(brush, place, at);
}

/** Takes the light over a place already drawn cool to red: `heat` 0–1, over the whole canvas. */
export const heatPlace = (brush: CanvasRenderingContext2D, { width, height }: Size, heat: number): void =>
  heatScenery(brush, { width, height }, heat);
