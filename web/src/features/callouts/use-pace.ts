import { useEffect, useState } from 'react';
import { NOT_YET_MS, SLOW_MS } from '../../firebase/use-command.ts';
import type { Pace } from './offer-answer.ts';

/** How long the command with this key has been on its way; starts anew with each key. */
export function usePace(key: string | undefined): Pace {
  const [pace, setPace] = useState<Pace>('sending');
  useEffect(() => {
    setPace('sending');
    if (key === undefined) return undefined;
    const timers = [setTimeout(() => setPace('slow'), SLOW_MS), setTimeout(() => setPace('not-yet'), NOT_YET_MS)];
    return () => timers.forEach(clearTimeout);
  }, [key]);
  return pace;
}
