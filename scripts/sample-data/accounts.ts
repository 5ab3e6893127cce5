import { paths } from '@muster/domain/paths';
import { displayName, Person } from '@muster/domain/people/person';
import type { Claims } from '../../functions/src/platform/accounts.ts';
import type { Ledger } from './ledger.ts';

export const SAMPLE_PASSWORD = 'muster-demo';

export interface SampleAccount {
  readonly uid: string;
  readonly email: string;
  readonly name: string;
  readonly claims: Claims;
}

export function accountsOf(ledger: Ledger): readonly SampleAccount[] {
  return [...ledger.all(Person, paths.people)].map(([uid, person]) => ({
    uid,
    email: person.email,
    name: displayName(person),
    claims: {
      role: person.role,
      ...(person.zoneId !== undefined && { z: person.zoneId }),
      v: person.claimsVersion,
    },
  }));
}
