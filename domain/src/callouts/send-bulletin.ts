import type { Decided } from '../decision.ts';
import type { Bulletin, BulletinSending } from '../messages/bulletin.ts';
import { paths } from '../paths.ts';
import { scheduleTimer } from '../timer.ts';
import { encodeSends, isQueued } from '../messages/delivery-row.ts';

/** So long after somebody took it on, and is not done, another one goes on. */
const TAKEN_OVER_AFTER_MS = 120_000;
const DAY_MS = 86_400_000;
const KEPT_DAYS = 90;

interface SendingFacts {
  readonly id: string;
  readonly bulletin: Bulletin | undefined;
  readonly sending: BulletinSending | undefined;
}

/** What one sender took on: nobody else sends it meanwhile. */
export interface TakenOn {
  readonly bulletin: Bulletin;
  readonly sending: BulletinSending;
  /** To whom it is still to be sent. */
  readonly to: readonly string[];
}

/** Takes the pushes of a bulletin on. Its timer stays a while: it fires again should the sender die. */
export function decideSendBulletin({ id, bulletin, sending }: SendingFacts, now: Date): Decided<TakenOn | undefined> {
  if (!bulletin || sending?.sendState === 'sent') return { writes: [], audit: [], answer: undefined };
  const takenOverAt = new Date((sending?.sendingAt ?? now).getTime() + TAKEN_OVER_AFTER_MS);
  if (sending?.sendState === 'sending' && now < takenOverAt) {
    return { writes: [scheduleTimer('bulletin', id, takenOverAt, now)], audit: [], answer: undefined };
  }
  const taken: BulletinSending = {
    rows: sending?.rows ?? queuedRows(bulletin),
    sendState: 'sending',
    sendingAt: now,
    createdAt: sending?.createdAt ?? now,
    expireAt: sending?.expireAt ?? new Date(now.getTime() + KEPT_DAYS * DAY_MS),
  };
  const to = bulletin.audience.filter((uid) => isQueued(taken.rows[uid] ?? { d: '' }));
  const watch = scheduleTimer('bulletin', id, new Date(now.getTime() + TAKEN_OVER_AFTER_MS), now);
  return {
    writes: [{ replace: paths.bulletinSending(id), data: taken }, watch],
    audit: [],
    answer: { bulletin, sending: taken, to },
  };
}

function queuedRows({ audience }: Bulletin): BulletinSending['rows'] {
  const d = encodeSends([{ channel: 'push', is: 'queued', afterSec: 0 }]);
  return Object.fromEntries(audience.map((uid) => [uid, { d }]));
}
