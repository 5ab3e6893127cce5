import { paths } from '@muster/domain/paths';
import { Person } from '@muster/domain/people/person';
import { useEffect } from 'react';
import type { Live } from './live/source.ts';
import { useLiveDoc } from './live/use-live-doc.ts';
import { refreshSession, useSession } from './session.ts';

/** The person's own record, live. */
export function useOwnPerson(): Live<Person> {
  const session = useSession();
  return useLiveDoc(session ? paths.person(session.uid) : undefined, Person);
}

/** A changed role is in the token only after a refresh; the own record says when one is needed. */
export function useFreshClaims(): void {
  const inToken = useSession()?.claimsVersion;
  const wanted = useOwnPerson().data?.claimsVersion;
  useEffect(() => {
    if (inToken === undefined || wanted === undefined || inToken >= wanted) return;
    refreshSession().catch(reportError);
  }, [inToken, wanted]);
}
