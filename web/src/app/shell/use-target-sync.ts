import { useEffect } from 'react';
import { syncTarget } from '../../firebase/push/alerts.ts';
import { useSignedIn } from '../../firebase/session.ts';

/** Keeps this browser among the devices of the person: told at the start and on each return to the app. */
export function useTargetSync(): void {
  const { uid, role } = useSignedIn();
  useEffect(() => {
    if (role === undefined) return undefined;
    const sync = () => {
      if (document.visibilityState === 'visible') syncTarget().catch(reportError);
    };
    sync();
    document.addEventListener('visibilitychange', sync);
    return () => document.removeEventListener('visibilitychange', sync);
  }, [uid, role]);
}
