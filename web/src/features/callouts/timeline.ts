import type { AuditEntry } from '@muster/domain/audit/audit';
import type { Response } from '@muster/domain/callouts/wave';
import * as z from 'zod';
import type { CalloutFacts } from './people-rows.ts';

/** Something that happened to a job; each has its sentence in the texts of the page. */
export interface TimelineEntry {
  readonly key: string;
  readonly at: Date;
  /** A uid, `system`, or nothing where it is not known. */
  readonly by?: string;
  readonly what: string;
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
    what: page.standby ? 'standby.asked' : 'wave.sent',
    wave: page.n,
    count: page.card.asked,
  }));
}

function placesTaken({ job }: CalloutFacts): TimelineEntry[] {
  return Object.entries(job.crew).map(([uid, { at, pos, source }]) => ({
    key: `crew-${uid}`,
    at,
    by: uid,
    what: source === 'standby' ? 'standby.promoted' : 'offer.accepted',
    uid,
    position: labelOf(job, pos),
  }));
}

function answered({ uid, answer, reason, at, pos }: Response, { job }: CalloutFacts): TimelineEntry {
  const what = {
    declined: 'offer.declined',
    standby: 'standby.joined',
    withdrawn: 'crew.withdrawn',
    released: 'crew.released',
  };
  const position = pos === undefined ? undefined : labelOf(job, pos);
  return {
    key: `response-${uid}`,
    at,
    by: uid,
    what: what[answer],
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
      const what = op === 'wave.sent' && standby === true ? 'standby.asked' : op;
      const position = pos === undefined ? undefined : labelOf(facts.job, pos);
      const reason = op === 'crew.withdrawn' && uid !== undefined ? facts.responses.get(uid)?.reason : undefined;
      return {
        key: `audit-${entry.n}-${i}`,
        at: entry.at,
        by,
        what,
        ...(uid !== undefined && { uid }),
        ...(position !== undefined && { position }),
        ...(reason !== undefined && { reason }),
        ...(n !== undefined && { wave: n }),
        ...(asked !== undefined && { count: asked }),
      };
    }),
  );
}

/** Several facts of one commit are kept as one entry that lists them. */
function factsOf({ op, by, diff }: AuditEntry): readonly z.infer<typeof Fact>[] {
  return Group.safeParse(diff).data?.ops ?? [{ op, by, diff }];
}

function labelOf(job: CalloutFacts['job'], positionId: string): string {
  return job.positions.find(({ id }) => id === positionId)?.label ?? '';
}
