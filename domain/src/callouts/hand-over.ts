import type { Decision } from '../decision.ts';
import { isOver } from '../jobs/places.ts';
import type { Person } from '../people/person.ts';
import { isStaff, type Role } from '../people/roles.ts';
import { answeredBefore, remember } from './answered.ts';
import { mayCancel } from './cancel-job.ts';
import { carried, noted, startChange, unchanged, withJob, type Carried, type JobFacts } from './change.ts';

export interface HandOverFacts extends JobFacts {
  readonly role: Role | undefined;
  readonly uid: string;
  /** Whoever is to look after the job; undefined for somebody who is not known. */
  readonly heir: Pick<Person, 'role' | 'state'> | undefined;
  readonly key: string;
}

export type HandOverRefusal = 'already-over' | 'forbidden' | 'unknown-person';

/** The owner is told what needs somebody and, as a dispatcher, may cancel: so who may cancel may also hand over. */
export function decideHandOver(
  facts: HandOverFacts,
  now: Date,
): Decision<HandOverRefusal, Carried<{ readonly ownerUid: string }>> {
  const { job, by, uid, heir, key } = facts;
  const earlier = answeredBefore(job, by, key);
  if (earlier !== undefined) return unchanged({ ownerUid: earlier });
  if (isOver(job)) return { refused: 'already-over' };
  if (!mayCancel(facts)) return { refused: 'forbidden' };
  if (heir?.state !== 'active' || !isStaff(heir.role)) return { refused: 'unknown-person' };
  if (job.ownerUid === uid) return unchanged({ ownerUid: uid });
  const given = withJob(startChange(facts, now), { ownerUid: uid });
  const known = noted(given, 'job.handedOver', { uid, from: job.ownerUid });
  return carried(remember(known, by, key, uid), { ownerUid: uid });
}
