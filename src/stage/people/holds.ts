/** What is in a person's hands follows the channel: a telephone belongs to a call and to nothing else. */
export type Holds = 'receiver' | 'nothing' | 'handset' | 'laptop';

const HOLDS: Readonly<Record<string, Holds>> = {
  phone: 'receiver',
  chat: 'laptop',
  email: 'laptop',
  social: 'handset',
};

/** By the name of the channel; face to face and on video both hands are free. */
export const holdsOn = (channel: string): Holds =>
  Object.hasOwn(HOLDS, channel) ? (HOLDS[channel] ?? 'nothing') : 'nothing';
