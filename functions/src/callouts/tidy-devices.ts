import { decodeSends } from '@muster/domain/messages/delivery-row';
import { Delivery, type DeliveryRow } from '@muster/domain/callouts/delivery';
import type { Constants } from '@muster/domain/constants';
import { Device } from '@muster/domain/messages/device';
import { aged, judged, type SentPush } from '@muster/domain/messages/devices';
import { COLLECTION_GROUPS } from '@muster/domain/paths';
import pLimit from 'p-limit';
import type { Instance } from '../platform/instance.ts';
import { defineSchedule } from '../platform/schedule.ts';
import type { Query } from '../platform/store.ts';
import { changeDevices } from '../ports/device-book.ts';
import { readConstants } from '../settings/read-org.ts';

const DAY_MS = 86_400_000;
/** Pushes of so long are looked at; what left within the last hour may still be shown. */
const LOOK_BACK_DAYS = 7;
const GRACE_MS = 3_600_000;
const MOST = 500;
const AT_ONCE = 16;

/** Each night: which phones saw nothing of what was sent, which were not heard of for long, which are dead for long. */
export const tidyDevices = defineSchedule('every day 02:40', async (instance) => {
  const [now, constants] = await Promise.all([instance.clock.now(), readConstants(instance)]);
  const pushes = await pushesByPerson(instance, now);
  const old = await ownersOfOld(instance, constants, now);
  const limit = pLimit(AT_ONCE);
  const work = [...new Set([...pushes.keys(), ...old])].map((uid) =>
    limit(() =>
      changeDevices(
        instance.store,
        new Map([[uid, (devices) => aged(judged(devices, pushes.get(uid) ?? [], constants, now), constants, now)]]),
        now,
      ),
    ),
  );
  await Promise.all(work);
});

/** Of everybody who was sent something that no phone told to have shown. Nobody else needs a look. */
async function pushesByPerson({ store }: Instance, now: Date): Promise<ReadonlyMap<string, readonly SentPush[]>> {
  const byPerson = new Map<string, SentPush[]>();
  let from = new Date(now.getTime() - LOOK_BACK_DAYS * DAY_MS);
  for (;;) {
    const found = await store.query(Delivery, {
      from: COLLECTION_GROUPS.deliveries,
      group: true,
      where: [
        ['sendState', '==', 'sent'],
        ['createdAt', '>', from],
        ['createdAt', '<=', new Date(now.getTime() - GRACE_MS)],
      ],
      orderBy: [['createdAt', 'asc']],
      limit: MOST,
    });
    for (const { data } of found) if (data) addPushes(byPerson, data);
    const last = found.at(-1)?.data;
    if (!last || found.length < MOST) break;
    from = last.createdAt;
  }
  return new Map([...byPerson].filter(([, pushes]) => pushes.some(({ isShown }) => !isShown)));
}

function addPushes(byPerson: Map<string, SentPush[]>, { rows, createdAt: at }: Delivery): void {
  for (const [uid, row] of Object.entries(rows)) {
    if (!hasLeft(row)) continue;
    const isShown = row.sh !== undefined || row.op !== undefined;
    byPerson.set(uid, [...(byPerson.get(uid) ?? []), { at, isShown }]);
  }
}

function hasLeft({ d }: DeliveryRow): boolean {
  return decodeSends(d).some(({ channel, is }) => channel === 'push' && is === 'sent');
}

async function ownersOfOld({ store }: Instance, constants: Constants, now: Date): Promise<string[]> {
  const before = (days: number) => new Date(now.getTime() - days * DAY_MS);
  const old = (state: Device['state'], field: string, until: Date): Query => ({
    from: COLLECTION_GROUPS.devices,
    group: true,
    where: [
      ['state', '==', state],
      [field, '<=', until],
    ],
    orderBy: [[field, 'asc']],
    limit: MOST,
  });
  const found = await Promise.all([
    store.query(Device, old('healthy', 'refreshedAt', before(constants.deviceStaleDays))),
    store.query(Device, old('dead', 'stateAt', before(constants.deadDeviceKeptDays))),
  ]);
  return found.flat().flatMap(({ data }) => data?.uid ?? []);
}
