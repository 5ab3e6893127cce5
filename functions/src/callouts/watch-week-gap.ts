import { gapTimer } from '@muster/domain/callouts/week-gap';
import type { Instance } from '../platform/instance.ts';
import { readOrg } from '../settings/read-org.ts';

/** That the next Sunday's word of thin spots is planned. Saying it again changes nothing. */
export async function watchWeekGap(instance: Instance, now: Date): Promise<void> {
  const { tz } = await readOrg(instance);
  await instance.store.commit([gapTimer(tz, now)], []);
}
