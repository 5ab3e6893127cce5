import { moveClock as contract } from '@muster/domain/messages/messages.contracts';
import { STAFF } from '@muster/domain/people/roles';
import { paths } from '@muster/domain/paths';
import { ClockConfig } from '@muster/domain/settings/settings';
import { defineSandboxCallable } from './sandbox-callable.ts';

export const moveClock = defineSandboxCallable(contract, STAFF, async ({ store }, { input }) => {
  const { data } = await store.get(ClockConfig, paths.clock);
  const before = input.reset ? 0 : (data?.offsetMs ?? 0);
  const offsetMs = before + (input.addMs ?? 0);
  await store.commit([{ put: paths.clock, data: { offsetMs } }], []);
  return { offsetMs };
});
