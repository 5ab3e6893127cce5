import type { Constants } from '../constants.ts';
import type { Device, Devices } from './device.ts';

const DAY_MS = 86_400_000;

interface Registered {
  readonly uid: string;
  /** Id of the browser: the same browser again replaces what it had. */
  readonly browser: string;
  readonly token: string;
}

/** The token a browser holds now. One that a push service called dead stays dead: the browser must fetch another. */
export function withRegistered(
  devices: Devices,
  { uid, browser, token }: Registered,
  { maxDevices, deviceRefreshedHours }: Constants,
  now: Date,
): Devices {
  const known = devices.get(browser);
  if (known?.token === token && known.state === 'dead') return devices;
  const isFresh = known && now.getTime() - known.refreshedAt.getTime() < deviceRefreshedHours * 3_600_000;
  if (known?.token === token && known.state === 'healthy' && isFresh) return devices;
  const device = healthy(known?.token === token ? known : undefined, { uid, token }, now);
  const others = [...withoutToken(devices, token)].filter(([id]) => id !== browser);
  const kept = others.toSorted(([, a], [, b]) => worth(b) - worth(a)).slice(0, maxDevices - 1);
  return new Map([...kept, [browser, device]]);
}

/** A living device is worth more than a dead one, then the one heard of last. */
function worth({ state, refreshedAt }: Device): number {
  return state === 'dead' ? 0 : refreshedAt.getTime();
}

function healthy(known: Device | undefined, { uid, token }: Pick<Device, 'uid' | 'token'>, now: Date): Device {
  const registeredAt = known?.registeredAt ?? now;
  const stateAt = known?.state === 'healthy' ? known.stateAt : now;
  return { ...known, uid, token, state: 'healthy', stateAt, misses: 0, registeredAt, refreshedAt: now };
}

export function withoutBrowser(devices: Devices, browser: string): Devices {
  return devices.has(browser) ? filtered(devices, (_device, id) => id !== browser) : devices;
}

/** One browser, two accounts: the token belongs to whoever registered it last. */
export function withoutToken(devices: Devices, token: string): Devices {
  const isThere = [...devices.values()].some((device) => device.token === token);
  return isThere ? filtered(devices, (device) => device.token !== token) : devices;
}

/** Of several who hold the same token: who was heard of last, and of those heard of at once always the same one. */
export function latestOwner(holders: readonly Pick<Device, 'uid' | 'refreshedAt'>[]): string | undefined {
  const latest = (a: (typeof holders)[number], b: (typeof holders)[number]) =>
    b.refreshedAt.getTime() - a.refreshedAt.getTime() || (a.uid < b.uid ? -1 : 1);
  return holders.toSorted(latest)[0]?.uid;
}

/** The push service said that nobody is behind this token any more. */
export function withDead(devices: Devices, token: string, now: Date): Devices {
  return changed(devices, (device) =>
    device.token === token && device.state !== 'dead' ? { ...device, state: 'dead', stateAt: now } : device,
  );
}

/** A notice reached the person just now: what was doubted is trusted again. */
export function withShown(devices: Devices, shownAt: Date): Devices {
  return changed(devices, (device) => {
    if (device.state === 'dead' || (device.lastShownAt && device.lastShownAt >= shownAt)) return device;
    const stateAt = device.state === 'healthy' ? device.stateAt : shownAt;
    return { ...device, state: 'healthy', stateAt, misses: 0, lastShownAt: shownAt };
  });
}

/** A push that left for a person, and whether a phone told that it was shown. */
export interface SentPush {
  readonly at: Date;
  readonly isShown: boolean;
}

/** Pushes since the app was last heard of: several that nobody saw make a device doubted, one that was shown does not. */
export function judged(
  devices: Devices,
  pushes: readonly SentPush[],
  { missesUntilSuspect }: Pick<Constants, 'missesUntilSuspect'>,
  now: Date,
): Devices {
  return changed(devices, (device) => {
    if (device.state === 'dead') return device;
    const since = pushes
      .filter(({ at }) => at > device.refreshedAt)
      .toSorted((a, b) => a.at.getTime() - b.at.getTime());
    const lastShown = since.findLast(({ isShown }) => isShown);
    const misses = since.length - (lastShown ? since.indexOf(lastShown) + 1 : 0);
    const lastShownAt = lastShown?.at ?? device.lastShownAt;
    const state = stateAfter(device.state, misses >= missesUntilSuspect, lastShown !== undefined);
    const isSame =
      state === device.state && misses === device.misses && +(lastShownAt ?? 0) === +(device.lastShownAt ?? 0);
    if (isSame) return device;
    const stateAt = state === device.state ? device.stateAt : now;
    return { ...device, state, stateAt, misses, ...(lastShownAt && { lastShownAt }) };
  });
}

function stateAfter(state: Device['state'], isMissing: boolean, isSeen: boolean): Device['state'] {
  if (isMissing) return 'suspect';
  return isSeen ? 'healthy' : state;
}

/** An alarm at that time was not confirmed and no phone told to have shown it. Who was heard of since is not doubted. */
export function withMissedDrill(devices: Devices, sentAt: Date, now: Date): Devices {
  return changed(devices, (device) => {
    const heardAt = device.lastShownAt ?? device.registeredAt;
    if (device.state !== 'healthy' || heardAt > sentAt) return device;
    return { ...device, state: 'suspect', stateAt: now };
  });
}

/** What time does: a token nobody confirmed for long is doubted, one dead for long goes. */
export function aged(devices: Devices, { deviceStaleDays, deadDeviceKeptDays }: Constants, now: Date): Devices {
  const before = (days: number) => new Date(now.getTime() - days * DAY_MS);
  const gone = ({ state, stateAt }: Device) => state === 'dead' && stateAt <= before(deadDeviceKeptDays);
  const kept = [...devices.values()].some(gone) ? filtered(devices, (device) => !gone(device)) : devices;
  return changed(kept, (device) =>
    device.state === 'healthy' && device.refreshedAt <= before(deviceStaleDays)
      ? { ...device, state: 'suspect', stateAt: now }
      : device,
  );
}

/** Tokens worth trying, the best first: healthy before doubted, then the one heard of last. */
export function tokensOf(devices: Iterable<Device>): string[] {
  const alive = [...devices].filter(({ state }) => state !== 'dead');
  const doubt = ({ state }: Device) => Number(state === 'suspect');
  return alive
    .toSorted((a, b) => doubt(a) - doubt(b) || b.refreshedAt.getTime() - a.refreshedAt.getTime())
    .map(({ token }) => token);
}

function filtered(devices: Devices, isKept: (device: Device, id: string) => boolean): Devices {
  return new Map([...devices].filter(([id, device]) => isKept(device, id)));
}

/** The same map when nothing changed, so that nothing is written. */
function changed(devices: Devices, change: (device: Device) => Device): Devices {
  const next = [...devices].map(([id, device]) => [id, change(device)] as const);
  return next.every(([id, device]) => devices.get(id) === device) ? devices : new Map(next);
}
