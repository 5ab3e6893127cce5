import { useSignedIn } from '../../firebase/session.ts';

/** Where a person finds what concerns the own account: agents in their app, everybody else at the desk. */
export function useOwnPages() {
  const isAgent = useSignedIn().role === 'agent';
  return isAgent
    ? ({
        me: '/mobile/me',
        notifications: '/mobile/me/notifications',
        reach: '/mobile/me/reach',
        install: '/mobile/me/install',
      } as const)
    : ({ me: '/me', notifications: '/me/notifications', reach: '/me/reach', install: '/me/install' } as const);
}
