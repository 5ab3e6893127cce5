import type { Job } from '@muster/domain/jobs/job';
import type { OfficeTerms } from '@muster/domain/jobs/settle-draft';
import type { JobDraft } from '@muster/domain/jobs/jobs.contracts';
import { draftOf } from '@muster/domain/jobs/standing';
import { URGENCIES } from '@muster/domain/messages/messages';
import * as z from 'zod';
import { wallTimeOf } from '../../ui/fields/instant-of.ts';

export const HOWS = ['waves', 'everyone', 'named', 'team', 'queue'] as const;
export type How = (typeof HOWS)[number];

const PositionValues = z.object({
  /** Tells the rows of the form apart; never sent. */
  row: z.string(),
  id: z.string().optional(),
  label: z.string(),
  need: z.string(),
  skills: z.array(z.string()).readonly(),
});
export type PositionValues = z.infer<typeof PositionValues>;

const WallTime = z.object({ day: z.string(), time: z.string() });

/** What stands in the form, as it was typed; also how it is kept on this device. */
export const JobFormValues = z.object({
  title: z.string(),
  type: z.string(),
  urgency: z.enum(URGENCIES),
  address: z.string(),
  postcode: z.string(),
  pin: z.object({ lat: z.string(), lon: z.string() }).optional(),
  contactName: z.string(),
  contactPhone: z.string(),
  access: z.string(),
  start: WallTime,
  end: WallTime,
  tz: z.string(),
  positions: z.array(PositionValues).readonly(),
  leadUid: z.string().optional(),
  how: z.enum(HOWS),
  waveSize: z.string(),
  waitSec: z.string(),
  named: z.array(z.string()).readonly(),
  together: z.boolean(),
  teamId: z.string().optional(),
  thenOthers: z.boolean().optional(),
  approve: z.boolean().optional(),
  welfareMin: z.string().optional(),
  clientId: z.string().optional(),
  instructions: z.string(),
  dress: z.string(),
  notes: z.string(),
});
export type JobFormValues = Readonly<z.infer<typeof JobFormValues>>;

/** In the order of the form. */
export const FORM_FIELDS = JobFormValues.keyof().options;
export type FormField = keyof JobFormValues;

const HOUR_MS = 3_600_000;
const USUAL_HOURS = 5;

export function emptyPosition(row: string): PositionValues {
  return { row, label: '', need: '1', skills: [] };
}

/** Begins at the next full hour, because most jobs that are typed in a hurry begin soon. */
export function emptyJobForm(now: Date, tz: string): JobFormValues {
  const start = new Date(Math.ceil((now.getTime() + HOUR_MS) / HOUR_MS) * HOUR_MS);
  return {
    title: '',
    type: '',
    urgency: 'standard',
    address: '',
    postcode: '',
    contactName: '',
    contactPhone: '',
    access: '',
    start: wallTimeOf(start, tz),
    end: wallTimeOf(new Date(start.getTime() + USUAL_HOURS * HOUR_MS), tz),
    tz,
    positions: [emptyPosition('1')],
    how: 'waves',
    waveSize: '',
    waitSec: '',
    named: [],
    together: false,
    instructions: '',
    dress: '',
    notes: '',
  };
}

/** What the form shows of a job that exists. */
export function jobFormOf(job: Job, office: OfficeTerms): JobFormValues {
  return valuesOfDraft(draftOf(job, office));
}

/** A draft as it would have been typed. */
export function valuesOfDraft(draft: JobDraft): JobFormValues {
  const { site, tz, waveSize, waitSec } = draft;
  const { pin } = site;
  return {
    ...textsOf(draft),
    urgency: draft.urgency,
    address: site.address,
    postcode: site.postcode,
    ...(pin && { pin: { lat: String(pin.lat), lon: String(pin.lon) } }),
    contactName: site.contact?.name ?? '',
    contactPhone: site.contact?.phone ?? '',
    start: wallTimeOf(draft.start, tz),
    end: wallTimeOf(draft.end, tz),
    tz,
    positions: draft.positions.map(({ id, label, need, skills }, at) => ({
      row: id ?? `row-${at}`,
      ...(id !== undefined && { id }),
      label,
      need: String(need),
      skills,
    })),
    leadUid: draft.leadUid,
    how: howOf(draft),
    waveSize: waveSize === undefined ? '' : String(waveSize),
    waitSec: waitSec === undefined ? '' : String(waitSec),
    named: draft.named,
    together: draft.together,
    teamId: draft.teamId,
    ...(draft.thenOthers && { thenOthers: true }),
    ...(draft.fill === 'approve' && { approve: true }),
    clientId: draft.clientId,
    ...(draft.welfareMin !== undefined && { welfareMin: String(draft.welfareMin) }),
    notes: draft.notes,
  };
}

function textsOf({ title, type, instructions, access = '', dress = '' }: JobDraft) {
  return { title, type, instructions, access, dress };
}

function howOf({ mode, policy }: Pick<Job, 'mode' | 'policy'>): How {
  if (mode === 'direct') return 'named';
  if (mode === 'team' || mode === 'queue') return mode;
  return policy === 'everyone' ? 'everyone' : 'waves';
}
