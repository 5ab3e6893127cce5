import { CloseButton, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../../firebase/directory.ts';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { MonitorPerson } from './monitor-person.tsx';
import type { ReachedRow } from './reached-rows.ts';
import styles from './monitor.module.css';

interface MonitorPaneProps {
  readonly jobId: string;
  readonly title: string;
  readonly rows: readonly ReachedRow[];
  readonly onClose: () => void;
}

/** Everybody one message went to, with every step of the way. Escape closes it. */
export function MonitorPane({ jobId, title, rows, onClose }: MonitorPaneProps) {
  const { t } = useTranslation('delivery');
  const { byId } = usePeople();
  const isOffer = rows.every(({ kind }) => kind === 'offer');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [jobId]);
  return (
    <Stack gap="md" onKeyDown={({ key }) => key === 'Escape' && onClose()}>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Title order={2} ref={heading} tabIndex={-1} dir="auto" style={{ outline: 'none' }}>
          {isOffer ? `${jobId} ${title}` : title}
        </Title>
        <CloseButton size="lg" aria-label={t('pane.close')} onClick={onClose} />
      </Group>
      {isOffer && (
        <ButtonLink to="/jobs/$jobId" params={{ jobId }} variant="default">
          {t('pane.job')}
        </ButtonLink>
      )}
      <Text fw={600}>{`${t('pane.people')} ${rows.length}`}</Text>
      <ul className={styles['people']} aria-label={t('pane.people')}>
        {rows.map((row) => (
          <li key={row.key}>
            <MonitorPerson row={row} person={byId.get(row.uid)} />
          </li>
        ))}
      </ul>
    </Stack>
  );
}
