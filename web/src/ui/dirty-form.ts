import { useEffect } from 'react';

const dirty = new Set<object>();

/** True while somebody types something that is not sent: nothing may take the page away then. */
export function isFormDirty(): boolean {
  return dirty.size > 0;
}

/** Told by every form; also lets the browser ask before the tab is closed. */
export function useDirtyForm(isDirty: boolean): void {
  useEffect(() => {
    if (!isDirty) return undefined;
    const mine = {};
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    dirty.add(mine);
    window.addEventListener('beforeunload', ask);
    return () => {
      dirty.delete(mine);
      window.removeEventListener('beforeunload', ask);
    };
  }, [isDirty]);
}
