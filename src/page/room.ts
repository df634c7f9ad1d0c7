/** The place the scene is drawn in, handed to the parts that leave room for it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Places } from './curtain.ts';

export interface Room {
  readonly stage: HTMLElement;
  readonly arrange: (places: Places) => void;
}

const RoomContext = createContext<Room | null>(null);
export const RoomProvider = RoomContext.Provider;

export function useRoom(): Room {
  const room = useContext(RoomContext);
  if (!room) throw new Error('a scene was drawn without a stage');
  return room;
}
