import * as z from 'zod';
import { DocId, Instant, Key, Uid, contract } from '../contract.ts';
import { URGENCIES } from '../messages/messages.ts';
import { isTimeZone } from '../time/local-day.ts';
import { Contact, FILLS, LatLon, MODES, POLICIES } from './job.ts';

export const JobId = z.string().regex(/^J-[0-9A-HJKMNP-TV-Z]{6,12}$/, 'must be a job code such as J-4ZK81Q');

export const DraftPosition = z.strictObject({
  /** Kept when a job is edited; left out, the server numbers them. */
  id: DocId.optional(),
  label: z.string().trim().min(1).max(60),
  need: z.int().min(1).max(200),
  skills: z.array(DocId).max(10),
});

export const DraftSite = z.strictObject({
  address: z.string().trim().min(3).max(200),
  postcode: z.string().trim().min(2).max(10),
  /** Set by hand when the postcode district is unknown, or to be exact. */
  pin: LatLon.optional(),
  contact: Contact.optional(),
});

function haveOwnIds(positions: readonly { id?: string | undefined }[]): boolean {
  const ids = positions.flatMap(({ id }) => (id === undefined ? [] : [id]));
  return new Set(ids).size === ids.length;
}

export const JobDraft = z.strictObject({
  title: z.string().trim().min(3).max(80),
  type: z.string().trim().min(1).max(40),
  urgency: z.enum(URGENCIES),
  mode: z.enum(MODES),
  fill: z.enum(FILLS).optional(),
  welfareMin: z.int().min(10).max(480).optional(),
  policy: z.enum(POLICIES),
  waveSize: z.int().min(1).max(100).optional(),
  waitSec: z.int().min(10).max(86_400).optional(),
  site: DraftSite,
  start: Instant,
  end: Instant,
  tz: z.string().max(60).refine(isTimeZone, 'must be a time zone such as Europe/London'),
  positions: z.array(DraftPosition).min(1).max(20).refine(haveOwnIds, 'two positions have the same id'),
  leadUid: Uid.optional(),
  leadName: z.string().trim().max(80).optional(),
  instructions: z.string().max(2000),
  access: z.string().max(500).optional(),
  dress: z.string().max(300).optional(),
  notes: z.string().max(2000),
  named: z.array(Uid).max(100),
  together: z.boolean(),
  teamId: DocId.optional(),
  thenOthers: z.boolean().optional(),
  clientId: DocId.optional(),
});
export type JobDraft = z.output<typeof JobDraft>;

export const createJob = contract({
  name: 'createJob',
  input: z.strictObject({ key: Key, draft: JobDraft, templateId: DocId.optional() }),
  output: z.strictObject({ jobId: JobId }),
});
