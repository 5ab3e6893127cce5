import { Button, Chip, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/page/section.tsx';
import { EmptyState } from '../../ui/states/empty-state.tsx';
import { ButtonLink } from '../../ui/button/button-link.tsx';
import { compareByNeed, type JobRow } from './job-row.ts';
import { JobsTable } from './jobs-table.tsx';
import { inView, TODAY_VIEWS, type TodayView } from './today.ts';

interface TodayJobsProps {
  /** Of today. */
  readonly rows: readonly JobRow[];
  readonly uid: string;
  readonly onOpen: (jobId: string) => void;
}

/** The jobs of the day, what needs the desk first. */
export function TodayJobs({ rows, uid, onOpen }: TodayJobsProps) {
  const { t } = useTranslation('desk');
  const [view, setView] = useState<TodayView>('all');
  const shown = rows.filter((row) => inView(view, row, uid)).toSorted(compareByNeed);
  const views = (
    <Chip.Group value={view} onChange={(id) => setView(TODAY_VIEWS.find((one) => one === id) ?? 'all')}>
      <Group gap={6} role="group" aria-label={t('views.label')}>
        {TODAY_VIEWS.map((one) => (
          <Chip key={one} value={one} variant="outline" size="sm">
            {`${t(`views.${one}`)} ${rows.filter((row) => inView(one, row, uid)).length}`}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  );
  return (
    <Section title={t('jobs.region')} actions={views} plain>
      <JobsOfView rows={rows} shown={shown} onOpen={onOpen} onShowAll={() => setView('all')} />
    </Section>
  );
}

interface JobsOfViewProps {
  readonly rows: readonly JobRow[];
  readonly shown: readonly JobRow[];
  readonly onOpen: (jobId: string) => void;
  readonly onShowAll: () => void;
}

function JobsOfView({ rows, shown, onOpen, onShowAll }: JobsOfViewProps) {
  const { t } = useTranslation('desk');
  if (rows.length === 0) {
    return <EmptyState text={t('jobs.none')} action={<ButtonLink to="/jobs/new">{t('jobs.new')}</ButtonLink>} />;
  }
  if (shown.length > 0)
    return <JobsTable label={t('jobs.region')} rows={shown} brief onOpen={({ id }) => onOpen(id)} />;
  const showAll = (
    <Button variant="default" onClick={onShowAll}>
      {t('jobs.clear')}
    </Button>
  );
  return <EmptyState text={t('jobs.nothingMatches')} action={showAll} />;
}
