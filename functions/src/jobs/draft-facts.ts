import { districtOf } from '@muster/domain/geo/district';
import type { JobDraft } from '@muster/domain/jobs/jobs.contracts';
import type { DraftFacts } from '@muster/domain/jobs/settle-draft';
import { draftOn, type Standing } from '@muster/domain/jobs/standing';
import type { Actor } from '@muster/domain/people/roles';
import { displayName, Person } from '@muster/domain/people/person';
import { idOf, paths } from '@muster/domain/paths';
import { dayOf } from '@muster/domain/time/local-day';
import type { Instance } from '../platform/instance.ts';
import { readSkills, readZones } from '../settings/read-catalogues.ts';
import { readConstants } from '../settings/read-org.ts';

/** By whom a draft is stated; a series states the drafts of its dates itself. */
type Stater = Pick<Actor, 'scope'>;

/** What must be known to judge a draft: its place, the catalogues, and who it names. */
export async function readDraftFacts(
  instance: Instance,
  draft: JobDraft,
  { scope }: Stater = {},
): Promise<Omit<DraftFacts, 'maxPlaces'>> {
  const [skills, zones, people] = await Promise.all([
    readSkills(instance),
    readZones(instance),
    readNames(instance, draft),
  ]);
  return { draft, district: districtOf(draft.site.postcode, draft.site.pin), skills, zones, people, scope };
}

async function readNames({ store }: Instance, { named, leadUid }: JobDraft): Promise<ReadonlyMap<string, string>> {
  const uids = [...new Set([...named, ...(leadUid === undefined ? [] : [leadUid])])];
  if (uids.length === 0) return new Map();
  const found = await store.getAll(Person, uids.map(paths.person));
  return new Map(found.flatMap(({ path, data }) => (data ? [[idOf(path), displayName(data)] as const] : [])));
}

/** The same for a job without its day, judged as one of today. */
export async function readStandingFacts(
  instance: Instance,
  standing: Standing,
  by: Stater,
  now: Date,
): Promise<DraftFacts> {
  const { maxPlaces } = await readConstants(instance);
  const facts = await readDraftFacts(instance, draftOn(standing, dayOf(now, standing.draft.tz)), by);
  return { ...facts, maxPlaces };
}
