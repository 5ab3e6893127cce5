import { noticeWrite } from '@muster/domain/messages/notice';
import { paths } from '@muster/domain/paths';
import { OrgConfig } from '@muster/domain/settings/settings';
import { logError } from '../platform/log.ts';
import type { Store } from '../platform/store.ts';
import type { Trouble } from './fcm/breaker.ts';

/** Administrators hear of it, once an hour for each kind however many instances see it. */
export async function tellOfTrouble(store: Store, { code, alike, tried }: Trouble, now: Date): Promise<void> {
  logError('push refused', { code });
  const { data: org } = await store.get(OrgConfig, paths.orgConfig);
  const hour = now.toISOString().slice(0, 13);
  const notice = {
    type: 'system.alert',
    key: 'pushTrouble',
    params: { code, missing: alike, need: tried },
    cause: { kind: 'push', id: `${code}-${hour}` },
    link: '/inbox',
    urgency: 'urgent',
  } as const;
  const writes = (org?.adminUids ?? []).map((uid) => noticeWrite(uid, notice, now));
  await store.commit(writes, []);
}
