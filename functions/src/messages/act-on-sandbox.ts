import { isRefused } from '@muster/domain/decision';
import { SandboxItem } from '@muster/domain/messages/messages';
import { actOnSandbox as contract } from '@muster/domain/messages/messages.contracts';
import { decideActOnSandbox } from '@muster/domain/messages/sandbox';
import { ROLES } from '@muster/domain/people/roles';
import { paths } from '@muster/domain/paths';
import { carryOutCommand } from '../platform/group.ts';
import { defineSandboxCallable } from './sandbox-callable.ts';

export const actOnSandbox = defineSandboxCallable(contract, ROLES, async (instance, { input, actor }) => {
  const { id, act } = input;
  const path = paths.sandboxItem(id);
  const outcome = await carryOutCommand(instance, path, {
    own: [],
    shared: [],
    needs: () => [],
    decide: (workspace) => decideActOnSandbox({ id, act, actor, item: workspace.get(SandboxItem, path) }),
  });
  return isRefused(outcome) ? outcome : {};
});
