import { Group, Stack, Text } from '@mantine/core';
import { takeNext } from '@muster/domain/callouts/filling.contracts';
import { NO_WORK_ZONE, OpenWork } from '@muster/domain/callouts/take-next';
import { paths } from '@muster/domain/paths';
import { useTranslation } from 'react-i18next';
import { useLiveDoc } from '../../firebase/live/use-live-doc.ts';
import { useSignedIn } from '../../firebase/session.ts';
import { useCommand } from '../../firebase/use-command.ts';
import { ServerButton } from '../../ui/button/server-button.tsx';
import { Section } from '../../ui/page/section.tsx';
import { useWhen } from '../../ui/use-when.ts';
import styles from './offer.module.css';

/** Work of the own zone that nobody was asked for; nothing while there is none. */
export function OpenWorkPart({ onTaken }: { readonly onTaken: (jobId: string) => void }) {
  const { t } = useTranslation('agent-offers');
  const { zoneId = NO_WORK_ZONE } = useSignedIn();
  const cards = useLiveDoc(paths.openWork(zoneId), OpenWork).data?.cards ?? [];
  if (cards.length === 0) return null;
  return (
    <Section title={t('queue.region')} actions={<Take onTaken={onTaken} />}>
      <Text size="sm" c="dimmed">
        {t('queue.hint')}
      </Text>
      <ul className={styles['list']} aria-label={t('queue.region')}>
        {cards.map((card) => (
          <li key={card.jobId}>
            <Card card={card} onTaken={onTaken} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface TakeProps {
  readonly jobId?: string;
  readonly onTaken: (jobId: string) => void;
}

function Take({ jobId, onTaken }: TakeProps) {
  const { t } = useTranslation('agent-offers');
  const command = useCommand(takeNext);

  async function take() {
    const taken = await command.send((key) => ({ key, ...(jobId !== undefined && { jobId }) }));
    if (taken) onTaken(taken.jobId);
  }

  return (
    <ServerButton
      command={command}
      h={48}
      variant={jobId === undefined ? 'filled' : 'default'}
      sendingText={t('queue.taking')}
      onClick={() => void take()}
    >
      {jobId === undefined ? t('queue.take') : t('queue.takeThis')}
    </ServerButton>
  );
}

function Card({ card, onTaken }: { readonly card: OpenWork['cards'][number]; readonly onTaken: TakeProps['onTaken'] }) {
  const { t } = useTranslation('agent-offers');
  const when = useWhen()(card);
  return (
    <div className={styles['card']}>
      <Group justify="space-between" gap="sm" align="flex-start">
        <Stack gap={4}>
          <Text fw={600} dir="auto">{`${card.title} · ${card.area}`}</Text>
          <Text size="sm">{when}</Text>
          <Text size="sm" dir="auto">
            {card.positions.map(({ label, left }) => t('queue.left', { label, count: left })).join(', ')}
          </Text>
        </Stack>
        <Take jobId={card.jobId} onTaken={onTaken} />
      </Group>
    </div>
  );
}
