import type { Job, LatLon, Office } from '@muster/domain/jobs/job';
import type { Urgency } from '@muster/domain/messages/messages';
import { dayOf, minuteOfDay } from '@muster/domain/time/local-day';

export type How = 'waves' | 'everyone' | 'named';

export interface PositionValues {
  /** Tells the rows of the form apart; never sent. */
  readonly row: string;
  readonly id?: string;
  readonly label: string;
  readonly need: string;
  readonly skills: readonly string[];
}

/** What stands in the form, as it was typed. */
export interface JobFormValues {
  readonly title: string;
  readonly type: string;
  readonly urgency: Urgency;
  readonly address: string;
  readonly postcode: string;
  readonly pin: LatLon | undefined;
  readonly contactName: string;
  readonly contactPhone: string;
  readonly access: string;
  readonly startDay: string;
  readonly startTime: string;
  readonly endDay: string;
  readonly endTime: string;
  readonly tz: string;
  readonly positions: readonly PositionValues[];
  readonly leadUid: string | undefined;
  readonly how: How;
  readonly waveSize: string;
  readonly waitSec: string;
  readonly named: readonly string[];
  readonly together: boolean;
  readonly instructions: string;
  readonly dress: string;
  readonly notes: string;
}

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
    pin: undefined,
    contactName: '',
    contactPhone: '',
    access: '',
    ...windowValues(start, new Date(start.getTime() + USUAL_HOURS * HOUR_MS), tz),
    tz,
    positions: [emptyPosition('1')],
    leadUid: undefined,
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

type OfficeTerms = Pick<Office, 'notes' | 'named' | 'together'>;

/** `pin` counts as set by hand where it is not the middle of the district. */
export function jobFormOf(job: Job, office: OfficeTerms): JobFormValues {
  const { site, centre } = job;
  const isByHand = site.lat !== centre.lat || site.lon !== centre.lon;
  return {
    ...textsOf(job),
    urgency: job.urgency,
    address: site.address,
    postcode: site.postcode,
    pin: isByHand ? { lat: site.lat, lon: site.lon } : undefined,
    contactName: site.contact?.name ?? '',
    contactPhone: site.contact?.phone ?? '',
    ...windowValues(job.start, job.end, job.tz),
    tz: job.tz,
    positions: job.positions.map(({ id, label, need, skills }) => ({ row: id, id, label, need: String(need), skills })),
    leadUid: job.leadUid,
    how: howOf(job),
    waveSize: job.waveSize === undefined ? '' : String(job.waveSize),
    waitSec: job.waitSec === undefined ? '' : String(job.waitSec),
    named: office.named,
    together: office.together,
    notes: office.notes,
  };
}

function textsOf({ title, type, instructions, access = '', dress = '' }: Job) {
  return { title, type, instructions, access, dress };
}

function howOf({ mode, policy }: Pick<Job, 'mode' | 'policy'>): How {
  if (mode === 'direct') return 'named';
  return policy === 'everyone' ? 'everyone' : 'waves';
}

function windowValues(start: Date, end: Date, tz: string) {
  return {
    startDay: dayOf(start, tz),
    startTime: clockTime(start, tz),
    endDay: dayOf(end, tz),
    endTime: clockTime(end, tz),
  };
}

function clockTime(instant: Date, tz: string): string {
  const minutes = minuteOfDay(instant, tz);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
