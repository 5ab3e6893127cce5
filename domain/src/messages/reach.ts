import type { Write } from '../decision.ts';
import { paths } from '../paths.ts';
import type { Person, Reach } from '../people/person.ts';
import type { Devices } from './device.ts';

export function reachOf(devices: Devices): Reach['state'] {
  const states = [...devices.values()].map(({ state }) => state);
  if (states.includes('healthy')) return 'ok';
  return states.includes('suspect') ? 'suspect' : 'none';
}

export interface Owner {
  readonly uid: string;
  readonly person: Person;
  readonly devices: Devices;
}

/**
 * The devices of a person as they will be. The person's own record tells of every change, because the
 * app sees nothing else, and its precondition keeps two changes apart.
 */
export function deviceWrites({ uid, person, devices }: Owner, next: Devices, now: Date): Write[] {
  const removed = [...devices.keys()].filter((id) => !next.has(id));
  const changed = [...next].filter(([id, device]) => devices.get(id) !== device);
  if (removed.length + changed.length === 0) return [];
  const reach: Reach = { state: reachOf(next), at: now };
  return [
    { replace: paths.person(uid), data: { ...person, reach } },
    ...removed.map((id): Write => ({ remove: paths.device(uid, id) })),
    ...changed.map(([id, data]): Write => ({ put: paths.device(uid, id), data })),
  ];
}
