import { Group, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { setAvailability, setAway } from '@muster/domain/availability/availability.contracts';
import { addDays, daysBetween } from '@muster/domain/time/local-day';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandDialog } from '../../ui/dialog/command-dialog.tsx';
import { toast } from '../../ui/toast/toast.tsx';

const LONGEST_REASON = 300;
const MOST_DAYS = 60;
const STATES = ['yes', 'no', 'away'] as const;
type State = (typeof STATES)[number];

interface ChangeDaysDialogProps {
  readonly uid: string;
  readonly name: string;
  readonly today: string;
  /** Days on which the person has work, with the job. */
  readonly booked: readonly { readonly day: string; readonly job: string }[];
  readonly onClose: () => void;
}

/** Somebody of the office says it for a person who called; the person and the audit see who and why. */
export function ChangeDaysDialog({ uid, name, today, booked, onClose }: ChangeDaysDialogProps) {
  const { t } = useTranslation(['people-agent', 'common']);
  const [state, setState] = useState<State>('no');
  const [range, setRange] = useState({ from: today, to: today });
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const { from, to } = range;
  const isOrdered = from >= today && to >= from && daysBetween(from, to) < MOST_DAYS;
  const still = state === 'yes' ? [] : booked.filter(({ day }) => from <= day && day <= to);
  const shared = {
    question: t('change.title', { name }),
    verb: t('change.save'),
    sendingText: t('change.saving'),
    check() {
      setTried(true);
      return isOrdered && reason.trim() !== '';
    },
    onDone: () => toast(t('change.done', { name })),
    onClose,
  };
  const fields = (
    <Stack gap="sm">
      <Radio.Group label={t('change.state')} value={state} onChange={(value) => setState(stateOf(value))}>
        <Group gap="md">
          {STATES.map((one) => (
            <Radio key={one} value={one} label={t(`change.states.${one}`)} />
          ))}
        </Group>
      </Radio.Group>
      <Group grow>
        {(['from', 'to'] as const).map((side) => (
          <TextInput
            key={side}
            type="date"
            label={t(`change.${side}`)}
            min={today}
            value={range[side]}
            error={isTried && !isOrdered && side === 'to' && t('change.order', { days: MOST_DAYS })}
            onChange={({ currentTarget: { value } }) => setRange({ ...range, [side]: value })}
          />
        ))}
      </Group>
      {still.length > 0 && (
        <Text c="var(--m-warning-ink)">
          {t('change.booked', { jobs: [...new Set(still.map(({ job }) => job))].join(', ') })}
        </Text>
      )}
      <Textarea
        label={t('change.reason')}
        description={t('change.reasonHint')}
        error={isTried && reason.trim() === '' && t('common:wrong.reason')}
        maxLength={LONGEST_REASON}
        autosize
        minRows={2}
        required
        value={reason}
        onChange={({ currentTarget: { value } }) => setReason(value)}
      />
    </Stack>
  );
  if (state === 'away') {
    return (
      <CommandDialog {...shared} contract={setAway} input={(key) => ({ uid, reason: reason.trim(), from, to, key })}>
        {fields}
      </CommandDialog>
    );
  }
  return (
    <CommandDialog
      {...shared}
      contract={setAvailability}
      input={(key) => ({ uid, reason: reason.trim(), dates: datesOf(from, to, state), key })}
    >
      {fields}
    </CommandDialog>
  );
}

function stateOf(value: string): State {
  return STATES.find((state) => state === value) ?? 'no';
}

function datesOf(from: string, to: string, state: 'yes' | 'no') {
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, n) => addDays(from, n));
  return Object.fromEntries(days.map((day) => [day, { state }]));
}
