import * as z from 'zod';
import { Day, DocId, Done, Instant, Key, Uid, contract } from '../contract.ts';
import { URGENCIES } from '../messages/messages.ts';
import { WORK_EVENT_KINDS } from './reliability.ts';

/** What offers and work of a person come to: one's own, or by the office anybody's. */
export const readFigures = contract({
  name: 'readFigures',
  input: z.strictObject({ uid: Uid.optional() }),
  output: z.strictObject({
    offered: z.int(),
    byUrgency: z.array(z.strictObject({ urgency: z.enum(URGENCIES), accepted: z.int(), counted: z.int() })),
    medianAnswerSec: z.number().optional(),
    reliability: z.int(),
    events: z.array(
      z.strictObject({
        jobId: z.string(),
        title: z.string(),
        kind: z.enum(WORK_EVENT_KINDS),
        at: Instant,
        weight: z.number(),
        good: z.number(),
        excused: z.boolean(),
      }),
    ),
    hours: z.array(
      z.strictObject({
        jobId: z.string(),
        title: z.string(),
        day: Day,
        minutes: z.int(),
        position: z.string(),
        area: z.string(),
      }),
    ),
  }),
});
export type FiguresRead = z.output<typeof readFigures.output>;

/** What happened on a job is not counted for somebody any more, or counts again. */
export const excuse = contract({
  name: 'excuse',
  input: z.strictObject({
    jobId: DocId,
    uid: Uid,
    excused: z.boolean(),
    reason: z.string().trim().min(1).max(300),
    key: Key,
  }),
  output: Done,
});
