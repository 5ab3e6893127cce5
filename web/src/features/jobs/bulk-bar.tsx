import { Button, Group, Menu, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpoken } from '../../ui/use-spoken.ts';
import { BULK_ACTS, type BulkAct } from './bulk.ts';
import { BulkDialog } from './bulk-dialog.tsx';
import type { JobRow } from './job-row.ts';
import { ExportJobs } from './export-jobs.tsx';

interface BulkBarProps {
  readonly rows: readonly JobRow[];
  readonly onClear: () => void;
}

/** What can be done with the rows that are selected. */
export function BulkBar({ rows, onClear }: BulkBarProps) {
  const { t } = useTranslation('jobs');
  const [act, setAct] = useState<BulkAct>();
  const selected = t('bulk.selected', { count: rows.length });
  useSpoken(selected);
  return (
    <Group gap="sm" role="group" aria-label={t('bulk.label')}>
      <Text fw={600}>{selected}</Text>
      <Menu position="bottom-start" withinPortal>
        <Menu.Target>
          <Button size="sm">{t('bulk.act')}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {BULK_ACTS.map((one) => (
            <Menu.Item key={one} onClick={() => setAct(one)}>
              {t(`bulk.acts.${one}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <ExportJobs rows={rows} />
      <Button variant="subtle" size="sm" onClick={onClear}>
        {t('bulk.clear')}
      </Button>
      {act && <BulkDialog act={act} rows={rows} onStarted={onClear} onClose={() => setAct(undefined)} />}
    </Group>
  );
}
