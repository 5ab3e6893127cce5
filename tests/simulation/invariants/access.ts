import { isLive } from '@muster/domain/jobs/places';
import type { Past } from '../past.ts';

/** 25. Whoever was suspended holds no place that has not begun. */
export function suspendedHoldNothing({ view, told }: Past): string[] {
  const gone = [...view.diaries].flatMap(([uid, { who }]) => (who.state === 'suspended' ? [uid] : []));
  const isSure = told.every(({ call, heard }) => call.name !== 'suspendPerson' || heard.kind !== 'unavailable');
  if (!isSure) return [];
  return [...view.jobs].flatMap(([id, job]) => {
    const isAhead = job.state === 'open' || job.state === 'filled';
    const kept = gone.filter((uid) => isAhead && job.crew[uid] && isLive(job.crew[uid]));
    return kept.map((uid) => `${id}: ${uid} is suspended and keeps the place`);
  });
}
