import { describe, expect, test } from 'vitest';
import { remindersAsCalendar, type Reminder } from '../../src/exchange/exchange.ts';

const AT = Date.UTC(2026, 10, 23, 9, 30);
const DAY = 86_400_000;
const LONG =
  'Recordar «Responsabilidad y lealtad» con otro cliente; está en la pantalla de inicio, en el navegador donde practicó.';
const reminders: readonly Reminder[] = [1, 3, 7, 21].map((days, place) => ({
  at: AT + (days - 1) * DAY,
  name: `recall-${place}`,
  title: 'Tres minutos de práctica',
  what: LONG,
}));
const written = async (now = AT): Promise<string> => (await remindersAsCalendar(reminders, now)) ?? '';
/** Folded lines brought together again. */
const linesOf = (text: string): readonly string[] => text.replaceAll(/\r\n[ \t]/g, '').split('\r\n');

describe('reminders for a calendar', () => {
  test('are four events with an alarm each, at the hour they are due', async () => {
    const lines = linesOf(await written());
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(4);
    expect(lines.filter((line) => line === 'BEGIN:VALARM')).toHaveLength(4);
    expect(lines.filter((line) => line.startsWith('DTSTART:'))).toEqual([
      'DTSTART:20261123T093000Z',
      'DTSTART:20261125T093000Z',
      'DTSTART:20261129T093000Z',
      'DTSTART:20261213T093000Z',
    ]);
  });
  test('end every line as calendars want it, and none is longer than 75 signs', async () => {
    const text = await written();
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Array.from(line).length).toBeLessThanOrEqual(75);
    expect(linesOf(text).some((line) => line.includes('en la pantalla de inicio'))).toBe(true);
  });
  test('have the same names whenever they are saved, so that no calendar doubles them', async () => {
    const names = async (now: number) =>
      linesOf(await written(now)).filter((line) => line.startsWith('UID:'));
    expect(await names(AT)).toEqual(await names(AT + DAY));
    expect(new Set(await names(AT)).size).toBe(4);
  });
  test('name nobody', async () => {
    expect(await written()).not.toMatch(/ORGANIZER|ATTENDEE|mailto/i);
  });
});
