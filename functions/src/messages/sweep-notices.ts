import { Notice } from '@muster/domain/messages/messages';
import { COLLECTION_GROUPS, idOf } from '@muster/domain/paths';
import type { Instance } from '../platform/instance.ts';
import type { Read } from '../platform/store.ts';
import type { Sweep } from '../platform/tick.ts';
import type { Kept } from './notice-outbox.ts';
import { sendNotices } from './send-notices.ts';

const PAGE = 200;
const MOST_PAGES = 10;
/** Whoever died with a notice in hand left it for so long. */
const LEASE_MS = 60_000;

/** Notices whose next step is due: what a crash left unsent, what had to wait, and whom nothing reached so far. */
export const sweepNotices: Sweep = async (instance, now) => {
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const due = await instance.store.query(Notice, {
      from: COLLECTION_GROUPS.notices,
      group: true,
      where: [['next.at', '<=', now]],
      orderBy: [['next.at', 'asc']],
      limit: PAGE,
    });
    await sendNotices(instance, await claim(instance, due, now), now);
    if (due.length < PAGE) return;
  }
};

/** Whoever marks a notice first sends it. All in one commit; one by one only where somebody else had one of them. */
async function claim(instance: Instance, due: readonly Read<Notice>[], now: Date): Promise<readonly Kept[]> {
  if (due.length === 0) return [];
  if (await mark(instance, due, now)) return due.flatMap(keptOf);
  const marked = await Promise.all(due.map(async (read) => ((await mark(instance, [read], now)) ? keptOf(read) : [])));
  return marked.flat();
}

async function mark({ store }: Instance, reads: readonly Read<Notice>[], now: Date): Promise<boolean> {
  const writes = reads.flatMap(({ path, data }) => {
    if (!data?.next) return [];
    const next = { ...data.next, at: new Date(now.getTime() + LEASE_MS) };
    return [{ replace: path, data: { ...data, next } }];
  });
  return (await store.commit(writes, reads)) === 'done';
}

/** `people/{uid}/notices/{id}` */
function keptOf({ path, data }: Read<Notice>): readonly Kept[] {
  const uid = path.split('/')[1];
  return data && uid !== undefined ? [{ uid, id: idOf(path), notice: data }] : [];
}
