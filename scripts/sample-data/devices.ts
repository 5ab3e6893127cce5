import type { Device } from '@muster/domain/messages/device';
import { givenDevice } from '@muster/domain/messages/given-device';
import { reachOf } from '@muster/domain/messages/reach';
import { paths } from '@muster/domain/paths';
import { minutesFrom } from './calendar.ts';
import type { Ledger } from './ledger.ts';

/** Most phones can be reached. One is doubted, one was wiped, and one person never turned alerts on. */
const OTHERWISE: Readonly<Record<string, Device['state'] | 'never'>> = {
  agent23: 'suspect',
  agent41: 'dead',
  agent52: 'never',
};

export function giveDevice(ledger: Ledger, uid: string, now: Date): void {
  const state = OTHERWISE[uid] ?? 'healthy';
  if (state === 'never') return;
  const at = minutesFrom(now, -36 * 60);
  const device = givenDevice({ uid, state, misses: state === 'suspect' ? 2 : 0, stateAt: at, refreshedAt: at });
  ledger.put(paths.device(uid, 'sample-phone'), device);
  ledger.merge(paths.person(uid), { reach: { state: reachOf(new Map([['sample-phone', device]])), at } });
}
