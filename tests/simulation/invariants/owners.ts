import { isStaff } from '@muster/domain/people/roles';
import { jobChanges, type Scene } from '../trace.ts';

/** Somebody of the office looks after every job. */
export function everyJobHasItsOwner({ commit, view }: Scene): string[] {
  return jobChanges(commit).flatMap(({ jobId, before, after }) => {
    if (!after || before?.ownerUid === after.ownerUid) return [];
    const role = view.people.get(after.ownerUid)?.role;
    return role && isStaff(role) ? [] : [`${jobId} belongs to ${after.ownerUid}, who is ${role ?? 'nobody'}`];
  });
}
