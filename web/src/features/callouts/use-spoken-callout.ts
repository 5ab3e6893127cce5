import type { Job } from '@muster/domain/jobs/job';
import { placesLeft, placesNeeded } from '@muster/domain/jobs/places';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { announceNow } from '../../ui/announce.tsx';
import { useSpoken } from '../../ui/use-spoken.ts';
import type { CalloutView } from './use-callout.ts';

/** Places politely; somebody who left, and a callout that found nobody more, at once. */
export function useSpokenCallout(jobId: string, job: Job, { rows, line }: CalloutView): void {
  const { t } = useTranslation('desk-callout');
  const need = placesNeeded(job.positions);
  useSpoken(t('spoken.places', { code: jobId, taken: need - placesLeft(job), need }));

  const left = rows.filter(({ answer }) => answer.is === 'withdrawn').map(({ name }) => name);
  const known = useRef(left);
  useEffect(() => {
    const gone = left.find((name) => !known.current.includes(name));
    known.current = left;
    if (gone !== undefined) announceNow(t('spoken.withdrawn', { code: jobId, name: gone }));
  });

  const before = useRef(line.face);
  useEffect(() => {
    const isNews = line.face === 'exhausted' && before.current !== 'exhausted';
    before.current = line.face;
    if (isNews) announceNow(t('spoken.exhausted', { code: jobId }));
  }, [line.face, jobId, t]);
}
