import { Button } from '@mantine/core';
import { dayOf } from '@muster/domain/time/local-day';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../../firebase/clock.ts';
import { useSkills } from '../../firebase/directory.ts';
import { downloadCsv } from '../../ui/csv.ts';
import { deviceZone } from '../../ui/time-text.ts';
import type { JobRow } from './job-row.ts';
import { jobsCsv } from './jobs-csv.ts';

/** The rows as a file. */
export function ExportJobs({ rows }: { readonly rows: readonly JobRow[] }) {
  const { t } = useTranslation('common');
  const skills = useSkills();
  const download = () => downloadCsv('jobs', dayOf(serverNow(), deviceZone()), jobsCsv(rows, skills.nameOf));
  return (
    <Button variant="default" size="sm" onClick={download}>
      {t('exportRows', { count: rows.length })}
    </Button>
  );
}
