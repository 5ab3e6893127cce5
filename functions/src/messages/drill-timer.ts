import { Broadcast, drillResult } from '@muster/domain/messages/broadcast';
import { withMissedDrill } from '@muster/domain/messages/devices';
import { Notice } from '@muster/domain/messages/messages';
import { noticeId, storedNotice } from '@muster/domain/messages/notice';
import { decideDrillOver } from '@muster/domain/messages/send-broadcast';
import { paths } from '@muster/domain/paths';
import pLimit from 'p-limit';
import type { Instance } from '../platform/instance.ts';
import type { Firing, TimerEffect } from '../platform/timers.ts';
import { changeDevices } from '../ports/device-book.ts';
import { sendNotices } from './send-notices.ts';

const AT_ONCE = 16;

/** The time of a drill is over. */
export const drillTimer: TimerEffect = { purpose: 'drill', fire };

async function fire({ instance, timer: { subject: id }, now, carryOut }: Firing): Promise<void> {
  const { data: drill } = await instance.store.get(Broadcast, paths.broadcast(id));
  // First, and as often as it takes: doubting a device twice is doubting it once.
  if (drill) await doubtDevices(instance, id, drill, now);
  const told = await carryOut(paths.broadcast(id), {
    ...{ own: [], shared: [], needs: () => [] },
    decide: (workspace, at) => decideDrillOver(id, workspace.get(Broadcast, paths.broadcast(id)), at),
  });
  const kept = (told ?? []).map(({ uid, notice }) => ({
    uid,
    id: noticeId(notice),
    notice: storedNotice(notice, now),
  }));
  await sendNotices(instance, kept, now);
}

/** Of those who did not confirm, where no phone told to have shown the alarm. */
async function doubtDevices(instance: Instance, id: string, drill: Broadcast, now: Date): Promise<void> {
  const { missed } = drillResult(drill);
  const notice = noticeId({ type: 'drill', cause: { kind: 'broadcast', id } });
  const read = await instance.store.getAll(
    Notice,
    missed.map((uid) => paths.notice(uid, notice)),
  );
  const shown = new Set(read.flatMap(({ path, data }) => (data?.delivery?.shownAt ? [path] : [])));
  const limit = pLimit(AT_ONCE);
  const silent = missed.filter((uid) => !shown.has(paths.notice(uid, notice)));
  await Promise.all(
    silent.map((uid) =>
      limit(() =>
        changeDevices(instance.store, new Map([[uid, (devices) => withMissedDrill(devices, drill.at, now)]]), now),
      ),
    ),
  );
}
