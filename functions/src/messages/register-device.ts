import { withoutToken, withRegistered } from '@muster/domain/messages/devices';
import { registerDevice as contract } from '@muster/domain/messages/messages.contracts';
import { ROLES } from '@muster/domain/people/roles';
import { defineCallable } from '../platform/callable.ts';
import { changeDevices, othersWith, settleOwner, type ChangeOfDevices } from '../ports/device-book.ts';
import { readConstants } from '../settings/read-org.ts';

/** A browser can be reached. Whoever else had its token, in this browser before, has it no longer. */
export const registerDevice = defineCallable(contract, ROLES, async (instance, { input, actor, now }) => {
  const { browser, token } = input;
  const constants = await readConstants(instance);
  const register: ChangeOfDevices = (devices) =>
    withRegistered(devices, { uid: actor.uid, browser, token }, constants, now);
  const others = await othersWith(instance.store, token, actor.uid);
  const leave: ChangeOfDevices = (devices) => withoutToken(devices, token);
  const changes = new Map([[actor.uid, register], ...others.map((uid) => [uid, leave] as const)]);
  const owned = (await changeDevices(instance.store, changes, now)).get(actor.uid);
  if (!owned) return { refused: 'not-found' };
  await settleOwner(instance.store, token, now);
  const isDead = owned.get(browser)?.state === 'dead';
  return { answer: isDead ? ('renew' as const) : ('registered' as const) };
});
