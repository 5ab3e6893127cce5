import { Availability } from '@muster/domain/availability/availability';
import { Diary } from '@muster/domain/availability/diary';
import type { Truth } from '@muster/domain/callouts/roster-rows';
import type { Targets } from '@muster/domain/messages/messages';
import { paths } from '@muster/domain/paths';
import { Person } from '@muster/domain/people/person';
import type { Instance } from '../platform/instance.ts';
import { errorFields, logError } from '../platform/log.ts';
import { parseRead } from '../platform/parse-read.ts';
import type { Read } from '../platform/store.ts';
import { readTargets } from '../ports/device-book.ts';

interface TruthsRead {
  readonly truths: readonly Truth[];
  readonly reads: readonly Read<unknown>[];
  readonly byPath: ReadonlyMap<string, Read<unknown>>;
}

/** What is true of these people now, and whatever else is to be read in the same trip. */
export async function readTruths(
  { store }: Instance,
  uids: readonly string[],
  also: readonly string[] = [],
): Promise<TruthsRead> {
  const own = uids.flatMap((uid) => [paths.person(uid), paths.availability(uid), paths.diary(uid)]);
  const [reads, targets] = await Promise.all([store.getMixed([...own, ...also]), readTargets(store, uids)]);
  const byPath = new Map(reads.map((read) => [read.path, read]));
  return { truths: uids.flatMap((uid) => truthIn(byPath, uid, targets.get(uid) ?? []) ?? []), reads, byPath };
}

/** Undefined for somebody with a broken document: that is theirs alone, and others go on. */
function truthIn(byPath: ReadonlyMap<string, Read<unknown>>, uid: string, targets: Targets): Truth | undefined {
  try {
    const dataOf = (path: string) => byPath.get(path) ?? { path, data: undefined, version: undefined };
    return {
      uid,
      targets,
      person: parseRead(Person, dataOf(paths.person(uid))).data,
      availability: parseRead(Availability, dataOf(paths.availability(uid))).data,
      diary: parseRead(Diary, dataOf(paths.diary(uid))).data,
    };
  } catch (error) {
    logError('left off the rosters', errorFields(error));
    return undefined;
  }
}
