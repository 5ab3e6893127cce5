import { withoutBrowser } from '@muster/domain/messages/devices';
import { removeDevice as contract } from '@muster/domain/messages/messages.contracts';
import { ROLES } from '@muster/domain/people/roles';
import { defineCallable } from '../platform/callable.ts';
import { changeDevices } from '../ports/device-book.ts';

/** Nothing more is sent to this browser. */
export const removeDevice = defineCallable(contract, ROLES, async ({ store }, { input, actor, now }) => {
  await changeDevices(store, new Map([[actor.uid, (devices) => withoutBrowser(devices, input.browser)]]), now);
  return {};
});
