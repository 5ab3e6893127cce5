import { Availability } from '@muster/domain/availability/availability';
import { paths } from '@muster/domain/paths';
import { useMemo } from 'react';
import { useNow } from '../../firebase/clock.ts';
import { usePeople, useSkills, useZones } from '../../firebase/directory.ts';
import type { Live } from '../../firebase/live/source.ts';
import { useLiveQuery } from '../../firebase/live/use-live-query.ts';
import { type AgentRow, agentRow } from './agent-row.ts';

const MOST_AGENTS = 1000;
const MINUTE_MS = 60_000;
const AVAILABILITIES = { from: paths.availabilities, limit: MOST_AGENTS };

/** All agents with what they said about their time, live. `onJob` are those at work now. */
export function useAgentRows(onJob: ReadonlySet<string>): Live<readonly AgentRow[]> {
  const people = usePeople();
  const availabilities = useLiveQuery(AVAILABILITIES, Availability);
  const { nameOf: zoneName } = useZones();
  const { nameOf: skillName } = useSkills();
  const now = useNow(MINUTE_MS).getTime();

  const rows = useMemo(() => {
    const said = new Map(availabilities.data?.map(({ id, data }) => [id, data]));
    return [...people.byId]
      .filter(([, { role }]) => role === 'agent')
      .map(([uid, person]) => {
        const facts = { uid, person, availability: said.get(uid), isOnJob: onJob.has(uid), zoneName, skillName };
        return agentRow(facts, new Date(now));
      });
  }, [people.byId, availabilities.data, onJob, zoneName, skillName, now]);

  const isReady = people.status === 'ready' && availabilities.status === 'ready';
  const { byId: _, nameOf: __, ...live } = people;
  const troubled = availabilities.status === 'error' ? availabilities : live;
  return { ...troubled, data: isReady ? rows : undefined };
}
