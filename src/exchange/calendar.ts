/** Reminders as a calendar file: an alarm for each, and nothing about whoever is reminded. */

export interface Reminder {
  /** Milliseconds since 1970; the reminder is for the quarter of an hour from then. */
  readonly at: number;
  /** The same reminder has the same name in every file. */
  readonly name: string;
  readonly title: string;
  readonly what: string;
}

const PRODUCT = 'Cascabel';
const QUARTER = 15;

/** The reminders as the text of an `.ics` file (RFC 5545), `now` in milliseconds since 1970; null where none can be made. */
export async function remindersAsCalendar(
  reminders: readonly Reminder[],
  now: number,
): Promise<string | null> {
  const { createEvents } = await import('ics');
  const { value } = createEvents(
    reminders.map(({ at, name, title, what }) => ({
      uid: `${name}@cascabel`,
      timestamp: now,
      start: at,
      startInputType: 'utc',
      startOutputType: 'utc',
      duration: { minutes: QUARTER },
      title,
      description: what,
      busyStatus: 'FREE',
      transp: 'TRANSPARENT',
      classification: 'PRIVATE',
      alarms: [{ action: 'display', description: title, trigger: { minutes: 0, before: true } }],
    })),
    { productId: PRODUCT, calName: PRODUCT },
  );
  return value ?? null;
}
