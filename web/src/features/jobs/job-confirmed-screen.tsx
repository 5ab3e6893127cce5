import { Alert, Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../firebase/clock.ts';
import { useSignedIn } from '../../firebase/session.ts';
import { Section } from '../../ui/page/section.tsx';
import { timeText } from '../../ui/time-text.ts';
import { JobConfirmedActions } from './job-confirmed-actions.tsx';
import { JobConfirmedCrew } from './job-confirmed-crew.tsx';
import { JobConfirmedFacts } from './job-confirmed-facts.tsx';
import { JobCoursePart } from './job-course-part.tsx';
import { JobWayPart } from './job-way-part.tsx';
import { tabOf, type MyJob } from './my-jobs.ts';
import { myPlaceOn, type MyPlace } from './my-place.ts';
import { ReconfirmPart } from './reconfirm-part.tsx';
import { StandInPart } from './stand-in-part.tsx';
import { UndoPlace } from './undo-place.tsx';
import { WelfarePart } from './welfare-part.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';

/** An own job before it starts: who comes, where, what to know, and how to leave. */
export function JobConfirmedScreen({ job }: { readonly job: MyJob }) {
  const { t } = useTranslation('agent-jobs');
  const { uid } = useSignedIn();
  const place = myPlaceOn(job, uid);
  const isOver = tabOf(job, useNow(60_000)) === 'past';
  return (
    <>
      {job.state === 'cancelled' && (
        <Alert color="danger" variant="light" title={t('job.cancelledTitle')} role="alert">
          {t('job.cancelledText')}
        </Alert>
      )}
      {job.state !== 'cancelled' && isOver && <Text c="dimmed">{t('job.over')}</Text>}
      {place && !isOver && <WelfarePart job={job} />}
      {place && !isOver && <ReconfirmPart job={job} />}
      {place?.member.source === 'standby' && (
        <Alert color="success" variant="light">
          {t('job.promoted', { time: timeText(place.member.at, job.tz) })}
        </Alert>
      )}
      {place && !isOver && <JobCoursePart job={job} />}
      <Section title={t('job.place')}>
        <JobConfirmedFacts job={job} />
        <JobConfirmedActions job={job} />
      </Section>
      {!isOver && <JobWayPart job={job} />}
      <JobConfirmedCrew job={job} />
      {place && !isOver && <LeavePart job={job} place={place} />}
    </>
  );
}

function LeavePart({ job, place }: { readonly job: MyJob; readonly place: MyPlace }) {
  const { t } = useTranslation('agent-jobs');
  const [asking, setAsking] = useState(false);
  // Who is asked again leaves by saying no, which does not count.
  if (place.member.phase === 'on_site' || place.member.phase === 'reconfirm_pending') return null;
  return (
    <>
      <UndoPlace job={job} place={place} />
      <StandInPart job={job} place={place} />
      <Button variant="default" h={48} onClick={() => setAsking(true)}>
        {t('withdraw.button')}
      </Button>
      {asking && <WithdrawDialog job={job} onClose={() => setAsking(false)} />}
    </>
  );
}
