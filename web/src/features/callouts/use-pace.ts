import { useEffect, useState } from 'react';
import { NOT_YET_MS, SLOW_MS } from '../../firebase/use-command.ts';
import type { Pace } from './offer-answer.ts';

/** How long the command with this key has been on its way; starts anew with each key. */
export function usePace(key: string | undefined): Pace {
  const [late, setLate] = useState<{ readonly key: string; readonly pace: Pace }>();
  useEffect(() => {
    if (key === undefined) return undefined;
    const timers = [
      setTimeout(() => setLate({ key, pace: 'slow' }), SLOW_MS),
      setTimeout(() => setLate({ key, pace: 'not-yet' }), NOT_YET_MS),
    ];
    return () => timers.forEach(clearTimeout);
  }, [key]);
  return late && late.key === key ? late.pace : 'sending';
}
