import type { Person } from '@muster/domain/people/person';
import type { Instance } from '../platform/instance.ts';

/** Makes the token say what the person is. Repeating a command repairs a crash before this. */
export async function settleClaims({ accounts }: Instance, uid: string, person: Person): Promise<void> {
  const { state, role, zoneId, scope, claimsVersion: v } = person;
  const rights =
    state === 'active' ? { role, ...(zoneId !== undefined && { z: zoneId }), ...(scope && { s: scope }) } : {};
  await accounts.setClaims(uid, { ...rights, v });
}
