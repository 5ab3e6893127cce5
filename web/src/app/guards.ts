import { isStaff, type Role } from '@muster/domain/people/roles';
import { redirect } from '@tanstack/react-router';
import { currentSession, type Session } from '../firebase/session.ts';
import { Forbidden } from './forbidden.ts';

/** Where each role starts. */
export function homeOf(role: Role | undefined): '/' | '/mobile' | '/request' | '/pending' {
  if (role === 'agent') return '/mobile';
  if (role === 'requester') return '/request';
  return role === undefined ? '/pending' : '/';
}

export async function signedInOnly(href: string): Promise<{ readonly session: Session }> {
  const session = await currentSession();
  if (!session) throw redirect({ to: '/sign-in', search: href === '/' ? {} : { to: href } });
  return { session };
}

const OWN_PAGES = /^\/(me|inbox)(\/|$)/;

/** Somebody else's home leads to the own one; any other page of staff is refused. */
export function staffOnly(role: Role | undefined, path: string): void {
  if (isStaff(role)) return;
  if (path === '/') throw redirect({ to: homeOf(role), replace: true });
  // What concerns the own account has one address in messages, and a place of its own for agents.
  if (role === 'agent' && OWN_PAGES.test(path)) throw redirect({ href: `/mobile${path}`, replace: true });
  throw new Forbidden('staff', role);
}

export function adminOnly(role: Role | undefined): void {
  if (role !== 'admin') throw new Forbidden('admin', role);
}

/** Whoever watches over the work of others. */
export function supervisingOnly(role: Role | undefined): void {
  if (role !== 'admin' && role !== 'supervisor') throw new Forbidden('supervisor', role);
}

export function agentOnly(role: Role | undefined): void {
  if (role !== 'agent') throw new Forbidden('agent', role);
}
