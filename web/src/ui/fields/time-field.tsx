import { Group, Input, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { deviceZone, timeText, zoneName } from '../time-text.ts';
import { instantOf } from './instant-of.ts';
import type { WallTime } from './wall-time.ts';

interface TimeFieldProps {
  /** "Start"; the two parts are "Start, date" and "Start, time" for screen readers. */
  readonly label: string;
  readonly tz: string;
  readonly value: WallTime;
  readonly onChange: (value: WallTime) => void;
  readonly onBlur?: () => void;
  readonly error?: string | undefined;
  readonly id?: string;
}

/** A moment by the wall clock of its place, typed or picked. The zone is always shown. */
export function TimeField({ label, tz, value, onChange, onBlur, error, id }: TimeFieldProps) {
  const { t } = useTranslation();
  const [dateLabel, timeLabel] = [`${label}, ${t('time.date')}`, `${label}, ${t('time.time')}`];
  const instant = instantOf(value, tz);
  const own = deviceZone();
  const elsewhere = instant && timeText(instant, own) !== timeText(instant, tz);
  const zone = elsewhere
    ? t('time.forYou', { time: value.time, zone: zoneName(tz), own: timeText(instant, own) })
    : t('time.zone', { zone: zoneName(tz) });
  return (
    <Input.Wrapper label={label} description={zone} error={error} labelElement="div">
      <Group gap="sm" mt={4} wrap="nowrap">
        <TextInput
          {...(id && { id })}
          type="date"
          aria-label={dateLabel}
          value={value.day}
          error={error !== undefined}
          onChange={(event) => onChange({ ...value, day: event.currentTarget.value })}
          onBlur={onBlur}
          flex={1}
        />
        <TextInput
          type="time"
          aria-label={timeLabel}
          value={value.time}
          error={error !== undefined}
          onChange={(event) => onChange({ ...value, time: event.currentTarget.value })}
          onBlur={onBlur}
          w={130}
        />
      </Group>
    </Input.Wrapper>
  );
}
