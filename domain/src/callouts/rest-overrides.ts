import type { Refused } from '../decision.ts';
import type { Office, RestOverride } from '../jobs/job.ts';
import type { Role } from '../people/roles.ts';
import { paths } from '../paths.ts';
import { withWrites, type Change } from './change.ts';
import type { RestRefusal } from './guard.ts';

type Overrides = Pick<Office, 'restOverrides'>;

/** A supervisor answers for this person's rest. */
export function mayRestLess(office: Overrides | undefined, uid: string): boolean {
  return office?.restOverrides?.some((override) => override.uid === uid) === true;
}

interface Word {
  readonly uid: string;
  readonly by: string;
  readonly role: Role | undefined;
  readonly restWhy: string | undefined;
}

/** The word of a supervisor against too little rest, or the refusal that stands. */
export function overridden(
  tired: Refused<RestRefusal> | undefined,
  { uid, by, role, restWhy }: Word,
  now: Date,
): readonly RestOverride[] | Refused<RestRefusal | 'forbidden'> {
  if (!tired) return [];
  if (restWhy === undefined) return tired;
  return mayOverrideRest(role) ? [{ uid, by, why: restWhy, at: now }] : { refused: 'forbidden' };
}

export function mayOverrideRest(role: Role | undefined): boolean {
  return role === 'supervisor' || role === 'admin';
}

/** The newest word for each person stays. */
export function withOverrides(change: Change, office: Overrides | undefined, added: readonly RestOverride[]): Change {
  if (added.length === 0) return change;
  const kept = (office?.restOverrides ?? []).filter(({ uid }) => !added.some((each) => each.uid === uid));
  return withWrites(change, { update: paths.office(change.jobId), data: { restOverrides: [...kept, ...added] } });
}
