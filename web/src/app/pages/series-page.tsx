import { Alert, Button, Group } from '@mantine/core';
import { Series } from '@muster/domain/jobs/series';
import { paths } from '@muster/domain/paths';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newRule, ruleValuesOf } from '../../features/jobs/series-form.ts';
import { SeriesJobsList } from '../../features/jobs/series-jobs-list.tsx';
import { SeriesView } from '../../features/jobs/series-view.tsx';
import { standingForm } from '../../features/jobs/standing-form.ts';
import { useJobForm } from '../../features/jobs/use-job-form.ts';
import { useSeriesJobs } from '../../features/jobs/use-series-jobs.ts';
import { serverNow } from '../../firebase/clock.ts';
import { useLiveDoc } from '../../firebase/live/use-live-doc.ts';
import { Page } from '../../ui/page/page.tsx';
import { EmptyState } from '../../ui/states/empty-state.tsx';
import { LivePart } from '../../ui/states/live-part.tsx';
import { FormSeed, type Seed } from './form-seed.tsx';
import { useJobFormFacts } from './use-job-form-facts.ts';

const route = getRouteApi('/inside/staff/series/$seriesId');
const NEW = 'new';

/** One recurring job, or a new one: empty, from a job, or from a template. */
export function SeriesPage() {
  const { t } = useTranslation('jobs-again');
  const { seriesId } = route.useParams();
  const { from, template } = route.useSearch();
  if (seriesId !== NEW) return <Found key={seriesId} seriesId={seriesId} />;
  return (
    <Page title={t('series.new')} wide focusTitle={false}>
      <FormSeed jobId={from} templateId={template}>
        {(seed) => <New seed={seed} templateId={template} />}
      </FormSeed>
    </Page>
  );
}

function useOpenSeries() {
  const navigate = route.useNavigate();
  return (seriesId: string) => void navigate({ to: '/series/$seriesId', params: { seriesId }, search: {} });
}

function New({ seed, templateId }: { readonly seed: Seed; readonly templateId: string | undefined }) {
  const [values] = useState(seed.values);
  const form = useJobForm(values);
  const { skillName: _, nameOf: __, ...facts } = useJobFormFacts();
  const open = useOpenSeries();
  return (
    <SeriesView
      opened={undefined}
      form={form}
      rule={newRule(values.start.day)}
      templateId={templateId}
      onSaved={open}
      {...facts}
    />
  );
}

function Found({ seriesId }: { readonly seriesId: string }) {
  const { t } = useTranslation('jobs-again');
  const series = useLiveDoc(paths.oneSeries(seriesId), Series);
  const title = series.data?.standing.draft.title ?? t('series.one');
  return (
    <Page title={title} wide focusTitle={false}>
      <LivePart live={series} missing={<EmptyState text={t('series.notFound')} />}>
        {(found) => <Opened seriesId={seriesId} current={found} />}
      </LivePart>
    </Page>
  );
}

interface OpenedProps {
  readonly seriesId: string;
  readonly current: Series;
}

/** Begun on one revision: what somebody else saves meanwhile is shown and not overwritten. */
function Opened({ seriesId, current }: OpenedProps) {
  const { t } = useTranslation('jobs-again');
  const [begun, setBegun] = useState(current);
  const anew = (
    <Button variant="default" size="sm" onClick={() => setBegun(current)}>
      {t('series.reload')}
    </Button>
  );
  return (
    <>
      {current.rev !== begun.rev && (
        <Alert color="warning" role="status">
          <Group justify="space-between" gap="sm">
            {t('series.changed')}
            {anew}
          </Group>
        </Alert>
      )}
      <Editing key={begun.rev} seriesId={seriesId} begun={begun} current={current} />
    </>
  );
}

function Editing({ seriesId, begun, current }: OpenedProps & { readonly begun: Series }) {
  const { t } = useTranslation('jobs-again');
  const [values] = useState(() => standingForm(begun.standing, serverNow()));
  const form = useJobForm(values);
  const jobs = useSeriesJobs(seriesId);
  const { skillName: _, nameOf: __, ...facts } = useJobFormFacts();
  const open = useOpenSeries();
  return (
    <LivePart live={jobs} errorTitle={t('series.failed')}>
      {(found) => (
        <SeriesView
          opened={{ seriesId, series: begun, jobs: found }}
          form={form}
          rule={ruleValuesOf(begun)}
          templateId={begun.templateId}
          foot={<SeriesJobsList series={current} jobs={found} />}
          onSaved={open}
          {...facts}
        />
      )}
    </LivePart>
  );
}
