import { Notice } from '@muster/domain/messages/messages';
import { paths } from '@muster/domain/paths';
import type { Instance } from '../platform/instance.ts';

const HOUR_MS = 3_600_000;
/** Enough to know that there were too many. */
const MOST_PUSHED = 20;

/** When pushes that were not urgent left for these people within the hour; those in one bundle left as one. */
export async function readPushed(
  { store }: Instance,
  uids: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, readonly Date[]>> {
  const since = new Date(now.getTime() - HOUR_MS);
  const found = await Promise.all(
    [...new Set(uids)].map(async (uid) => {
      const where = [['delivery.sentAt', '>', since] as const];
      const read = await store.query(Notice, { from: paths.notices(uid), where, limit: MOST_PUSHED });
      const times = read.flatMap(({ data }) => {
        const sentAt = data?.urgency === 'urgent' ? undefined : data?.delivery?.sentAt?.getTime();
        return sentAt === undefined ? [] : [sentAt];
      });
      return [uid, [...new Set(times)].map((ms) => new Date(ms))] as const;
    }),
  );
  return new Map(found);
}
