/** What the windows of all written channels are made of. */
import type { Call } from '../../state.ts';
import type { Message } from '../messages.ts';

export interface Frame {
  readonly call: Call;
  readonly messages: readonly Message[];
  /** Something is on its way and is not there yet. */
  readonly isTyping: boolean;
}

/** Three dots that rise and fall: somebody is writing. */
export function Dots() {
  return (
    <span class="dots">
      <i />
      <i />
      <i />
    </span>
  );
}

/** The first letter of a name on a disc whose colour is the name's own. */
export function Avatar({ name }: { readonly name: string }) {
  const letters = name.replace(/^@/u, '');
  const hue =
    Array.from(letters, (letter) => letter.codePointAt(0) ?? 0).reduce((a, b) => a + b * 47, 0) % 360;
  return (
    <span class="avatar" style={`--hue:${hue}`}>
      {letters.slice(0, 1).toUpperCase()}
    </span>
  );
}

/** Simulated minutes since the first message, as written channels count them. */
export const minuteMark = (minutes: number): string => `${minutes}′`;
