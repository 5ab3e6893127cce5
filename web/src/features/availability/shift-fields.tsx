import { ActionIcon, Button, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { endsNextDay, MOST_SHIFTS, NEW_SHIFT, type ShiftProblem, type TypedShift } from './planner-edit.ts';
import styles from './planner.module.css';

interface ShiftFieldsProps {
  readonly shifts: readonly TypedShift[];
  readonly problem: ShiftProblem | undefined;
  /** Of the day they belong to, so that each field has a name of its own. */
  readonly of?: string;
  readonly onChange: (shifts: readonly TypedShift[]) => void;
}

/** Up to three times of one day. An end at or before the start is on the next day. */
export function ShiftFields({ shifts, problem, of, onChange }: ShiftFieldsProps) {
  const { t } = useTranslation(['availability', 'common']);
  const replace = (at: number, shift: TypedShift) => onChange(shifts.with(at, shift));
  return (
    <Stack gap="sm">
      {shifts.map((shift, at) => (
        <OneShift
          key={at}
          name={[of, t('edit.shift', { number: at + 1 })].filter(Boolean).join(', ')}
          shift={shift}
          onChange={(next) => replace(at, next)}
          onRemove={shifts.length > 1 ? () => onChange(shifts.toSpliced(at, 1)) : undefined}
        />
      ))}
      {problem && (
        <Text size="sm" c="var(--m-danger-ink)" role="alert">
          {problem === 'times' ? t('edit.times') : t('common:wrong.overlap')}
        </Text>
      )}
      {shifts.length < MOST_SHIFTS && (
        <Button
          variant="subtle"
          h={48}
          leftSection={<IconPlus aria-hidden />}
          onClick={() => onChange([...shifts, NEW_SHIFT])}
        >
          {t('edit.addShift')}
        </Button>
      )}
    </Stack>
  );
}

interface OneShiftProps {
  readonly name: string;
  readonly shift: TypedShift;
  readonly onChange: (shift: TypedShift) => void;
  readonly onRemove: (() => void) | undefined;
}

function OneShift({ name, shift, onChange, onRemove }: OneShiftProps) {
  const { t } = useTranslation('availability');
  return (
    <div className={styles['shift']}>
      <TextInput
        type="time"
        label={t('edit.from')}
        aria-label={`${name}, ${t('edit.from')}`}
        value={shift.from}
        onChange={(event) => onChange({ ...shift, from: event.currentTarget.value })}
      />
      <TextInput
        type="time"
        label={t('edit.to')}
        aria-label={`${name}, ${t('edit.to')}`}
        value={shift.to}
        onChange={(event) => onChange({ ...shift, to: event.currentTarget.value })}
      />
      {onRemove && (
        <ActionIcon
          variant="subtle"
          color="neutral"
          size={48}
          aria-label={`${name}, ${t('edit.remove')}`}
          onClick={onRemove}
        >
          <IconTrash aria-hidden />
        </ActionIcon>
      )}
      {endsNextDay(shift) && <Text size="sm">{t('edit.nextDay')}</Text>}
    </div>
  );
}
