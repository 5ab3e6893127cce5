import type { DayChange } from '@muster/domain/availability/set-days';
import { Button, Chip, Group, Input, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayName } from './day-words.ts';
import { EditDayFields } from './edit-day-fields.tsx';
import type { PlannedDay } from './planner-days.ts';
import { changeOf, editOf, type DayEdit, type ShiftProblem } from './planner-edit.ts';

interface EditDayDialogProps {
  readonly planned: PlannedDay;
  /** Other days the same can be said for. */
  readonly others: readonly string[];
  readonly onDone: (days: readonly string[], change: DayChange) => void;
  readonly onClose: () => void;
}

/** Everything a day can say: times, preference, note; and the same for other days. */
export function EditDayDialog({ planned, others, onDone, onClose }: EditDayDialogProps) {
  const { t } = useTranslation(['availability', 'common']);
  const [edit, setEdit] = useState<DayEdit>(() => editOf(planned));
  const [also, setAlso] = useState<string[]>([]);
  const [problem, setProblem] = useState<ShiftProblem>();

  function done() {
    const said = changeOf(edit);
    if (typeof said === 'string') return setProblem(said);
    onDone([planned.day, ...also], said);
    onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('edit.title', { day: dayName(planned.day) })}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Stack gap="md">
        <EditDayFields edit={edit} problem={problem} onChange={setEdit} />
        <Input.Wrapper label={t('edit.alsoFor')} labelElement="div">
          <Chip.Group multiple value={also} onChange={setAlso}>
            <Group gap="sm" mt="xs">
              {others.map((day) => (
                <Chip key={day} value={day} size="md">
                  {dayName(day)}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
        </Input.Wrapper>
        <Button h={48} onClick={done}>
          {t('edit.done')}
        </Button>
      </Stack>
    </Modal>
  );
}
