import { Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../../firebase/session.ts';
import { announceNow } from '../../ui/announce.tsx';
import { ButtonLink } from '../../ui/button/button-link.tsx';
import { SkeletonRows } from '../../ui/states/skeleton-rows.tsx';
import { useWhen } from '../../ui/use-when.ts';
import { JobConfirmedActions } from './job-confirmed-actions.tsx';
import styles from './job-confirmed.module.css';
import type { MyJob } from './my-jobs.ts';
import { myPlaceOn } from './my-place.ts';
import { UndoPlace } from './undo-place.tsx';
import { useMyJob } from './use-my-jobs.ts';

/** The green answer: a place, with all that was hidden until now. */
export function JobConfirmedPlace({ jobId }: { readonly jobId: string }) {
  const { t } = useTranslation('agent-jobs');
  const job = useMyJob(jobId);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    announceNow(t('job.confirmed'));
  }, [t]);

  return (
    <section className={styles['confirmed']} aria-label={t('job.confirmed')}>
      <h2 tabIndex={-1} ref={heading}>
        <span aria-hidden>✓ </span>
        {t('job.confirmed')}
      </h2>
      {job ? <PlaceOn job={job} /> : <SkeletonRows rows={2} />}
    </section>
  );
}

function PlaceOn({ job }: { readonly job: MyJob }) {
  const { t } = useTranslation('agent-jobs');
  const { uid } = useSignedIn();
  const place = myPlaceOn(job, uid);
  const when = useWhen()(job);
  if (!place) return null;
  return (
    <>
      <Text inherit fw={600}>
        {t('job.myPlace', { number: place.number, of: place.of })}
      </Text>
      <Text inherit>{when}</Text>
      <Text inherit dir="auto">
        {`${job.site.address}, ${job.site.postcode}`}
      </Text>
      <JobConfirmedActions job={job} />
      <ButtonLink to="/mobile/jobs/$jobId" params={{ jobId: job.jobId }} h={64} fz={20}>
        {t('job.open')}
      </ButtonLink>
      <UndoPlace job={job} place={place} />
    </>
  );
}
