/** Every kind of ending at its start, in the middle and at its end, on the phone, at a counter and on video. */
import {
  PERSON_SIZE,
  drawCounter,
  drawPerson,
  drawPlace,
  faceOf,
  isServedAt,
} from '../../../src/stage/art.ts';
import { ENDING_KINDS } from '../../../src/scenario/scenario.ts';
import { bent } from '../../../src/stage/ends/poses.ts';
import { drawThing } from '../../../src/stage/ends/thing-drawings.ts';
import { drawVideoFrame } from '../../../src/stage/video-frame.ts';
import { exitAt } from '../../../src/stage/ends/exits.ts';
import { moodAt } from '../../../src/stage/moods.ts';
import { paintShade } from '../../../src/stage/ends/shade.ts';
import { thingAt } from '../../../src/stage/ends/thing-places.ts';
import type { EndingKind } from '../../../src/scenario/scenario.ts';
import type { Exit } from '../../../src/stage/ends/exit.ts';

const CONTACTS = [
  { channel: 'phone', setting: 'kitchen', look: 'rodrigo' },
  { channel: 'counter', setting: 'bar', look: 'beto' },
  { channel: 'video', setting: 'office', look: 'amara' },
] as const;
type Contact = (typeof CONTACTS)[number];
/** Seconds. */
const GLANCES = [0.5, 1.4, 2.2] as const;
/** How hot it was when it ended so. */
const HEATS: Readonly<Partial<Record<EndingKind, number>>> = {
  reconciled: 12,
  settled: 20,
  handed_over: 24,
  hazard_stopped: 30,
  resigned: 26,
  gave_up: 26,
};

type Picture = (name: string, size: { width: number; height: number }) => CanvasRenderingContext2D;

export function showEndings(
  picture: Picture,
  { wide, only }: { wide: number; only: readonly string[] | undefined },
): void {
  for (const kind of ENDING_KINDS) {
    if (only && !only.includes(kind)) continue;
    for (const contact of CONTACTS) {
      for (const seconds of GLANCES) {
        const brush = picture(`${kind} · ${contact.channel} · ${seconds} s`, {
          width: wide,
          height: wide * 0.9,
        });
        const exit = exitAt({ leaving: kind, ...contact }, seconds, false);
        draw(brush, { contact, exit, heat: HEATS[kind] ?? 70 });
      }
    }
  }
}

interface Shot {
  readonly contact: Contact;
  readonly exit: Exit;
  readonly heat: number;
}

function draw(brush: CanvasRenderingContext2D, { contact, exit, heat }: Shot): void {
  const { width, height } = brush.canvas;
  const { channel, setting, look } = contact;
  drawPlace(brush, { setting, channel, width, height }, heat / 100);
  const zoom = (height * 0.9) / PERSON_SIZE.height;
  const person = { width: PERSON_SIZE.width * zoom, height: height * 0.9, x: 0, y: height * 0.1 };
  person.x = width * 0.5 - person.width / 2;
  brush.save();
  brush.globalAlpha = exit.presence;
  brush.translate(
    person.x + exit.right * person.height + ((1 - exit.size) * person.width) / 2,
    person.y + exit.down * person.height + (1 - exit.size) * person.height,
  );
  brush.scale(zoom * exit.size, zoom * exit.size);
  const mood = moodAt(heat);
  const face = bent(faceOf({ mood, game: 'none', twitch: 'still', channel }), exit);
  // As one sheet, so that whoever fades does not show through themselves.
  const sheet = new OffscreenCanvas(PERSON_SIZE.width * 1.4, PERSON_SIZE.height);
  const inner = sheet.getContext('2d');
  inner?.translate(PERSON_SIZE.width * 0.2, 0);
  if (inner) {
    drawPerson(inner as unknown as CanvasRenderingContext2D, { look, face, channel }, { time: 0, talk: 0 });
  }
  brush.drawImage(sheet, -PERSON_SIZE.width * 0.2, 0);
  brush.restore();
  if (channel === 'video') drawVideoFrame(brush, { width, height }, person);
  if (isServedAt(setting, channel)) {
    const at = { x: width * 0.5, y: person.y + person.height * 0.915, zoom: person.height / 810 };
    drawCounter(brush, setting, at);
  }
  drawOver(brush, exit, person);
}

function drawOver(
  brush: CanvasRenderingContext2D,
  exit: Exit,
  person: { x: number; y: number; width: number; height: number },
): void {
  brush.save();
  brush.globalAlpha = exit.shade;
  paintShade(brush, exit.tint, brush.canvas);
  brush.restore();
  if (exit.holds === null || exit.thing === 0) return;
  const { x, y, alpha } = thingAt(exit, person);
  brush.save();
  brush.globalAlpha = alpha;
  brush.translate(x, y);
  drawThing(brush, exit.holds, person);
  brush.restore();
}
