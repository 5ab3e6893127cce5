import * as z from 'zod';
import { Day, Done, Instant, Key, Uid, contract } from '../contract.ts';
import { DATE_STATES, DaySegments, Pattern } from './availability.ts';

/** Left out: oneself. Admins and supervisors may name another person and give a reason. */
const whose = { uid: Uid.optional(), reason: z.string().trim().min(1).max(300).optional() };
const Note = z.string().trim().max(280);

export const toggleToday = contract({
  name: 'toggleToday',
  input: z.strictObject({ ...whose, key: Key }),
  output: z.strictObject({ on: z.boolean(), until: Instant.optional() }),
});

export const setDuty = contract({
  name: 'setDuty',
  input: z.strictObject({ ...whose, on: z.boolean(), until: Instant.optional(), key: Key }),
  output: Done,
});

const DayChange = z.strictObject({
  state: z.enum([...DATE_STATES, 'clear']),
  segments: DaySegments.optional(),
  prefer: z.boolean().optional(),
  note: Note.optional(),
});

export const setAvailability = contract({
  name: 'setAvailability',
  input: z.strictObject({ ...whose, dates: z.record(Day, DayChange), key: Key }),
  output: Done,
});

export const setPattern = contract({
  name: 'setPattern',
  input: z.strictObject({ ...whose, pattern: Pattern, key: Key }),
  output: Done,
});

export const setAway = contract({
  name: 'setAway',
  input: z.strictObject({ ...whose, from: Day, to: Day, note: Note.optional(), key: Key }),
  /** Jobs the person is on inside the range: away does not cancel them. */
  output: z.strictObject({ confirmedJobs: z.array(z.string()) }),
});

export const endAway = contract({
  name: 'endAway',
  input: z.strictObject({ ...whose, from: Day, key: Key }),
  output: Done,
});

export const sendWeek = contract({
  name: 'sendWeek',
  input: z.strictObject({
    ...whose,
    week: z.string().regex(/^\d{4}-W\d{2}$/, 'must be an ISO week such as 2026-W48'),
    dates: z.record(Day, DayChange).optional(),
    key: Key,
  }),
  output: Done,
});
