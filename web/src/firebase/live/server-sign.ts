import { recall, remember } from '../remembered.ts';

const REMEMBER_EVERY_MS = 30_000;
let lastSign: Date | undefined;
let rememberedMs = 0;

/** The server has just confirmed something. */
export function noteServerSign(): Date {
  lastSign = new Date();
  if (lastSign.getTime() - rememberedMs > REMEMBER_EVERY_MS) {
    rememberedMs = lastSign.getTime();
    remember('lastServerSign', lastSign.toISOString());
  }
  return lastSign;
}

/** When the server last confirmed anything on this device, also before a reload. */
export function lastServerSign(): Date | undefined {
  const kept = recall('lastServerSign');
  return lastSign ?? (kept === undefined ? undefined : new Date(kept));
}
