import type { MyJob } from './my-jobs.ts';

/** One event for the phone's own calendar. The same job added again replaces the older entry. */
export function calendarFile(job: MyJob, uid: string, now: Date): string {
  const { jobId, title, start, end, site, instructions, rev } = job;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Muster//EN',
    'BEGIN:VEVENT',
    `UID:${jobId}-${uid}`,
    `SEQUENCE:${rev}`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(start)}`,
    `DTEND:${stamp(end)}`,
    `SUMMARY:${escaped(title)}`,
    `LOCATION:${escaped(`${site.address}, ${site.postcode}`)}`,
    `DESCRIPTION:${escaped(`${jobId}\n${instructions}`)}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
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
