import type { AuditEntry } from '@muster/domain/audit/audit';
import type { Response } from '@muster/domain/callouts/wave';
import * as z from 'zod';
import type { CalloutFacts } from './people-rows.ts';

/** What can happen to a job; each has its sentence in the texts of the page. */
const HAPPENINGS = [
  'job-created',
  'job-published',
  'job-edited',
  'job-handedOver',
  'job-cancelled',
  'job-started',
  'job-completed',
  'job-overdue',
  'job-still-at-risk',
  'callout-paused',
  'callout-resumed',
  'callout-exhausted',
  'pages-expired',
  'takers-awaited',
  'replies-awaited',
  'standby-awaited',
  'wave-sent',
  'standby-asked',
  'offer-accepted',
  'offer-declined',
  'standby-joined',
  'standby-left',
  'standby-promoted',
  'crew-enRoute',
  'crew-onSite',
  'crew-withdrawn',
  'crew-undone',
  'crew-released',
  'crew-asked-again',
  'crew-reconfirmed',
  'crew-to-call',
  'offer-applied',
  'crew-chosen',
  'crew-noShow',
  'welfare-asked',
  'welfare-missed',
  'welfare-well',
  'welfare-found',
  'standIn-asked',
  'standIn-found',
  'standIn-expired',
  'crew-access-ended',
  'callout-widened',
  'person-asked',
  'crew-assigned',
  'crew-reminded',
  'crew-excused',
  'crew-counted',
  'desk-reminded',
  'job-follows-series',
  'job-zone-moved',
  'offers-removed',
  'standby-removed',
] as const;
export type Happening = (typeof HAPPENINGS)[number] | 'other';

export interface TimelineEntry {
  readonly key: string;
  readonly at: Date;
  /** A uid, `system`, or nothing where it is not known. */
  readonly by?: string;
  readonly what: Happening;
  /** The word of the audit entry, for what has no sentence of its own. */
  readonly op?: string;
  /** Whom it is about, where that is not who did it. */
  readonly uid?: string;
  readonly position?: string;
  readonly reason?: string;
  readonly wave?: number;
  readonly count?: number;
}

/** Newest first. Supervisors and admins read who did what; others see what the job itself tells. */
export function timeline(facts: CalloutFacts, audit: readonly AuditEntry[] | undefined): readonly TimelineEntry[] {
  const told = audit ? fromAudit(audit, facts) : [...wavesSent(facts), ...placesTaken(facts)];
  const declined = [...facts.responses.values()].filter(({ answer }) => audit === undefined || answer === 'declined');
  const entries = [...told, ...declined.map((response) => answered(response, facts))];
  return entries.toSorted((a, b) => b.at.getTime() - a.at.getTime());
}

function wavesSent({ pages }: CalloutFacts): TimelineEntry[] {
  const first = [...pages].filter(([, page]) => page.p === 0);
  return first.map(([id, page]) => ({
    key: `wave-${id}`,
    at: page.sentAt,
    what: page.standby ? 'standby-asked' : 'wave-sent',
    wave: page.n,
    count: page.card.asked,
  }));
}

function placesTaken({ job }: CalloutFacts): TimelineEntry[] {
  return Object.entries(job.crew).map(([uid, { at, pos, source }]) => ({
    key: `crew-${uid}`,
    at,
    by: uid,
    what: source === 'standby' ? 'standby-promoted' : 'offer-accepted',
    uid,
    position: labelOf(job, pos),
  }));
}

const RESPONSES = {
  declined: 'offer-declined',
  standby: 'standby-joined',
  withdrawn: 'crew-withdrawn',
  released: 'crew-released',
} as const satisfies Record<Response['answer'], Happening>;

function answered({ uid, answer, reason, at, pos }: Response, { job }: CalloutFacts): TimelineEntry {
  const position = pos === undefined ? undefined : labelOf(job, pos);
  return {
    key: `response-${uid}`,
    at,
    by: uid,
    what: RESPONSES[answer],
    uid,
    ...(reason !== undefined && { reason }),
    ...(position !== undefined && { position }),
  };
}

const Told = z.object({
  uid: z.string().optional(),
  pos: z.string().optional(),
  n: z.number().optional(),
  asked: z.number().optional(),
  standby: z.unknown().optional(),
});
const Fact = z.object({ op: z.string(), by: z.string(), diff: z.record(z.string(), z.unknown()) });
const Group = z.object({ ops: z.array(Fact) });

function fromAudit(audit: readonly AuditEntry[], facts: CalloutFacts): TimelineEntry[] {
  return audit.flatMap((entry) =>
    factsOf(entry).map(({ op, by, diff }, i) => {
      const { uid, pos, n, asked, standby } = Told.safeParse(diff).data ?? {};
      const what = op === 'wave.sent' && standby === true ? 'standby-asked' : happeningOf(op);
      const position = pos === undefined ? undefined : labelOf(facts.job, pos);
      const reason = op === 'crew.withdrawn' && uid !== undefined ? facts.responses.get(uid)?.reason : undefined;
      return {
        key: `audit-${entry.n}-${i}`,
        at: entry.at,
        by,
        what,
        ...(what === 'other' && { op }),
        ...(uid !== undefined && { uid }),
        ...(position !== undefined && { position }),
        ...(reason !== undefined && { reason }),
        ...(n !== undefined && { wave: n }),
        ...(asked !== undefined && { count: asked }),
      };
    }),
  );
}

function happeningOf(op: string): Happening {
  return HAPPENINGS.find((happening) => happening === op.replaceAll('.', '-')) ?? 'other';
}

/** Several facts of one commit are kept as one entry that lists them. */
function factsOf({ op, by, diff }: AuditEntry): readonly z.infer<typeof Fact>[] {
  return Group.safeParse(diff).data?.ops ?? [{ op, by, diff }];
}

function labelOf(job: CalloutFacts['job'], positionId: string): string {
  return job.positions.find(({ id }) => id === positionId)?.label ?? '';
}
