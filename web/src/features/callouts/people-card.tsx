import { Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DeliveryMark } from '../../ui/status/delivery-mark.tsx';
import { timeText } from '../../ui/time-text.ts';
import styles from './callout.module.css';
import { PeopleAnswer } from './people-answer.tsx';
import { answeredAt, type PersonRow } from './people-rows.ts';
import { dotted } from '../../ui/listed.ts';

interface PeopleCardProps {
  readonly row: PersonRow;
  readonly tz: string;
  readonly onOpen: (uid: string) => void;
}

/** One person of a callout on a phone. */
export function PeopleCard({ row, tz, onOpen }: PeopleCardProps) {
  const { t } = useTranslation('desk-people');
  const { uid, name, position, rank, wave, way, delivery, askedAt, answer } = row;
  const at = answeredAt(row);
  const facts = [
    position,
    way ? t('people.distance', way) : '',
    askedAt && wave !== undefined ? t('people.askedAt', { time: timeText(askedAt, tz), n: wave }) : '',
    at ? t('people.answeredAt', { time: timeText(at, tz) }) : '',
  ];
  return (
    <UnstyledButton className={styles['card'] ?? ''} onClick={() => onOpen(uid)}>
      <Stack gap={4}>
        <Group justify="space-between" gap="sm" wrap="nowrap" align="baseline">
          <Text fw={600} dir="auto">
            {rank === undefined ? name : `${rank}. ${name}`}
          </Text>
          {delivery && <DeliveryMark step={delivery.step} />}
        </Group>
        <PeopleAnswer answer={answer} tz={tz} />
        <Text size="sm" c="dimmed">
          {dotted(...facts)}
        </Text>
      </Stack>
    </UnstyledButton>
  );
}
