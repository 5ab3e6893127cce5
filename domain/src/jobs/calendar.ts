export interface CalendarEvent {
  /** The same for ever: a changed event replaces the older one. */
  readonly uid: string;
  /** Grows with each change. */
  readonly sequence: number;
  readonly start: Date;
  readonly end: Date;
  readonly title: string;
  readonly location: string;
  readonly description: string;
  readonly cancelled?: boolean;
}

/** An iCalendar file (RFC 5545). Instants are in UTC, so that no clock change moves them. */
export function calendarText(events: readonly CalendarEvent[], now: Date, name?: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Muster//EN',
    ...(name === undefined ? [] : ['METHOD:PUBLISH', `X-WR-CALNAME:${escaped(name)}`, 'REFRESH-INTERVAL:PT15M']),
    ...events.flatMap((event) => eventLines(event, now)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function eventLines(event: CalendarEvent, now: Date): string[] {
  const { uid, sequence, start, end, title, location, description, cancelled = false } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(start)}`,
    `DTEND:${stamp(end)}`,
    ...(cancelled ? ['STATUS:CANCELLED'] : []),
    `SUMMARY:${escaped(title)}`,
    `LOCATION:${escaped(location)}`,
    `DESCRIPTION:${escaped(description)}`,
    'END:VEVENT',
  ];
}

function stamp(instant: Date): string {
  return instant.toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r?\n/g, '\\n');
}

/** No line is longer than 75 octets; 60 letters leave room for those that take several. */
function folded(line: string): string {
  return line.replaceAll(/(.{60})(?=.)/gu, '$1\r\n ');
}
