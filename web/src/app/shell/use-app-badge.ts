import { useEffect } from 'react';
import { whenIdle } from '../../ui/when-idle.ts';

/** The number on the icon of the installed app, where the phone has one. Slow to set, and nobody waits for it. */
export function useAppBadge(count: number): void {
  useEffect(() => {
    if (!('setAppBadge' in navigator)) return undefined;
    return whenIdle(() => void navigator.setAppBadge(count).catch(() => {}));
  }, [count]);
}
