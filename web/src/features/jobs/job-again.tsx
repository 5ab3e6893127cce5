import { Button, Menu } from '@mantine/core';
import type { Job } from '@muster/domain/jobs/job';
import { IconRepeat } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSingleKeys } from '../../ui/use-single-keys.ts';

interface JobAgainProps {
  readonly jobId: string;
  readonly job: Pick<Job, 'seriesId'>;
}

/** What a job can be the beginning of; D duplicates it. */
export function JobAgain({ jobId, job: { seriesId } }: JobAgainProps) {
  const { t } = useTranslation('desk-callout');
  const navigate = useNavigate();
  const search = { from: jobId };
  const duplicate = () => void navigate({ to: '/jobs/new', search });
  const keep = () => void navigate({ to: '/templates/$templateId', params: { templateId: 'new' }, search });
  const toSeries = () =>
    void (seriesId === undefined
      ? navigate({ to: '/series/$seriesId', params: { seriesId: 'new' }, search })
      : navigate({ to: '/series/$seriesId', params: { seriesId } }));
  useSingleKeys([['d', duplicate]]);
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="default" rightSection={<IconRepeat size={18} aria-hidden />}>
          {t('again.label')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={duplicate}>{t('again.duplicate')}</Menu.Item>
        <Menu.Item onClick={keep}>{t('again.template')}</Menu.Item>
        <Menu.Item onClick={toSeries}>{seriesId === undefined ? t('again.repeat') : t('again.series')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
