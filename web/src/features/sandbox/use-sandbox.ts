import { SandboxItem } from '@muster/domain/messages/messages';
import { paths } from '@muster/domain/paths';
import { useMemo } from 'react';
import { usePeople } from '../../firebase/directory.ts';
import type { Live } from '../../firebase/live/source.ts';
import { useLiveQuery } from '../../firebase/live/use-live-query.ts';
import type { SandboxRow } from './sandbox-search.ts';

const NEWEST = 200;
const OUTBOX = { from: paths.sandbox, orderBy: [['at', 'desc'] as const], limit: NEWEST };

/** The newest messages, live, with the names of the people they are for. */
export function useSandbox(): Live<readonly SandboxRow[]> {
  const { nameOf } = usePeople();
  const live = useLiveQuery(OUTBOX, SandboxItem);
  const data = useMemo(
    () => live.data?.map(({ id, data: item }) => ({ id, item, to: nameOf(item.to) })),
    [live.data, nameOf],
  );
  return { ...live, data };
}
