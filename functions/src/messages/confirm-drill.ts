import { Broadcast } from '@muster/domain/messages/broadcast';
import { confirmDrill as contract } from '@muster/domain/messages/broadcasts.contracts';
import { withShown } from '@muster/domain/messages/devices';
import { noticeId } from '@muster/domain/messages/notice';
import { ROLES } from '@muster/domain/people/roles';
import { paths } from '@muster/domain/paths';
import { defineCallable } from '../platform/callable.ts';
import { writePaced } from '../platform/paced-writes.ts';
import { changeDevices } from '../ports/device-book.ts';
import { noted, writeNoted } from './notice-outbox.ts';

/** A whole team may say so in the same second: each has a field of its own, and one commit carries many. */
export const confirmDrill = defineCallable(contract, ROLES, async (instance, { input, actor: { uid }, now }) => {
  const { id } = input;
  const { data: drill } = await instance.store.get(Broadcast, paths.broadcast(id));
  if (!drill || drill.kind !== 'drill' || !drill.audience.includes(uid)) return { refused: 'not-found' };
  const at = drill.confirmed[uid] ?? now;
  const inTime = drill.until === undefined || at <= drill.until;
  if (drill.confirmed[uid]) return { inTime };
  await writePaced(instance, paths.broadcast(id), { [`confirmed.${uid}`]: now });
  await changeDevices(instance.store, new Map([[uid, (devices) => withShown(devices, now)]]), now);
  await writeNoted(instance, [
    noted({ uid, id: noticeId({ type: 'drill', cause: { kind: 'broadcast', id } }) }, { read: true }),
  ]);
  return { inTime };
});
