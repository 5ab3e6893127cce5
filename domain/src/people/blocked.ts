import { CONSTANTS } from '../constants.ts';
import { REMOVE_FIELD, type Write } from '../decision.ts';
import { paths } from '../paths.ts';
import type { Blocked } from '../settings/settings.ts';

/** Makes the list ready for another entry: there, and without entries that outlived every token. */
export function tidyBlocked(blocked: Blocked | undefined, now: Date): Write[] {
  if (!blocked) return [{ create: paths.blocked, data: {} }];
  const oldest = now.getTime() - CONSTANTS.blockedKeptDays * 86_400_000;
  const over = Object.entries(blocked).filter(([, instant]) => instant.getTime() < oldest);
  if (over.length === 0) return [];
  return [{ update: paths.blocked, data: Object.fromEntries(over.map(([uid]) => [uid, REMOVE_FIELD])) }];
}
