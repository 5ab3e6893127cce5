import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CardLink } from '../../ui/card-link.tsx';
import { DeliveryMark } from '../../ui/status/delivery-mark.tsx';
import { timeText } from '../../ui/time-text.ts';
import { PeopleAnswer } from './people-answer.tsx';
import { answeredAt, type PersonRow } from './people-rows.ts';

interface PeopleCardProps {
  readonly row: PersonRow;
  readonly tz: string;
}

/** One person of a callout on a phone. */
export function PeopleCard({ row, tz }: PeopleCardProps) {
  const { t } = useTranslation('desk-callout');
  const { uid, name, position, rank, wave, way, delivery, askedAt, answer } = row;
  const at = answeredAt(row);
  const facts = [
    position,
    way ? t('people.distance', way) : '',
    askedAt && wave !== undefined ? t('people.askedAt', { time: timeText(askedAt, tz), n: wave }) : '',
    at ? t('people.answeredAt', { time: timeText(at, tz) }) : '',
  ];
  return (
    <CardLink to="/agents" search={{ open: uid }}>
      <Stack gap={4}>
        <Group justify="space-between" gap="sm" wrap="nowrap" align="baseline">
          <Text fw={600} dir="auto">
            {rank === undefined ? name : `${rank}. ${name}`}
          </Text>
          {delivery && <DeliveryMark step={delivery.step} />}
        </Group>
        <PeopleAnswer answer={answer} tz={tz} />
        <Text size="sm" c="dimmed">
          {facts.filter((fact) => fact !== '').join(' · ')}
        </Text>
      </Stack>
    </CardLink>
  );
}
