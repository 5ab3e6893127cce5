import { Stack, Text } from '@mantine/core';
import type { Series } from '@muster/domain/jobs/series';
import type { SeriesJob } from '@muster/domain/jobs/series-steps';
import { instantAt } from '@muster/domain/time/local-day';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/page/section.tsx';
import { dayText } from '../../ui/time-text.ts';
import { dotted } from '../../ui/listed.ts';

interface SeriesJobsListProps {
  readonly series: Series;
  readonly jobs: ReadonlyMap<string, SeriesJob>;
}

/** The jobs that are there: one of them is changed on its own page, and then left alone by the series. */
export function SeriesJobsList({ series, jobs }: SeriesJobsListProps) {
  const { t } = useTranslation(['jobs-again', 'jobs', 'refusals']);
  const { tz } = series.standing.draft;
  const dayName = (day: string) => dayText(instantAt(day, 0, tz), tz);
  return (
    <Section title={t('made.title')}>
      <Text size="sm" c="dimmed">
        {series.generatedTo === undefined ? t('made.notYet') : t('made.to', { day: dayName(series.generatedTo) })}
      </Text>
      <Text size="sm">{t('made.oneOnly')}</Text>
      <Stack component="ul" gap={4} m={0} p={0} aria-label={t('made.title')} style={{ listStyle: 'none' }}>
        {[...jobs].map(([jobId, { state, occurrence }]) => (
          <li key={jobId}>
            <Link to="/jobs/$jobId" params={{ jobId }}>
              {jobId}
            </Link>
            {` ${dotted(dayName(occurrence?.day ?? series.startOn), t(`jobs:tabs.${state}`))}`}
            {occurrence?.isOwn && ` · ${t('made.own')}`}
          </li>
        ))}
      </Stack>
      {series.problems.map(({ day, jobId, why }) => (
        <Text key={day} size="sm" c="var(--m-danger-ink)">
          {t('made.problem', { day: dayName(day), code: jobId, why: t(`refusals:${why}`) })}
        </Text>
      ))}
    </Section>
  );
}
