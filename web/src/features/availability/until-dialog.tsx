import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { addDays, dayOf, instantAt, minuteOfDay } from '@muster/domain/time/local-day';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

const TWO_HOURS_MS = 2 * 3_600_000;

interface UntilDialogProps {
  readonly now: Date;
  readonly tz: string;
  readonly endOfDay: Date;
  readonly onUntil: (until: Date) => void;
  readonly onClose: () => void;
}

/** How long to be on duty. A time that has passed today means tomorrow. */
export function UntilDialog({ now, tz, endOfDay, onUntil, onClose }: UntilDialogProps) {
  const { t } = useTranslation(['agent-home', 'common']);
  const [time, setTime] = useState('22:00');
  const choose = (until: Date) => {
    onUntil(until);
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={t('duty.untilTitle')} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <Stack gap="sm">
        <Button variant="default" h={48} onClick={() => choose(new Date(now.getTime() + TWO_HOURS_MS))}>
          {t('duty.twoHours')}
        </Button>
        <Button variant="default" h={48} onClick={() => choose(endOfDay)}>
          {t('duty.endOfDay')}
        </Button>
        <Group align="end" gap="sm" wrap="nowrap">
          <TextInput
            type="time"
            flex={1}
            label={t('duty.atTime')}
            value={time}
            onChange={(event) => setTime(event.currentTarget.value)}
          />
          <Button h={48} disabled={time === ''} onClick={() => choose(nextAt(time, now, tz))}>
            {t('duty.set')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function nextAt(time: string, now: Date, tz: string): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const minute = hours * 60 + minutes;
  const today = dayOf(now, tz);
  return instantAt(minute > minuteOfDay(now, tz) ? today : addDays(today, 1), minute, tz);
}
