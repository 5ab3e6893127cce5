import { Button, Stack, Text } from '@mantine/core';
import type { FiguresRead } from '@muster/domain/callouts/figures.contracts';
import { dayOf, isoWeekOf } from '@muster/domain/time/local-day';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../../../firebase/clock.ts';
import { csvText, downloadCsv } from '../../../ui/csv.ts';
import { Section } from '../../../ui/page/section.tsx';
import { deviceZone } from '../../../ui/time-text.ts';
import { hoursByWeek, hoursOf } from './hours-by-week.ts';

const MOST_WEEKS = 12;

/** Planned hours of completed jobs, by week, and all of them as a file. */
export function HoursPart({ hours }: { readonly hours: FiguresRead['hours'] }) {
  const { t } = useTranslation('figures');
  const weeks = hoursByWeek(hours);

  function download() {
    const rows = hours.map(({ jobId, title, day, minutes, position, area }) => [
      day,
      isoWeekOf(day),
      jobId,
      title,
      position,
      area,
      String(hoursOf(minutes)),
    ]);
    const head = ['day', 'week', 'job', 'title', 'position', 'area', 'hours'];
    downloadCsv('hours', dayOf(serverNow(), deviceZone()), csvText(head, rows));
  }

  return (
    <Section title={t('hours.title')}>
      <Text size="sm" c="dimmed">
        {t('hours.meaning')}
      </Text>
      {weeks.length === 0 && <Text>{t('hours.none')}</Text>}
      <Stack component="ul" p={0} m={0} gap={4} style={{ listStyle: 'none' }}>
        {weeks.slice(0, MOST_WEEKS).map(({ week, minutes, jobs }) => (
          <li key={week}>{t('hours.week', { week, hours: hoursOf(minutes), count: jobs })}</li>
        ))}
      </Stack>
      {hours.length > 0 && (
        <Button variant="default" style={{ alignSelf: 'flex-start' }} onClick={download}>
          {t('hours.export', { count: hours.length })}
        </Button>
      )}
    </Section>
  );
}
