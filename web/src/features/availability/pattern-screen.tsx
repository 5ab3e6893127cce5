import type { Availability } from '@muster/domain/availability/availability';
import { setPattern } from '@muster/domain/availability/availability.contracts';
import { Button, Paper, Radio, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDirtyForm } from '../../ui/dirty-form.ts';
import { dateLocale } from '../../ui/time-text.ts';
import { toast } from '../../ui/toast/toast.tsx';
import {
  likeMonday,
  patternEditOf,
  patternOfEdit,
  WEEKDAYS,
  type PatternProblems,
  type WeekdayEdit,
} from './pattern-edit.ts';
import type { ShiftProblem } from './planner-edit.ts';
import { ShiftFields } from './shift-fields.tsx';
import { useKept } from './use-kept.ts';

const STATES = ['all-day', 'part', 'no'] as const;
const STATE_TEXTS = { 'all-day': 'available', part: 'part', no: 'notAvailable' } as const;
/** A Monday, to name the weekdays from. */
const MONDAY_MS = Date.UTC(2026, 0, 5, 12);
const DAY_MS = 86_400_000;

/** What usually is true, weekday by weekday. */
export function PatternScreen({ known }: { readonly known: Availability }) {
  const { t } = useTranslation('availability');
  const pattern = useKept(setPattern, 'pattern');
  const [edit, setEdit] = useState(() => patternEditOf(known.pattern));
  const [untouched, setUntouched] = useState(edit);
  const [problems, setProblems] = useState<PatternProblems>({});

  useDirtyForm(edit !== untouched);

  function save() {
    const said = patternOfEdit(edit);
    if ('problems' in said) return setProblems(said.problems);
    setProblems({});
    setUntouched(edit);
    const text = navigator.onLine ? t('patternPage.saved') : t('awaySheet.kept');
    const label = { key: 'outbox.pattern', args: {} };
    pattern.send((key) => ({ pattern: said.pattern, key }), label).then(() => toast(text), reportError);
  }

  return (
    <>
      <Text>{t('patternPage.hint')}</Text>
      <Button variant="default" h={48} onClick={() => setEdit(likeMonday(edit))}>
        {t('patternPage.copy')}
      </Button>
      {WEEKDAYS.map((weekday) => (
        <WeekdayFields
          key={weekday}
          name={weekdayName(Number(weekday))}
          edit={edit[weekday]}
          problem={problems[weekday]}
          onChange={(next) => setEdit({ ...edit, [weekday]: next })}
        />
      ))}
      <Button h={64} fz={20} onClick={save}>
        {t('patternPage.save')}
      </Button>
    </>
  );
}

interface WeekdayFieldsProps {
  readonly name: string;
  readonly edit: WeekdayEdit;
  readonly problem: ShiftProblem | undefined;
  readonly onChange: (edit: WeekdayEdit) => void;
}

function WeekdayFields({ name, edit, problem, onChange }: WeekdayFieldsProps) {
  const { t } = useTranslation('availability');
  return (
    <Paper withBorder p="md" radius="md">
      <Radio.Group
        label={name}
        value={edit.state}
        onChange={(value) => onChange({ ...edit, state: STATES.find((state) => state === value) ?? 'no' })}
      >
        {STATES.map((state) => (
          <Radio key={state} value={state} label={t(`edit.${STATE_TEXTS[state]}`)} size="md" py={12} />
        ))}
      </Radio.Group>
      {edit.state === 'part' && (
        <ShiftFields
          of={name}
          shifts={edit.shifts}
          problem={problem}
          onChange={(shifts) => onChange({ ...edit, shifts })}
        />
      )}
    </Paper>
  );
}

function weekdayName(weekday: number): string {
  const day = new Date(MONDAY_MS + (weekday - 1) * DAY_MS);
  return new Intl.DateTimeFormat(dateLocale(), { weekday: 'long', timeZone: 'UTC' }).format(day);
}
