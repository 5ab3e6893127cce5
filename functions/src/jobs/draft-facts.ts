import { districtOf } from '@muster/domain/geo/district';
import type { JobDraft } from '@muster/domain/jobs/jobs.contracts';
import type { DraftFacts } from '@muster/domain/jobs/settle-draft';
import { displayName, Person } from '@muster/domain/people/person';
import { idOf, paths } from '@muster/domain/paths';
import type { Instance } from '../platform/instance.ts';
import { readSkills, readZones } from '../settings/read-catalogues.ts';

/** What must be known to judge a draft: its place, the catalogues, and who it names. */
export async function readDraftFacts(instance: Instance, draft: JobDraft): Promise<Omit<DraftFacts, 'maxPlaces'>> {
  const [skills, zones, people] = await Promise.all([
    readSkills(instance),
    readZones(instance),
    readNames(instance, draft),
  ]);
  return { draft, district: districtOf(draft.site.postcode, draft.site.pin), skills, zones, people };
}

async function readNames({ store }: Instance, { named, leadUid }: JobDraft): Promise<ReadonlyMap<string, string>> {
  const uids = [...new Set([...named, ...(leadUid === undefined ? [] : [leadUid])])];
  if (uids.length === 0) return new Map();
  const found = await store.getAll(Person, uids.map(paths.person));
  return new Map(found.flatMap(({ path, data }) => (data ? [[idOf(path), displayName(data)] as const] : [])));
}
