import type { Urgency } from '../messages/messages.ts';
import type { NoticeToSend } from '../messages/notice.ts';
import type { CrewMember } from '../jobs/job.ts';
import { placesLeft, placesNeeded } from '../jobs/places.ts';
import type { Change } from './change.ts';

const SOON_MS = 12 * 3_600_000;

type About = Pick<Change, 'jobId' | 'job' | 'now'>;
type StaffKey = 'atRisk' | 'withdrawnLate' | 'overdue' | 'nobodyThere' | 'callToReconfirm';

/** Once per commit and person: the number of the commit's audit entry tells one cause from the next. */
function causeOf({ jobId, job }: About) {
  return { kind: 'job', id: `${jobId}~${job.audit.n + 1}` };
}

function windowOf({ job: { title, start, end, tz } }: About) {
  return { title, start, end, tz };
}

function urgencyOf({ job, now }: About): Urgency {
  return job.start.getTime() - now.getTime() < SOON_MS ? 'urgent' : 'standard';
}

function crewLink({ jobId }: About): string {
  return `/mobile/jobs/${jobId}`;
}

export function promotedNotice(about: About): NoticeToSend {
  return {
    type: 'promoted',
    key: 'promoted',
    params: windowOf(about),
    cause: causeOf(about),
    link: crewLink(about),
    urgency: 'urgent',
  };
}

export function assignedNotice(about: About): NoticeToSend {
  return { ...promotedNotice(about), key: 'assigned' };
}

function released(about: About, key: 'released' | 'releasedByChange' | 'releasedNoAnswer'): NoticeToSend {
  return {
    type: 'released',
    key,
    params: windowOf(about),
    cause: causeOf(about),
    link: '/mobile/jobs',
    urgency: urgencyOf(about),
  };
}

export function releasedNotice(about: About, byChange: boolean): NoticeToSend {
  return released(about, byChange ? 'releasedByChange' : 'released');
}

/** Did not say yes to the change in time. */
export function notReconfirmedNotice(about: About): NoticeToSend {
  return released(about, 'releasedNoAnswer');
}

/** One for all edits that follow one another at once, however often it is told. Those without a place are led to the offer. */
export function changedNotice(about: About, hasPlace: boolean): NoticeToSend {
  const { jobId, job } = about;
  return {
    type: 'job.changed',
    key: 'jobChanged',
    params: { ...windowOf(about), area: job.area },
    cause: { kind: 'job', id: `${jobId}~${job.told?.rev ?? job.rev}` },
    link: hasPlace ? crewLink(about) : `/mobile/offers/${jobId}`,
    urgency: urgencyOf(about),
  };
}

/** What it was, what it is, and by when to say yes again. */
export function reconfirmNotice(about: About, { saidTo, reconfirmBy }: CrewMember): NoticeToSend {
  const was = saidTo && { wasStart: saidTo.start, wasEnd: saidTo.end };
  const changed = changedNotice(about, true);
  const params = { ...changed.params, ...was };
  if (!reconfirmBy) return { ...changed, key: 'reconfirmSoon', params };
  return { ...changed, key: 'reconfirm', params: { ...params, by: reconfirmBy } };
}

export function cancelledNotice(about: About, reason: string): NoticeToSend {
  return {
    type: 'job.cancelled',
    key: 'jobCancelled',
    params: { ...windowOf(about), reason },
    cause: causeOf(about),
    link: '/mobile/jobs',
    urgency: urgencyOf(about),
  };
}

/** One commit may carry several: each says what it is about. */
function staffNotice(about: About, key: StaffKey, params: object, of = ''): NoticeToSend {
  const { kind, id } = causeOf(about);
  return {
    type: 'needs.you',
    key,
    params: { ...windowOf(about), ...params },
    cause: { kind, id: [id, key, of].filter(Boolean).join('~') },
    link: `/jobs/${about.jobId}`,
    urgency: key === 'overdue' ? 'standard' : 'urgent',
  };
}

export function atRiskNotice(about: About): NoticeToSend {
  const { job } = about;
  return staffNotice(about, 'atRisk', { missing: placesLeft(job), need: placesNeeded(job.positions) });
}

export function withdrawnLateNotice(about: About, who: { uid: string; name: string }): NoticeToSend {
  return staffNotice(about, 'withdrawnLate', { name: who.name }, who.uid);
}

export function overdueNotice(about: About): NoticeToSend {
  return staffNotice(about, 'overdue', {});
}

export function nobodyThereNotice(about: About): NoticeToSend {
  return staffNotice(about, 'nobodyThere', {});
}

function crewReminder(about: About, key: 'jobSoon' | 'areYouThere' | 'stillOpen'): NoticeToSend {
  return {
    type: key === 'jobSoon' ? 'reminder.start' : 'reminder.tasks',
    key,
    params: { ...windowOf(about), area: about.job.area },
    cause: causeOf(about),
    link: crewLink(about),
    urgency: 'standard',
  };
}

export function soonNotice(about: About): NoticeToSend {
  return crewReminder(about, 'jobSoon');
}

export function areYouThereNotice(about: About): NoticeToSend {
  return crewReminder(about, 'areYouThere');
}

export function stillOpenNotice(about: About): NoticeToSend {
  return crewReminder(about, 'stillOpen');
}

/** Too near the start to release anybody: so many must be phoned. Once per edit. */
export function callToReconfirmNotice(about: About, count: number): NoticeToSend {
  return staffNotice(about, 'callToReconfirm', { missing: count });
}
