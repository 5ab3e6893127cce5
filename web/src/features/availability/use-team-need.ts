import { teamNeed } from '@muster/domain/insight/insight.contracts';
import { useEffect, useState } from 'react';
import { call } from '../../firebase/functions.ts';

const EVERY_MS = 300_000;

export type TeamNeed = Readonly<Record<string, number>>;

/** Open places of the own teams by day. Without a network the planner does without: it is a hint. */
export function useTeamNeed(): TeamNeed {
  const [days, setDays] = useState<TeamNeed>({});
  useEffect(() => {
    let isStale = false;
    const ask = () => {
      if (document.visibilityState === 'hidden' || !navigator.onLine) return;
      call(teamNeed, {}).then(
        (answer) => {
          if (!isStale) setDays(answer.days);
        },
        () => {},
      );
    };
    ask();
    const timer = setInterval(ask, EVERY_MS);
    document.addEventListener('visibilitychange', ask);
    window.addEventListener('online', ask);
    return () => {
      isStale = true;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', ask);
      window.removeEventListener('online', ask);
    };
  }, []);
  return days;
}
