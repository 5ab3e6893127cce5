import { Checkbox, Radio, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DayEdit, ShiftProblem } from './planner-edit.ts';
import { ShiftFields } from './shift-fields.tsx';

const LONGEST_NOTE = 280;
const STATES = ['yes', 'part', 'no', 'clear'] as const;
const STATE_TEXTS = { yes: 'available', part: 'part', no: 'notAvailable', clear: 'asPattern' } as const;

interface EditDayFieldsProps {
  readonly edit: DayEdit;
  readonly problem: ShiftProblem | undefined;
  readonly onChange: (edit: DayEdit) => void;
}

/** Only what belongs to the chosen state is asked. */
export function EditDayFields({ edit, problem, onChange }: EditDayFieldsProps) {
  const { t } = useTranslation('availability');
  const change = (fields: Partial<DayEdit>) => onChange({ ...edit, ...fields });
  const { state, shifts, prefer, note } = edit;
  return (
    <>
      <Radio.Group
        label={t('edit.state')}
        value={state}
        onChange={(value) => change({ state: STATES.find((one) => one === value) ?? 'clear' })}
      >
        {STATES.map((one) => (
          <Radio key={one} value={one} label={t(`edit.${STATE_TEXTS[one]}`)} size="md" py={12} />
        ))}
      </Radio.Group>
      {state === 'part' && (
        <ShiftFields shifts={shifts} problem={problem} onChange={(next) => change({ shifts: next })} />
      )}
      {(state === 'yes' || state === 'part') && (
        <Checkbox
          size="md"
          label={t('edit.prefer')}
          checked={prefer}
          onChange={(event) => change({ prefer: event.currentTarget.checked })}
        />
      )}
      {state !== 'clear' && (
        <Textarea
          label={t('edit.note')}
          description={t('edit.noteHint')}
          value={note}
          maxLength={LONGEST_NOTE}
          autosize
          minRows={2}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
      )}
    </>
  );
}
