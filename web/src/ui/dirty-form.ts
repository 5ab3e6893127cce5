import { useEffect } from 'react';

const dirty = new Set<object>();

/** True while somebody types something that is not sent: no notice may take the page away then. */
export function isFormDirty(): boolean {
  return dirty.size > 0;
}

/** Told by every form that takes more than a moment to fill in. */
export function useDirtyForm(isDirty: boolean): void {
  useEffect(() => {
    if (!isDirty) return undefined;
    const mine = {};
    dirty.add(mine);
    return () => {
      dirty.delete(mine);
    };
  }, [isDirty]);
}
