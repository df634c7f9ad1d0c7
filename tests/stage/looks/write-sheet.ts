/**
 * Everybody and every place on one page, drawn by the stage's own brushes. `?sheet=cast` shows people
 * across moods, `?sheet=places` places cool and hot, `?sheet=states` what is
 * no temperature, `?sheet=scenes` people in places, `?sheet=written` looks written in packs, `?sheet=parts` what they can be written with, `?sheet=endings` every kind of ending, `?sheet=margins` how far moods lie apart; `only=a,b` picks some by name, `wide` says how wide
 * a picture is in CSS pixels, `channel` what people hold.
 */
import {
  PERSON_SIZE,
  drawCounter,
  drawPerson,
  drawPlace,
  faceOf,
  isServedAt,
} from '../../../src/stage/art.ts';
import { LOOKS } from '../../../src/stage/people/cast.ts';
import { MEN } from '../../../src/stage/people/cast-he.ts';
import { WOMEN } from '../../../src/stage/people/cast-she.ts';
import { PLACES, bringPlace } from '../../../src/stage/places/places.ts';
import { drawVideoFrame } from '../../../src/stage/video-frame.ts';
import { marginOf } from './margins.ts';
import { moodAt } from '../../../src/stage/moods.ts';
import { showBearings, showTurns } from './bodies-sheet.ts';
import { showEndings } from './endings-sheet.ts';
import { showParts, showWritten } from './written-sheet.ts';
import type { Shown } from './written-sheet.ts';

const asked = new URLSearchParams(location.search);
const SHEET = asked.get('sheet') ?? 'cast';
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
      show({ title: `${look} · ${mood}`, look, temperature });
    }
  }
}

function show({ title, look, temperature }: Shown): void {
  const brush = picture(title, { width: wide, height: (wide * 800) / 720 });
  const zoom = brush.canvas.width / PERSON_SIZE.width;
  brush.scale(zoom, zoom);
  // Who is angry has not been heard yet.
  const felt = { ...moodAt(temperature), heard: Math.max(0, 90 - temperature * 2) };
  const face = faceOf({ mood: felt, game: 'none', twitch: 'still', channel });
  drawPerson(brush, { look, face, channel }, { time: 0, talk: 0 });
}

/** Feelings that are no temperature: who was heard, who gave up, who plays with us. */
const STATES = {
  heard: { figures: { temperature: 18, heard: 90, trust: 45, hope: 60, arousal: 20 }, game: 'none' },
  thankful: { figures: { temperature: 6, heard: 95, trust: 90, hope: 90, arousal: 10 }, game: 'none' },
  resigned: { figures: { temperature: 12, heard: 20, trust: 10, hope: 8, arousal: 12 }, game: 'none' },
  ashamed: { figures: { temperature: 24, heard: 30, trust: 40, face: 5 }, game: 'none' },
  provoking: { figures: { temperature: 40, heard: 10, trust: 20, bait: 90 }, game: 'provoking' },
  gloating: { figures: { temperature: 45, heard: 10, trust: 20, bait: 90 }, game: 'gloating' },
  testing: { figures: { temperature: 34, heard: 20, trust: 30, bait: 60 }, game: 'testing' },
  deflated: { figures: { temperature: 30, heard: 40, trust: 40, bait: 10 }, game: 'deflated' },
} as const;

function showStates(): void {
  for (const look of only ?? Object.keys(LOOKS)) {
    for (const [name, { figures, game }] of Object.entries(STATES)) {
      const brush = picture(`${look} · ${name}`, { width: wide, height: (wide * 800) / 720 });
      const zoom = brush.canvas.width / PERSON_SIZE.width;
      brush.scale(zoom, zoom);
      const mood = { ...moodAt(figures.temperature), ...figures };
      const face = faceOf({ mood, game, twitch: 'still', channel });
      drawPerson(brush, { look, face, channel }, { time: 0, talk: 0 });
    }
  }
}

