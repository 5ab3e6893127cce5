import type { Reach } from '@muster/domain/people/person';
import type { Alerts } from '../../firebase/push/alerts.ts';

/** Why no alert would come, the worst first. */
export type AlertsTrouble = 'unsupported' | 'off' | 'blocked' | 'dead' | 'suspect';

/** What is wrong with the alerts of this person on this device; nothing while they work or are being set up. */
export function alertsTrouble(
  { permission, target }: Alerts,
  reach: Reach['state'] | undefined,
): AlertsTrouble | undefined {
  if (permission === 'unsupported') return 'unsupported';
  if (permission === 'default') return 'off';
  if (permission === 'denied') return 'blocked';
  if (target === 'failed' || reach === 'none') return 'dead';
  return reach === 'suspect' ? 'suspect' : undefined;
}
