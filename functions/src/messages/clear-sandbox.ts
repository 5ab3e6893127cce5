import { SandboxItem } from '@muster/domain/messages/messages';
import { clearSandbox as contract } from '@muster/domain/messages/messages.contracts';
import { STAFF } from '@muster/domain/people/roles';
import { paths } from '@muster/domain/paths';
import { defineSandboxCallable } from './sandbox-callable.ts';

const PAGE = 400;

export const clearSandbox = defineSandboxCallable(contract, STAFF, async ({ store }) => {
  let cleared = 0;
  for (;;) {
    const page = await store.query(SandboxItem, { from: paths.sandbox, where: [], limit: PAGE });
    await store.commit(
      page.map(({ path }) => ({ remove: path })),
      [],
    );
    cleared += page.length;
    if (page.length < PAGE) return { cleared };
  }
});