/** In words, for a test to read: the two moods of everybody that are most alike. */
function showMargins(): void {
  const margins = (only ?? Object.keys(LOOKS)).map((look) => marginOf(look, MOODS));
  const text = document.createElement('pre');
  text.textContent = JSON.stringify(margins, null, 1);
  document.querySelector('#sheet')?.append(text);
}

function showPlaces(): void {
  for (const setting of only ?? PLACES) {
    for (const heat of (asked.get('heats') ?? '0,0.5,1').split(',').map(Number)) {
      const brush = picture(`${setting} · ${heat}`, { width: wide, height: (wide * 9) / 16 });
      drawPlace(brush, { setting, channel, width: brush.canvas.width, height: brush.canvas.height }, heat);
    }
  }
}

/** Somebody in every place, on a channel that suits it. */
const SCENES = [
  ['kitchen', 'rodrigo', 'phone', 47],
  ['bar', 'beto', 'counter', 29],
  ['birthday-party', 'laura', 'social', 65],
  ['living-room', 'nuria', 'chat', 47],
  ['workshop-office', 'cobos', 'phone', 88],
  ['shop', 'amara', 'counter', 47],
  ['bank-branch', 'gurdeep', 'counter', 29],
  ['hotel-lobby', 'dolores', 'counter', 65],
  ['hotel-pool', 'bianca', 'visit', 29],
  ['event-hall', 'priya', 'visit', 88],
  ['school-office', 'fatima', 'counter', 65],
  ['clinic', 'ernesto', 'counter', 47],
  ['office', 'pablo', 'video', 47],
  ['call-centre', 'wanda', 'phone', 10],
  ['street', 'kwame', 'visit', 29],
  ['living-room', 'helen', 'phone', 65],
] as const;

function showScenes(): void {
  for (const [setting, look, channel, temperature] of SCENES) {
    if (only && !only.includes(setting)) continue;
    const brush = picture(`${setting} · ${look} · ${channel}`, { width: wide, height: (wide * 9) / 16 });
    const { width, height } = brush.canvas;
    drawPlace(brush, { setting, channel, width, height }, temperature / 100);
    const zoom = (height * 0.9) / PERSON_SIZE.height;
    const person = { width: PERSON_SIZE.width * zoom, height: height * 0.9, x: 0, y: height * 0.1 };
    person.x = width * 0.29 - person.width / 2;
    brush.save();
    brush.translate(person.x, person.y);
    brush.scale(zoom, zoom);
    const mood = { ...moodAt(temperature), heard: Number(asked.get('heard') ?? 20), trust: 40 };
    const face = faceOf({ mood, game: 'none', twitch: 'still', channel });
    drawPerson(brush, { look, face, channel }, { time: 0, talk: 0 });
    brush.restore();
    if (channel === 'video') drawVideoFrame(brush, { width, height }, person);
    if (!isServedAt(setting, channel)) continue;
    const at = { x: width * 0.29, y: person.y + person.height * 0.915, zoom: person.height / 810 };
    drawCounter(brush, setting, at);
  }
}

const columns = Number(
  asked.get('columns') ?? { endings: 9, cast: 5, written: 5, states: 8, parts: 8 }[SHEET] ?? 3,
);
document.querySelector('main')?.style.setProperty('grid-template-columns', `repeat(${columns}, ${wide}px)`);
await Promise.all(PLACES.map(bringPlace));
if (SHEET === 'places') showPlaces();
else if (SHEET === 'scenes') showScenes();
else if (SHEET === 'states') showStates();
else if (SHEET === 'margins') showMargins();
else if (SHEET === 'bearings') showBearings(picture, { wide, channel, only });
else if (SHEET === 'turns') showTurns(picture, { wide, channel, only });
else if (SHEET === 'endings') showEndings(picture, { wide, only });
else if (SHEET === 'parts') showParts(show);
else if (SHEET === 'written') await showWritten(show, MOODS);
else showCast();
document.documentElement.dataset['drawn'] = 'true';
