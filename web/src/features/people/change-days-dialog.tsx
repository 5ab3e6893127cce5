import { setAvailability, setAway } from '@muster/domain/availability/availability.contracts';
import { addDays, daysBetween } from '@muster/domain/time/local-day';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandDialog } from '../../ui/dialog/command-dialog.tsx';
import { toast } from '../../ui/toast/toast.tsx';
import { ChangeDaysFields, type ChangedDays, MOST_DAYS } from './change-days-fields.tsx';

interface ChangeDaysDialogProps {
  readonly uid: string;
  readonly name: string;
  readonly today: string;
  /** Days on which the person has work, with the job. */
  readonly booked: readonly { readonly day: string; readonly job: string }[];
  readonly onClose: () => void;
}

/** Somebody of the office says it for a person who called; the audit says who and why. */
export function ChangeDaysDialog({ uid, name, today, booked, onClose }: ChangeDaysDialogProps) {
  const { t } = useTranslation('people-agent');
  const [days, setDays] = useState<ChangedDays>({ state: 'no', from: today, to: today, reason: '' });
  const [isTried, setTried] = useState(false);
  const { state, from, to } = days;
  const reason = days.reason.trim();
  const isOrdered = from >= today && to >= from && daysBetween(from, to) < MOST_DAYS;
  const shared = {
    question: t('change.title', { name }),
    verb: t('change.save'),
    sendingText: t('change.saving'),
    check() {
      setTried(true);
      return isOrdered && reason !== '';
    },
    onDone: () => toast(t('change.done', { name })),
    onClose,
  };
  const wrong = { order: isTried && !isOrdered, reason: isTried && reason === '' };
  const fields = <ChangeDaysFields days={days} today={today} booked={booked} wrong={wrong} onChange={setDays} />;
  if (state === 'away') {
    return (
      <CommandDialog {...shared} contract={setAway} input={(key) => ({ uid, reason, from, to, key })}>
        {fields}
      </CommandDialog>
    );
  }
  return (
    <CommandDialog
      {...shared}
      contract={setAvailability}
      input={(key) => ({ uid, reason, dates: datesOf(from, to, state), key })}
    >
      {fields}
    </CommandDialog>
  );
}

function datesOf(from: string, to: string, state: 'yes' | 'no') {
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, n) => addDays(from, n));
  return Object.fromEntries(days.map((day) => [day, { state }]));
}
