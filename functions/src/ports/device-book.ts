import type { Targets } from '@muster/domain/messages/messages';
import { Device, type Devices } from '@muster/domain/messages/device';
import { latestOwner, tokensOf, withoutToken } from '@muster/domain/messages/devices';
import { deviceWrites } from '@muster/domain/messages/reach';
import { Person } from '@muster/domain/people/person';
import { COLLECTION_GROUPS, idOf, paths } from '@muster/domain/paths';
import { LoggableError } from '../platform/log.ts';
import type { Read, Store } from '../platform/store.ts';

const TRIES = 8;
/** Nobody has as many. */
const MOST_DEVICES = 50;
/** As many as one query may name. */
const PEOPLE_PER_QUERY = 30;

/** What becomes of a person's devices. The same map: nothing. */
export type ChangeOfDevices = (devices: Devices) => Devices;

/**
 * Changes the devices of these people in one commit, and tells it on each one's own record. Answers the
 * devices after it; people who do not exist are left out.
 */
export async function changeDevices(
  store: Store,
  changes: ReadonlyMap<string, ChangeOfDevices>,
  now: Date,
): Promise<ReadonlyMap<string, Devices>> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const owners = await Promise.all([...changes].map(([uid, change]) => readOwner(store, uid, change)));
    const known = owners.flatMap((owner) => owner ?? []);
    const writes = known.flatMap(({ next, ...owner }) => deviceWrites(owner, next, now));
    const reads = known.map(({ read }) => read);
    if ((await store.commit(writes, reads)) === 'done') return new Map(known.map(({ uid, next }) => [uid, next]));
  }
  throw new LoggableError('devices of a person changed too often at once');
}

async function readOwner(store: Store, uid: string, change: ChangeOfDevices) {
  // The person first: whoever changes a device in between changes the person too, and this commit is lost.
  const read = await store.get(Person, paths.person(uid));
  const devices = await readDevices(store, uid);
  const { data: person } = read;
  return person && { uid, person, devices, read, next: change(devices) };
}

async function readDevices(store: Store, uid: string): Promise<Devices> {
  return byBrowser(await store.query(Device, { from: paths.devices(uid), where: [], limit: MOST_DEVICES }));
}

function byBrowser(reads: readonly Read<Device>[]): Devices {
  return new Map(reads.flatMap(({ path, data }) => (data ? [[idOf(path), data] as const] : [])));
}

/** Other people whose browser holds this token. */
export async function othersWith(store: Store, token: string, uid: string): Promise<string[]> {
  const holders = await devicesWith(store, token);
  return [...new Set(holders.flatMap((holder) => (holder.uid === uid ? [] : [holder.uid])))];
}

/**
 * Two accounts may register one token at the same time and see nothing of each other. Whoever is the last to look
 * sees both; all who look leave it with the same one.
 */
export async function settleOwner(store: Store, token: string, now: Date): Promise<void> {
  const holders = await devicesWith(store, token);
  const owner = latestOwner(holders);
  const others = new Set(holders.flatMap(({ uid }) => (uid === owner ? [] : [uid])));
  if (others.size === 0) return;
  const leave: ChangeOfDevices = (devices) => withoutToken(devices, token);
  await changeDevices(store, new Map([...others].map((uid) => [uid, leave])), now);
}

async function devicesWith(store: Store, token: string): Promise<Device[]> {
  const found = await store.query(Device, {
    from: COLLECTION_GROUPS.devices,
    group: true,
    where: [['token', '==', token]],
    limit: MOST_DEVICES,
  });
  return found.flatMap(({ data }) => data ?? []);
}

/** By person, for those whom no roster knows: one read per device. */
export async function readTargets(store: Store, uids: readonly string[]): Promise<ReadonlyMap<string, Targets>> {
  const named = [...new Set(uids)];
  const pages = Array.from({ length: Math.ceil(named.length / PEOPLE_PER_QUERY) }, (_, page) =>
    named.slice(page * PEOPLE_PER_QUERY, (page + 1) * PEOPLE_PER_QUERY),
  );
  const found = await Promise.all(
    pages.map((page) =>
      store.query(Device, {
        from: COLLECTION_GROUPS.devices,
        group: true,
        where: [['uid', 'in', page]],
        limit: PEOPLE_PER_QUERY * MOST_DEVICES,
      }),
    ),
  );
  const devices = found.flat().flatMap(({ data }) => data ?? []);
  return new Map(named.map((uid) => [uid, tokensOf(devices.filter((device) => device.uid === uid))] as const));
}
