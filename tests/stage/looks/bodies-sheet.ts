/** What bodies do: every bearing, and heads turned both ways. */
import { BEARINGS } from '../../../src/conversation/conversation.ts';
import { PERSON_SIZE, drawPerson } from '../../../src/stage/art.ts';
import { LOOKS } from '../../../src/stage/people/cast.ts';
import { expressionOf, holdsOn } from '../../../src/stage/people/people.ts';
import { moodAt } from '../../../src/stage/moods.ts';
import type { Face } from '../../../src/stage/art.ts';

type Picture = (name: string, size: { width: number; height: number }) => CanvasRenderingContext2D;
interface Asked {
  readonly wide: number;
  readonly channel: string;
  readonly only?: readonly string[] | undefined;
}

/** A heat that goes with what the body does. */
const HEATS: Readonly<Record<string, number>> = {
  rests: 12,
  asks: 34,
  points: 52,
  chops: 50,
  fists: 84,
  grips: 78,
  leans_in: 68,
  folds: 40,
  hips: 36,
  sneers: 66,
};

export function showBearings(picture: Picture, asked: Asked): void {
  for (const look of asked.only ?? Object.keys(LOOKS)) {
    for (const bearing of BEARINGS) {
      const mood = { ...moodAt(HEATS[bearing] ?? 20), heard: 40 };
      const game = bearing === 'sneers' ? 'gloating' : 'none';
      const face = expressionOf({ mood, game, bearing, holds: holdsOn(asked.channel) });
      draw(picture, { ...asked, look, face, name: bearing });
    }
  }
}

/** Radians. */
const TURNS = [-0.62, 0, 0.62];

export function showTurns(picture: Picture, asked: Asked): void {
  for (const look of asked.only ?? Object.keys(LOOKS)) {
    for (const turn of TURNS) {
      const holds = holdsOn(asked.channel);
      const rest = expressionOf({ mood: moodAt(16), game: 'none', bearing: 'rests', holds });
      draw(picture, { ...asked, look, face: { ...rest, turn, gazeX: 0 }, name: String(turn) });
    }
  }
}

function draw(picture: Picture, asked: Asked & { look: string; face: Face; name: string }): void {
  const { wide, look, face, channel, name } = asked;
  const brush = picture(`${look} · ${name}`, { width: wide, height: (wide * 800) / 720 });
  const zoom = brush.canvas.width / PERSON_SIZE.width;
  brush.scale(zoom, zoom);
  drawPerson(brush, { look, face, channel }, { time: 0, talk: 0 });
}
