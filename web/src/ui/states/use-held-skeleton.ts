import { useEffect, useState } from 'react';

/** Fast answers show no skeleton at all. */
export const SKELETON_AFTER_MS = 200;
/** One that was drawn stays so long, so that nothing flashes. */
const LEAST_SHOWN_MS = 400;

/** Whether a skeleton that was drawn still has to stay, although what it stands for has come. */
export function useHeldSkeleton(isLoading: boolean): boolean {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (!isLoading) return undefined;
    const timer = setTimeout(() => setHeld(true), SKELETON_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isLoading]);
  useEffect(() => {
    if (!isHeld) return undefined;
    const timer = setTimeout(() => setHeld(false), LEAST_SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isHeld]);
  return isHeld;
}
