import { displayName } from '@muster/domain/people/person';
import { useMemo } from 'react';
import type { JobFormFacts } from '../../features/jobs/job-form.tsx';
import { useDeskJobs } from '../../features/jobs/use-desk-jobs.ts';
import { usePeople, useSkills } from '../../firebase/directory.ts';

interface FactsAndNames extends JobFormFacts {
  readonly nameOf: (uid: string) => string;
  readonly skillName: (id: string) => string;
}

/** What the job form offers to choose from. */
export function useJobFormFacts(): FactsAndNames {
  const { byId, nameOf } = usePeople();
  const skills = useSkills();
  const jobs = useDeskJobs().data;
  const people = useMemo(
    () =>
      [...byId]
        .filter(([, { role, state }]) => role === 'agent' && state === 'active')
        .map(([uid, person]) => ({ uid, name: displayName(person), note: person.home?.outward ?? '' }))
        .toSorted((a, b) => a.name.localeCompare(b.name)),
    [byId],
  );
  const types = useMemo(() => [...new Set(jobs?.map(({ data }) => data.type))].toSorted(), [jobs]);
  return { skills: skills.byId, people, types, nameOf, skillName: skills.nameOf };
}
