import { coverage } from '@muster/domain/insight/insight.contracts';
import { useCallback, useEffect, useState } from 'react';
import type * as z from 'zod';
import { call } from '../../firebase/functions.ts';

/** So old at most while somebody looks. */
const EVERY_MS = 30_000;
const DAYS_SHOWN = 14;

export type CoverageSeen = z.output<typeof coverage.output>;

export interface CoverageLive {
  readonly seen: CoverageSeen | undefined;
  readonly error: unknown;
  readonly again: () => void;
}

/** Fourteen days from this one; asked again while the page is in sight. */
export function useCoverage(from: string, skill: string): CoverageLive {
  const [seen, setSeen] = useState<CoverageSeen>();
  const [error, setError] = useState<unknown>();
  const [round, setRound] = useState(0);

  useEffect(() => {
    let isStale = false;
    const ask = () => {
      if (document.visibilityState === 'hidden') return;
      call(coverage, { from, days: DAYS_SHOWN, ...(skill !== '' && { skill }) })
        .then((answer) => {
          if (isStale) return;
          setSeen(answer);
          setError(undefined);
        })
        .catch((failure: unknown) => {
          if (!isStale) setError(failure);
        });
    };
    ask();
    const timer = setInterval(ask, EVERY_MS);
    document.addEventListener('visibilitychange', ask);
    return () => {
      isStale = true;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', ask);
    };
  }, [from, skill, round]);

  const again = useCallback(() => setRound((before) => before + 1), []);
  return { seen, error, again };
}
