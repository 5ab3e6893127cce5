import { expect, it } from 'vitest';
import { calendarFile } from './calendar-file.ts';
import { givenMyJob } from './given-my-job.ts';

const NOW = new Date('2026-11-20T13:00:00Z');

it('holds the job with its address, in world time', () => {
  const file = calendarFile(givenMyJob(), 'jan', NOW);
  expect(file).toContain('UID:J-000001-jan\r\n');
  expect(file).toContain('DTSTART:20261120T180000Z\r\nDTEND:20261120T230000Z\r\n');
  expect(file).toContain('LOCATION:Ariel Way\\, W12 7GF\r\n');
});

it('escapes and folds long texts', () => {
  const file = calendarFile(givenMyJob({ instructions: `Bring; two\n${'x'.repeat(100)}` }), 'jan', NOW);
  expect(file).toContain('Bring\\; two\\n');
  expect(file.split('\r\n').every((line) => line.length <= 75)).toBe(true);
});
