import { Grid } from '@mantine/core';
import { Job, Office } from '@muster/domain/jobs/job';
import { paths } from '@muster/domain/paths';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CalloutActions } from '../../features/callouts/callout-actions.tsx';
import { CalloutPanel } from '../../features/callouts/callout-panel.tsx';
import { CalloutPlaces } from '../../features/callouts/callout-places.tsx';
import { PeoplePart } from '../../features/callouts/people-part.tsx';
import { PersonOnJob } from '../../features/callouts/person-on-job.tsx';
import { UnseenPart } from '../../features/callouts/unseen-part.tsx';
import { TimelinePart } from '../../features/callouts/timeline-part.tsx';
import { useCallout } from '../../features/callouts/use-callout.ts';
import { useSpokenCallout } from '../../features/callouts/use-spoken-callout.ts';
import { WavesPart } from '../../features/callouts/waves-part.tsx';
import { JobAgain } from '../../features/jobs/job-again.tsx';
import { JobDetails } from '../../features/jobs/job-details.tsx';
import { JobSummary } from '../../features/jobs/job-summary.tsx';
import { ChatPart } from '../../features/messages/chat/chat-part.tsx';
import { MessageCrew } from '../../features/messages/chat/message-crew.tsx';
import { useClients, usePeople, useSkills } from '../../firebase/directory.ts';
import { useLiveDoc } from '../../firebase/live/use-live-doc.ts';
import { useSignedIn } from '../../firebase/session.ts';
import { BackLink } from '../../ui/page/back-link.tsx';
import { Page } from '../../ui/page/page.tsx';
import { SidePane } from '../../ui/side-pane.tsx';
import { EmptyState } from '../../ui/states/empty-state.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';

const route = getRouteApi('/inside/staff/jobs/$jobId');

/** One job: who has a place, how the asking goes, who was asked, what happened. */
export function JobPage() {
  const { t } = useTranslation('desk-callout');
  const { jobId } = route.useParams();
  const job = useLiveDoc(paths.job(jobId), Job);
  const back = <BackToJobs />;
  if (job.data) return <JobFound jobId={jobId} job={job.data} />;
  return (
    <Page title={jobId} wide back={back}>
      <LivePart
        live={job}
        errorTitle={t('failed')}
        missing={<EmptyState text={t('notFound', { code: jobId })} action={back} />}
      >
        {() => null}
      </LivePart>
    </Page>
  );
}

function BackToJobs() {
  const { t } = useTranslation('desk-callout');
  return <BackLink to="/jobs">{t('back')}</BackLink>;
}

interface JobFoundProps {
  readonly jobId: string;
  readonly job: Job;
}

function JobFound({ jobId, job }: JobFoundProps) {
  const navigate = route.useNavigate();
  const { role } = useSignedIn();
  const { nameOf } = usePeople();
  const skills = useSkills();
  const clients = useClients();
  const office = useLiveDoc(paths.office(jobId), Office).data;
  const readsAudit = role === 'admin' || role === 'supervisor';
  const callout = useCallout({ jobId, job, nameOf, readsAudit });
  useSpokenCallout(jobId, job, callout);

  const actions = (
    <CalloutActions
      jobId={jobId}
      job={job}
      nameOf={nameOf}
      onEdit={() => void navigate({ to: '/jobs/$jobId/edit', params: { jobId } })}
      onDeleted={() => void navigate({ to: '/jobs' })}
    />
  );
  return (
    <Page
      title={`${jobId} ${job.title}`}
      wide
      back={<BackToJobs />}
      actions={
        <>
          {actions}
          <MessageCrew jobId={jobId} people={job.crewUids.length} />
          <JobAgain jobId={jobId} job={job} />
        </>
      }
    >
      <JobSummary job={job} nameOf={nameOf} />
      <CalloutPlaces job={job} nameOf={nameOf} />
      <CalloutPanel job={job} line={callout.line} chance={callout.chance} />
      <UnseenPart jobId={jobId} tz={job.tz} rows={callout.rows} />
      <JobPeople jobId={jobId} job={job} callout={callout} nameOf={nameOf} skillName={skills.nameOf} />
      <WavesPart jobId={jobId} tz={job.tz} waves={callout.waves} nameOf={nameOf} skillName={skills.nameOf} />
      <Grid gap="md">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <TimelinePart job={job} entries={callout.timeline} nameOf={nameOf} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <JobDetails job={job} office={office} skillName={skills.nameOf} nameOf={nameOf} clientName={clients.nameOf} />
          <ChatPart jobId={jobId} tz={job.tz} nameOf={nameOf} />
        </Grid.Col>
      </Grid>
    </Page>
  );
}

interface JobPeopleProps extends JobFoundProps {
  readonly callout: ReturnType<typeof useCallout>;
  readonly nameOf: (uid: string) => string;
  readonly skillName: (id: string) => string;
}

/** Everybody who was asked, with one of them beside the list. */
function JobPeople({ jobId, job, callout, nameOf, skillName }: JobPeopleProps) {
  const { t } = useTranslation('desk-people');
  const [openUid, setOpenUid] = useState<string>();
  const open = callout.rows.find(({ uid }) => uid === openUid);
  const close = () => setOpenUid(undefined);
  return (
    <SidePane
      label={t('people.pane', { name: open?.name ?? '' })}
      onClose={close}
      pane={open && <PersonOnJob jobId={jobId} job={job} row={open} onClose={close} />}
    >
      <LivePart live={callout.live} errorTitle={t('people.failed')}>
        {() => (
          <PeoplePart
            jobId={jobId}
            tz={job.tz}
            rows={callout.rows}
            notAsked={callout.notAsked}
            nameOf={nameOf}
            skillName={skillName}
            onOpen={setOpenUid}
          />
        )}
      </LivePart>
    </SidePane>
  );
}
