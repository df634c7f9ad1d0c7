/** A small round portrait: the head of a person in one mood, drawn once. */
import { HEAD, PERSON_SIZE, drawPerson, faceOf } from './art.ts';
import type { Mood, Seen } from '../conversation/conversation.ts';

/** `side` is in real pixels. */
export function portrait(look: Seen, mood: Mood, side: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(side));
  canvas.height = canvas.width;
  const context = canvas.getContext('2d');
  if (!context) return canvas;
  const middle = canvas.width / 2;
  context.beginPath();
  context.arc(middle, middle, middle, 0, Math.PI * 2);
  context.clip();
  context.fillStyle = '#24364f';
  context.fillRect(0, 0, canvas.width, canvas.height);
  const size = canvas.width / (2 * HEAD.radius * PERSON_SIZE.width);
  context.translate(middle - HEAD.x * PERSON_SIZE.width * size, middle - HEAD.y * PERSON_SIZE.height * size);
  context.scale(size, size);
  const face = faceOf({ mood, game: 'none', twitch: 'still', channel: 'counter' });
  drawPerson(context, { look, face, channel: 'counter' }, { time: 0, talk: 0 });
  return canvas;
}
