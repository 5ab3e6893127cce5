import { isRefused } from '@muster/domain/decision';
import type { Devices } from '@muster/domain/messages/device';
import { withDead } from '@muster/domain/messages/devices';
import { SandboxItem } from '@muster/domain/messages/messages';
import { actOnSandbox as contract } from '@muster/domain/messages/messages.contracts';
import { decideActOnSandbox } from '@muster/domain/messages/sandbox';
import { ROLES } from '@muster/domain/people/roles';
import { paths } from '@muster/domain/paths';
import { changeDevices, type ChangeOfDevices } from '../ports/device-book.ts';
import { carryOutCommand } from '../platform/group.ts';
import type { Instance } from '../platform/instance.ts';
import { defineSandboxCallable } from './sandbox-callable.ts';

export const actOnSandbox = defineSandboxCallable(contract, ROLES, async (instance, { input, actor, now }) => {
  const { id, act } = input;
  const path = paths.sandboxItem(id);
  const outcome = await carryOutCommand(instance, path, {
    own: [],
    shared: [],
    needs: () => [],
    decide: (workspace) =>
      decideActOnSandbox({
        id,
        act: act === 'gone' ? 'failed' : act,
        actor,
        item: workspace.get(SandboxItem, path),
      }),
  });
  if (isRefused(outcome)) return outcome;
  if (act === 'gone') await retireDevices(instance, path, now);
  return {};
});

/** As an answer of `UNREGISTERED` would. */
async function retireDevices({ store }: Instance, path: string, now: Date): Promise<void> {
  const { data: item } = await store.get(SandboxItem, path);
  if (!item) return;
  const retire: ChangeOfDevices = (devices) =>
    [...devices.values()].reduce<Devices>((left, { token }) => withDead(left, token, now), devices);
  await changeDevices(store, new Map([[item.to, retire]]), now);
}
