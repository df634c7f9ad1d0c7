/** In which way two people are in contact: what a beginning and an end look like depends on it. */
export type Contact = 'phone' | 'face' | 'video' | 'written';

const CONTACTS: Readonly<Record<string, Contact>> = {
  phone: 'phone',
  counter: 'face',
  visit: 'face',
  video: 'video',
  chat: 'written',
  email: 'written',
  social: 'written',
};

/** By the name of the channel; a channel nobody knows is a voice without hands. */
export const contactOn = (channel: string): Contact =>
  Object.hasOwn(CONTACTS, channel) ? (CONTACTS[channel] ?? 'phone') : 'phone';
