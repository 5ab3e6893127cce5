import type { Job } from '@muster/domain/jobs/job';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DialogChoice } from '../../features/callouts/callout-dialog.tsx';
import { CalloutRemedy } from '../../features/callouts/callout-remedy.tsx';
import { jobRow } from '../../features/jobs/job-row.ts';
import { NeedsYouList } from '../../features/jobs/needs-you-list.tsx';
import { type Need, needsYou } from '../../features/jobs/needs-you.ts';
import { TodayFiguresPart } from '../../features/jobs/today-figures.tsx';
import { TodayJobs } from '../../features/jobs/today-jobs.tsx';
import { isToday, nextStart, todayFigures } from '../../features/jobs/today.ts';
import { useDeskJobs } from '../../features/jobs/use-desk-jobs.ts';
import { isFreeNow } from '../../features/people/agent-search.ts';
import { useAgentRows } from '../../features/people/use-agent-rows.ts';
import { useNow } from '../../firebase/clock.ts';
import { usePeople, useZones } from '../../firebase/directory.ts';
import type { LiveRow } from '../../firebase/live/source.ts';
import { useSignedIn } from '../../firebase/session.ts';
import { ButtonLink } from '../../ui/button/button-link.tsx';
import { Page } from '../../ui/page/page.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';
import { dayAndTimeText } from '../../ui/time-text.ts';
import { peopleOnJobs } from './people-on-jobs.ts';

const route = getRouteApi('/inside/staff/');
const MINUTE_MS = 60_000;

const REMEDIES = {
  'at-risk': 'next-wave',
  'not-reconfirmed': undefined,
  welfare: undefined,
  missing: undefined,
  applied: undefined,
  overdue: 'complete',
  'not-started': 'start',
  unfilled: 'next-wave',
  paused: 'resume',
  'not-sent': 'send',
} as const satisfies Record<Need, DialogChoice | undefined>;

/** The day at a glance: figures, what needs the desk, the jobs of today. */
export function TodayPage() {
  const { t } = useTranslation('desk');
  const jobs = useDeskJobs();
  return (
    <Page title={t('title')} wide actions={<ButtonLink to="/jobs/new">{t('jobs.new')}</ButtonLink>}>
      <LivePart live={jobs} errorTitle={t('failed')}>
        {(rows) => <Board jobs={rows} />}
      </LivePart>
    </Page>
  );
}

function Board({ jobs }: { readonly jobs: readonly LiveRow<Job>[] }) {
  const { t } = useTranslation('desk');
  const navigate = route.useNavigate();
  const { uid } = useSignedIn();
  const now = useNow(MINUTE_MS);
  const { nameOf: person } = usePeople();
  const { nameOf: zone } = useZones();
  const agents = useAgentRows(useMemo(() => peopleOnJobs(jobs), [jobs])).data;

  const rows = jobs.map(({ id, data }) => jobRow(id, data, { zone, person }));
  const next = nextStart(rows, now);
  const calm = next ? t('needsYou.noneNext', { time: dayAndTimeText(next.start, next.tz) }) : t('needsYou.none');
  return (
    <>
      <TodayFiguresPart figures={todayFigures(rows, now)} freeAgents={agents?.filter(isFreeNow).length} />
      <NeedsYouList
        rows={needsYou(rows, now)}
        calm={calm}
        renderRemedy={({ jobId, job, why }) => {
          const choice = REMEDIES[why];
          return choice && <CalloutRemedy choice={choice} jobId={jobId} job={job} nameOf={person} />;
        }}
      />
      <TodayJobs
        rows={rows.filter(({ job }) => isToday(job, now))}
        uid={uid}
        onOpen={(jobId) => void navigate({ to: '/jobs/$jobId', params: { jobId } })}
      />
    </>
  );
}
