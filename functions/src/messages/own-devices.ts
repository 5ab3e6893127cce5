import { Device } from '@muster/domain/messages/device';
import { ownDevices as contract } from '@muster/domain/messages/broadcasts.contracts';
import { ROLES } from '@muster/domain/people/roles';
import { idOf, paths } from '@muster/domain/paths';
import { defineCallable } from '../platform/callable.ts';

const MOST = 50;

export const ownDevices = defineCallable(contract, ROLES, async ({ store }, { actor }) => {
  const found = await store.query(Device, { from: paths.devices(actor.uid), where: [], limit: MOST });
  const devices = found.flatMap(({ path, data }) => (data ? [projected(idOf(path), data)] : []));
  return { devices: devices.toSorted((a, b) => b.refreshedAt.localeCompare(a.refreshedAt)) };
});

/** Without the token. */
function projected(browser: string, { state, registeredAt, refreshedAt, lastShownAt }: Device) {
  return {
    ...{ browser, state, registeredAt: registeredAt.toISOString(), refreshedAt: refreshedAt.toISOString() },
    ...(lastShownAt && { lastShownAt: lastShownAt.toISOString() }),
  };
}
