import { Bulletin } from '@muster/domain/messages/bulletin';
import { Notice, URGENCIES } from '@muster/domain/messages/messages';
import { pushesWithinHour, SentAgain } from '@muster/domain/messages/throttle';
import type { Person } from '@muster/domain/people/person';
import { COLLECTION_GROUPS, paths } from '@muster/domain/paths';
import * as z from 'zod';
import type { Instance } from '../platform/instance.ts';
import type { Store } from '../platform/store.ts';

const HOUR_MS = 3_600_000;
/** Enough to know that there were too many. */
const MOST_PUSHED = 20;

/** Of an offer nothing but how urgent it is, and since when, is needed; offers come after messages. */
const Offered = z.object({ sentAt: z.date(), card: z.object({ urgency: z.enum(URGENCIES) }) });

/** When pushes that were not urgent left for these people within the hour. */
export async function readPushed(
  { store }: Instance,
  uids: readonly string[],
  readers: ReadonlyMap<string, Pick<Person, 'prefs'>>,
  now: Date,
): Promise<ReadonlyMap<string, readonly Date[]>> {
  const found = await Promise.all(
    [...new Set(uids)].map(async (uid) => {
      const sent = await readSent(store, uid, new Date(now.getTime() - HOUR_MS));
      const mutes = readers.get(uid)?.prefs.mute;
      return [uid, pushesWithinHour({ ...sent, mutes }, now)] as const;
    }),
  );
  return new Map(found);
}

async function readSent(store: Store, uid: string, since: Date) {
  const limit = MOST_PUSHED;
  const asked = ['audience', 'array-contains', uid] as const;
  const [told, offered, many, again] = await Promise.all([
    store.query(Notice, { from: paths.notices(uid), where: [['delivery.sentAt', '>', since]], limit }),
    store.query(Offered, {
      ...{ from: COLLECTION_GROUPS.waves, group: true, limit, orderBy: [['sentAt', 'desc']] },
      where: [asked, ['sentAt', '>', since]],
    }),
    store.query(Bulletin, {
      ...{ from: paths.bulletins, limit, orderBy: [['at', 'desc']] },
      where: [asked, ['at', '>', since]],
    }),
    store.get(SentAgain, paths.sentAgain(uid)),
  ]);
  const offers = offered.flatMap(({ data }) =>
    data ? [{ kind: 'offer' as const, urgency: data.card.urgency, at: data.sentAt }] : [],
  );
  const bulletins = many.flatMap(({ data }) => (data ? [{ kind: data.type, urgency: data.urgency, at: data.at }] : []));
  const notices = told.flatMap(({ data }) => data ?? []);
  return { notices, others: [...offers, ...bulletins], again: again.data };
}
