import { useEffect } from 'react';

/** The number on the icon of the installed app, where the phone has one. */
export function useAppBadge(count: number): void {
  useEffect(() => {
    if ('setAppBadge' in navigator) navigator.setAppBadge(count).catch(() => {});
  }, [count]);
}
