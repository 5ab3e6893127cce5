import { Response } from '@muster/domain/callouts/wave';
import { exportOwnData as contract } from '@muster/domain/people/people.contracts';
import { ROLES } from '@muster/domain/people/roles';
import { COLLECTION_GROUPS, idOf, paths } from '@muster/domain/paths';
import * as z from 'zod';
import { defineCallable } from '../platform/callable.ts';
import type { Instance } from '../platform/instance.ts';
import type { Query } from '../platform/store.ts';

const MOST = 500;
const Stored = z.record(z.string(), z.unknown());
/** Whoever knows the token of a device can send to it. */
const Device = Stored.transform((device) =>
  Object.fromEntries(Object.entries(device).filter(([field]) => field !== 'token')),
);
/** Of a job that was worked on: nothing of others on it. */
const WorkedOn = z.object({
  title: z.string(),
  start: z.date(),
  end: z.date(),
  state: z.string(),
  area: z.string(),
});

/** All that is kept of the one who asks. What would let somebody else in is left out: tokens and hashes. */
export const exportOwnData = defineCallable(contract, ROLES, async (instance, { actor, now }) => {
  const { uid } = actor;
  const [person, availability, diary] = await Promise.all(
    [paths.person(uid), paths.availability(uid), paths.diary(uid)].map((path) => instance.store.get(Stored, path)),
  );
  const { feed: _, ...record } = person?.data ?? {};
  const email = typeof record['email'] === 'string' ? record['email'] : '';
  const [devices, notices, history, signIns, answers, jobs] = await Promise.all([
    all(instance, Device, { from: paths.devices(uid), where: [], limit: MOST }),
    all(instance, Stored, { from: paths.notices(uid), where: [], limit: MOST }),
    all(instance, Stored, { from: paths.histories(uid), where: [], limit: MOST }),
    all(instance, Stored, {
      from: paths.signIns,
      where: [['email', '==', email]],
      orderBy: [['at', 'desc']],
      limit: MOST,
    }),
    all(instance, Response, {
      from: COLLECTION_GROUPS.responses,
      group: true,
      where: [['uid', '==', uid]],
      orderBy: [['at', 'desc']],
      limit: MOST,
    }),
    all(instance, WorkedOn, { from: paths.jobs, where: [['crewUids', 'array-contains', uid]], limit: MOST }),
  ]);
  const data = {
    person: record,
    availability: availability?.data,
    diary: diary?.data,
    devices,
    notices,
    history,
    signIns,
    answers,
    jobs,
  };
  // Instants become text on the way.
  return { at: now, data: Stored.parse(JSON.parse(JSON.stringify(data))) };
});

async function all({ store }: Instance, schema: z.ZodType, query: Query): Promise<Record<string, unknown>> {
  const found = await store.query(schema, query);
  return Object.fromEntries(found.flatMap(({ path, data }) => (data === undefined ? [] : [[nameOf(path), data]])));
}

/** Answers lie beneath their jobs: the job names them. */
function nameOf(path: string): string {
  return path.startsWith(`${paths.jobs}/`) ? (path.split('/')[1] ?? '') : idOf(path);
}
