import { paths } from '@muster/domain/paths';
import { SignIn } from '@muster/domain/people/person';
import { useMemo } from 'react';
import { useNow } from '../../firebase/clock.ts';
import { usePeople, useZones } from '../../firebase/directory.ts';
import type { Live } from '../../firebase/live/source.ts';
import { useLiveQuery } from '../../firebase/live/use-live-query.ts';
import { type UserRow, userRows } from './user-row.ts';

const MOST_TRIES = 500;
const HOUR_MS = 3_600_000;
const TRIES = { from: paths.signIns, orderBy: [['at', 'desc'] as const], limit: MOST_TRIES };

/** All accounts with their last sign-ins, live. */
export function useUserRows(): Live<readonly UserRow[]> {
  const { byId, nameOf: _, ...live } = usePeople();
  const { nameOf: zoneName } = useZones();
  const tries = useLiveQuery(TRIES, SignIn).data;
  const now = useNow(HOUR_MS).getTime();
  const rows = useMemo(() => {
    const known = (tries ?? []).map(({ data }) => data);
    return userRows(byId, known, zoneName, new Date(now));
  }, [byId, tries, zoneName, now]);
  return { ...live, data: live.status === 'ready' ? rows : undefined };
}
