import { paths } from '@muster/domain/paths';
import { displayName, Person } from '@muster/domain/people/person';
import { Skill, Team, Zone } from '@muster/domain/settings/settings';
import { useCallback, useMemo } from 'react';
import type { Live, LiveRow } from './live/source.ts';
import { useLiveQuery } from './live/use-live-query.ts';

/** What many screens refer to by id, live: people (staff only), zones, skills. */
export interface Directory<T> extends Omit<Live<readonly LiveRow<T>[]>, 'data'> {
  readonly byId: ReadonlyMap<string, T>;
  readonly nameOf: (id: string) => string;
}

const MOST_PEOPLE = 1000;
const MOST_NAMES = 200;
const PEOPLE = { from: paths.people, limit: MOST_PEOPLE };
const ZONES = { from: paths.zones, limit: MOST_NAMES };
const TEAMS = { from: paths.teams, limit: MOST_NAMES };
const SKILLS = { from: paths.skills, limit: MOST_NAMES };

export function usePeople(): Directory<Person> {
  return useDirectory(useLiveQuery(PEOPLE, Person), displayName);
}

export function useZones(): Directory<Zone> {
  return useDirectory(useLiveQuery(ZONES, Zone), nameField);
}

/** Staff only. */
export function useTeams(): Directory<Team> {
  return useDirectory(useLiveQuery(TEAMS, Team), nameField);
}

export function useSkills(): Directory<Skill> {
  return useDirectory(useLiveQuery(SKILLS, Skill), nameField);
}

function nameField({ name }: { readonly name: string }): string {
  return name;
}

/** An id that is not known, or not known yet, stands for itself. */
function useDirectory<T>(live: Live<readonly LiveRow<T>[]>, name: (entry: T) => string): Directory<T> {
  const { data, ...rest } = live;
  const byId = useMemo(() => new Map(data?.map((row) => [row.id, row.data])), [data]);
  const nameOf = useCallback(
    (id: string) => {
      const entry = byId.get(id);
      return entry === undefined ? id : name(entry);
    },
    [byId, name],
  );
  return { ...rest, byId, nameOf };
}
