import type { Availability } from '@muster/domain/availability/availability';
import { endAway } from '@muster/domain/availability/availability.contracts';
import { Alert, Button, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dayName } from './day-words.ts';
import { useKept } from './use-kept.ts';

interface AwayQuestionProps {
  readonly known: Availability;
  readonly today: string;
  readonly onStayAway: () => void;
}

/** On duty and away at once cannot both be meant. */
export function AwayQuestion({ known, today, onStayAway }: AwayQuestionProps) {
  const { t } = useTranslation('agent-home');
  const away = known.away.find(({ from, to }) => from <= today && today <= to);
  const ending = useKept(endAway, 'away-today');
  if (!away || ending.kept.length > 0) return null;
  const endIt = () => {
    ending.send((key) => ({ from: away.from, key }), { key: 'outbox.endAway', args: {} }).catch(reportError);
  };
  return (
    <Alert color="warning" variant="light">
      <Stack gap="sm">
        {t('duty.awayUntil', { day: dayName(away.to) })}
        <Group gap="sm">
          <Button variant="default" h={48} onClick={endIt}>
            {t('duty.endAway')}
          </Button>
          <Button variant="default" h={48} onClick={onStayAway}>
            {t('duty.stayAway')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
