/**
 * Everybody and every place on one page, drawn by the stage's own brushes. `?sheet=cast` shows people
 * across moods, `?sheet=places` places cool and hot; `only=a,b` picks some by name, `wide` says how wide
 * a picture is in CSS pixels, `channel` what people hold.
 */
import { PERSON_SIZE, drawPerson, drawPlace, faceOf } from '../../../src/stage/art.ts';
import { LOOKS } from '../../../src/stage/people/cast.ts';
import { MEN } from '../../../src/stage/people/cast-he.ts';
import { WOMEN } from '../../../src/stage/people/cast-she.ts';
import { PLACES } from '../../../src/stage/places/places.ts';
import { moodAt } from '../../../src/stage/moods.ts';

const asked = new URLSearchParams(location.search);
const wide = Number(asked.get('wide') ?? 220);
const channel = asked.get('channel') ?? 'counter';
const HALVES = { she: Object.keys(WOMEN), he: Object.keys(MEN) };
const half = asked.get('half');
const only = half === 'she' || half === 'he' ? HALVES[half] : asked.get('only')?.split(',');
const MOODS = { calm: 8, frustrated: 29, angry: 47, furious: 65, explosive: 90 } as const;

function picture(name: string, size: { width: number; height: number }): CanvasRenderingContext2D {
  const figure = document.createElement('figure');
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(size.width * devicePixelRatio);
  canvas.height = Math.round(size.height * devicePixelRatio);
  const caption = document.createElement('figcaption');
  caption.textContent = name;
  figure.append(canvas, caption);
  document.querySelector('#sheet')?.append(figure);
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('this browser gives no canvas');
  return brush;
}

function showCast(): void {
  for (const look of only ?? Object.keys(LOOKS)) {
    for (const [mood, temperature] of Object.entries(MOODS)) {
      const brush = picture(`${look} · ${mood}`, { width: wide, height: (wide * 800) / 720 });
      const zoom = brush.canvas.width / PERSON_SIZE.width;
      brush.scale(zoom, zoom);
      const face = faceOf({ mood: moodAt(temperature), game: 'none', twitch: 'still', channel });
      drawPerson(brush, { look, face, channel }, { time: 0, talk: 0 });
    }
  }
}

function showPlaces(): void {
  for (const setting of only ?? Object.keys(PLACES)) {
    for (const heat of (asked.get('heats') ?? '0,0.5,1').split(',').map(Number)) {
      const brush = picture(`${setting} · ${heat}`, { width: wide, height: (wide * 9) / 16 });
      drawPlace(brush, { setting, width: brush.canvas.width, height: brush.canvas.height }, heat);
    }
  }
}

const columns = Number(asked.get('columns') ?? (asked.get('sheet') === 'places' ? 3 : 5));
document.querySelector('main')?.style.setProperty('grid-template-columns', `repeat(${columns}, ${wide}px)`);
if (asked.get('sheet') === 'places') showPlaces();
else showCast();
document.documentElement.dataset['drawn'] = 'true';
