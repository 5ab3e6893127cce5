import type { Told } from '@muster/domain/callouts/change';
import { noticeId, storedNotice } from '@muster/domain/messages/notice';
import { sendNotices } from '../messages/send-notices.ts';
import type { Instance } from '../platform/instance.ts';

/** Notices that a commit stored leave for their readers' devices. What a crash prevents is swept. */
export async function pushTold(instance: Instance, told: readonly Told[], now: Date): Promise<void> {
  const due = told.filter(({ notice }) => (notice.pushAt ?? now) <= now);
  const kept = due.map(({ uid, notice, lang }) => {
    return { uid, id: noticeId(notice), notice: storedNotice(notice, now), ...(lang !== undefined && { lang }) };
  });
  await sendNotices(instance, kept, now);
}
