import { describe, expect, it } from 'vitest';
import { calendarText } from './calendar.ts';

const now = new Date('2026-11-20T12:00:00Z');
const event = {
  uid: 'J-1-ann',
  sequence: 3,
  start: new Date('2026-10-24T22:00:00Z'),
  end: new Date('2026-10-25T05:00:00Z'),
  title: 'Gate; night, part 1',
  location: '1 High Street, W12 7GF',
  description: 'J-1\nBring a torch',
};

describe('calendarText', () => {
  it('keeps the instants of a night over the clock change', () => {
    const text = calendarText([event], now);
    expect(text).toContain('DTSTART:20261024T220000Z\r\nDTEND:20261025T050000Z\r\n');
    expect(text).toContain('UID:J-1-ann\r\nSEQUENCE:3\r\n');
    expect(text).toContain('SUMMARY:Gate\\; night\\, part 1\r\n');
    expect(text).toContain('DESCRIPTION:J-1\\nBring a torch\r\n');
  });

  it('names a feed, says what is cancelled, and folds long lines', () => {
    const long = { ...event, location: 'x'.repeat(200), cancelled: true };
    const text = calendarText([long], now, 'Amina, Muster');
    expect(text).toContain('X-WR-CALNAME:Amina\\, Muster\r\n');
    expect(text).toContain('STATUS:CANCELLED\r\n');
    for (const line of text.split('\r\n')) expect(line.length).toBeLessThanOrEqual(75);
  });

  it('is a calendar without events as well', () => {
    expect(calendarText([], now)).toBe('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Muster//EN\r\nEND:VCALENDAR\r\n');
  });
});
