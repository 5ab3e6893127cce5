import type { InboxMarks } from '@muster/domain/messages/messages';
import { paths } from '@muster/domain/paths';
import { doc, writeBatch, type WriteBatch } from 'firebase/firestore';
import { serverNow } from '../../firebase/clock.ts';
import { firestore } from '../../firebase/firestore.ts';
import { withAllRead, withHidden, withRead } from './inbox-marks.ts';
import type { InboxRow } from './inbox-rows.ts';

interface Own {
  readonly uid: string;
  readonly marks: InboxMarks;
}

/** These go through the SDK's own queue: seen at once, sent when there is a network. */
export function setRead({ uid, marks }: Own, row: InboxRow, read: boolean): void {
  write((batch) => {
    if (row.from === 'notice') batch.update(doc(firestore, paths.notice(uid, row.id)), { read });
    else putMarks(batch, uid, withRead(marks, row.id, read, serverNow()));
  });
}

export function setAllRead({ uid, marks }: Own, rows: readonly InboxRow[]): void {
  write((batch) => {
    for (const { id } of unreadNotices(rows)) batch.update(doc(firestore, paths.notice(uid, id)), { read: true });
    putMarks(batch, uid, withAllRead(marks, serverNow()));
  });
}

/** Takes "all read" back: `rows` and `marks` as they were before it. */
export function undoAllRead({ uid, marks }: Own, rows: readonly InboxRow[]): void {
  write((batch) => {
    for (const { id } of unreadNotices(rows)) batch.update(doc(firestore, paths.notice(uid, id)), { read: false });
    putMarks(batch, uid, marks);
  });
}

export function remove({ uid, marks }: Own, rows: readonly InboxRow[]): void {
  const [notices, others] = [
    rows.filter(({ from }) => from === 'notice'),
    rows.filter(({ from }) => from !== 'notice'),
  ];
  write((batch) => {
    for (const { id } of notices) batch.delete(doc(firestore, paths.notice(uid, id)));
    if (others.length === 0) return;
    putMarks(
      batch,
      uid,
      withHidden(
        marks,
        others.map(({ id }) => id),
      ),
    );
  });
}

function unreadNotices(rows: readonly InboxRow[]): InboxRow[] {
  return rows.filter(({ from, read }) => from === 'notice' && !read);
}

function putMarks(batch: WriteBatch, uid: string, marks: InboxMarks): void {
  batch.set(doc(firestore, paths.inboxMarks(uid)), marks);
}

function write(fill: (batch: WriteBatch) => void): void {
  const batch = writeBatch(firestore);
  fill(batch);
  batch.commit().catch(reportError);
}
