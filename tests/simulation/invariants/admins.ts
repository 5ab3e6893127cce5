import type { Scene } from '../trace.ts';

/** 26. There is always an administrator who can act, and the list of them is who they are. */
export function somebodyIsAdmin({ commit, view }: Scene): string[] {
  if (!commit.changes.some(({ path }) => path.startsWith('people/') || path === 'config/org')) return [];
  const admins = [...view.people].flatMap(([uid, { role, state }]) =>
    role === 'admin' && state === 'active' ? [uid] : [],
  );
  if (admins.length === 0) return ['nobody is administrator any more'];
  const [are, listed] = [admins, view.adminUids].map((uids) => uids.toSorted().join(' '));
  return are === listed ? [] : [`administrators are ${are}, listed are ${listed}`];
}
