import type { Device } from './device.ts';

const AT = new Date('2026-06-01T09:00:00Z');

/** For tests and sample data: a browser that can be reached. */
export function givenDevice(changes: Partial<Device> & Pick<Device, 'uid'>): Device {
  const token = `sandbox-${changes.uid}`;
  return { token, state: 'healthy', stateAt: AT, misses: 0, registeredAt: AT, refreshedAt: AT, ...changes };
}
