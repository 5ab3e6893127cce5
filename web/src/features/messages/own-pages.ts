import { useSignedIn } from '../../firebase/session.ts';

/** Where a person finds what concerns the own account: agents in their app, everybody else at the desk. */
export function useOwnPages() {
  const isAgent = useSignedIn().role === 'agent';
  return isAgent
    ? ({ me: '/mobile/me', reach: '/mobile/me/reach', install: '/mobile/me/install' } as const)
    : ({ me: '/me', reach: '/me/reach', install: '/me/install' } as const);
}
