import * as z from 'zod';
import { Day, Done, Instant, Key, Uid, contract } from '../contract.ts';
import { paths } from '../paths.ts';
import { DATE_STATES, DatedEntry, DaySegments, Pattern } from './availability.ts';

/** Left out: oneself. Admins and supervisors may name another person and give a reason. */
const whose = { uid: Uid.optional(), reason: z.string().trim().min(1).max(300).optional() };
const REASON = { path: ['reason'], message: 'is needed when it is about another person' };

function hasReason({ uid, reason }: { uid?: string | undefined; reason?: string | undefined }): boolean {
  return uid === undefined || reason !== undefined;
}

/** Another person's place counts; the own time is one's own. */
function ofPerson({ uid }: { readonly uid?: string | undefined }): string | undefined {
  return uid === undefined ? undefined : paths.person(uid);
}

const Note = z.string().trim().max(280);

export const toggleToday = contract({
  name: 'toggleToday',
  within: ofPerson,
  input: z.strictObject({ ...whose, key: Key }).refine(hasReason, REASON),
  output: z.strictObject({ on: z.boolean(), until: Instant.optional() }),
});

export const setDuty = contract({
  name: 'setDuty',
  within: ofPerson,
  input: z.strictObject({ ...whose, on: z.boolean(), until: Instant.optional(), key: Key }).refine(hasReason, REASON),
  output: Done,
});

const DayChange = z.strictObject({
  state: z.enum([...DATE_STATES, 'clear']),
  segments: DaySegments.optional(),
  prefer: z.boolean().optional(),
  note: Note.optional(),
});
const MOST_DAYS = 200;
const Dates = z
  .record(Day, DayChange)
  .refine((dates) => Object.keys(dates).length <= MOST_DAYS, `must be at most ${MOST_DAYS} days`);

export const setAvailability = contract({
  name: 'setAvailability',
  within: ofPerson,
  input: z.strictObject({ ...whose, dates: Dates, key: Key }).refine(hasReason, REASON),
  output: Done,
});

export const setPattern = contract({
  name: 'setPattern',
  within: ofPerson,
  input: z.strictObject({ ...whose, pattern: Pattern, key: Key }).refine(hasReason, REASON),
  output: Done,
});

export const setAway = contract({
  name: 'setAway',
  within: ofPerson,
  input: z.strictObject({ ...whose, from: Day, to: Day, note: Note.optional(), key: Key }).refine(hasReason, REASON),
  /** Jobs the person is on inside the range: away does not cancel them. */
  output: z.strictObject({ confirmedJobs: z.array(z.string()) }),
});

export const endAway = contract({
  name: 'endAway',
  within: ofPerson,
  input: z.strictObject({ ...whose, from: Day, key: Key }).refine(hasReason, REASON),
  output: Done,
});

export const sendWeek = contract({
  name: 'sendWeek',
  within: ofPerson,
  input: z
    .strictObject({
      ...whose,
      week: z.string().regex(/^\d{4}-W\d{2}$/, 'must be an ISO week such as 2026-W48'),
      dates: Dates.optional(),
      /** What was known of these days when they were planned, so that it shows when another phone was faster. */
      saw: z.record(Day, DatedEntry.nullable()).optional(),
      key: Key,
    })
    .refine(hasReason, REASON),
  output: Done,
});
