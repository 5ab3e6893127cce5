import * as z from 'zod';

export const DEVICE_STATES = ['healthy', 'suspect', 'dead'] as const;

/**
 * One browser of one person that asked for alerts; its id is the browser's own. No browser may read
 * it: whoever knows a token can send to it.
 */
export const Device = z.object({
  uid: z.string(),
  token: z.string(),
  state: z.enum(DEVICE_STATES),
  /** Since when it is in its state. */
  stateAt: z.date(),
  /** Pushes in a row that left and were never shown. */
  misses: z.int().nonnegative(),
  registeredAt: z.date(),
  /** When the app last said that the token still holds. */
  refreshedAt: z.date(),
  lastShownAt: z.date().optional(),
});
export type Device = z.infer<typeof Device>;

/** Of one person, by the id of the browser. Never changed; each step answers the devices after it. */
export type Devices = ReadonlyMap<string, Device>;
