import { Stack, Text } from '@mantine/core';
import type { SeriesStep } from '@muster/domain/jobs/series-steps';
import { instantAt } from '@muster/domain/time/local-day';
import { useTranslation } from 'react-i18next';
import { dayText } from '../../ui/time-text.ts';
import { useSpoken } from '../../ui/use-spoken.ts';

interface SeriesTouchedProps {
  readonly steps: readonly SeriesStep[];
  readonly tz: string;
}

/** Exactly what saving does to each date: nothing else is touched, and the past stays. */
export function SeriesTouched({ steps, tz }: SeriesTouchedProps) {
  const { t } = useTranslation('jobs-again');
  const touched = steps.filter(({ act }) => act !== 'keep');
  const people = steps.reduce((sum, step) => sum + ('people' in step ? step.people : 0), 0);
  const summary = t('touched.summary', {
    dates: t('touched.dates', { count: touched.length }),
    people: t('touched.people', { count: people }),
  });
  useSpoken(summary);
  return (
    <Stack gap="xs">
      <Text fw={600}>{summary}</Text>
      <Stack
        component="ul"
        gap={4}
        m={0}
        p={0}
        mah={260}
        tabIndex={0}
        aria-label={t('touched.list')}
        style={{ listStyle: 'none', overflowY: 'auto' }}
      >
        {steps.map((step) => (
          <Text component="li" size="sm" key={step.day}>
            {`${dayText(instantAt(step.day, 0, tz), tz)}: `}
            <StepWords step={step} />
          </Text>
        ))}
      </Stack>
      <Text size="sm" c="dimmed">
        {t('touched.past')}
      </Text>
    </Stack>
  );
}

function StepWords({ step }: { readonly step: SeriesStep }) {
  const { t } = useTranslation('jobs-again');
  switch (step.act) {
    case 'create':
      return t('touched.create');
    case 'keep':
      return t(`touched.keep.${step.why}`, { code: step.jobId });
    default:
      return t(`touched.${step.act}`, { code: step.jobId, count: step.people });
  }
}
