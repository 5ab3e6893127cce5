import type { Availability } from '@muster/domain/availability/availability';
import { setAway } from '@muster/domain/availability/availability.contracts';
import { decideSetAway } from '@muster/domain/availability/away';
import { Diary } from '@muster/domain/availability/diary';
import { isRefused } from '@muster/domain/decision';
import { paths } from '@muster/domain/paths';
import { Button, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../../firebase/clock.ts';
import { useLiveDoc } from '../../firebase/live/use-live-doc.ts';
import { useSignedIn } from '../../firebase/session.ts';
import { Section } from '../../ui/page/section.tsx';
import { toast } from '../../ui/toast/toast.tsx';
import { dayName } from './day-words.ts';
import { useKept } from './use-kept.ts';
import { listed } from '../../ui/listed.ts';

const LONGEST_NOTE = 280;

interface AwayFormProps {
  readonly known: Availability;
  readonly today: string;
}

/** Explains by the same decision as the server what cannot be, and which jobs stay. */
export function AwayForm({ known, today }: AwayFormProps) {
  const { t } = useTranslation('availability');
  const { uid } = useSignedIn();
  const holds = useLiveDoc(paths.diary(uid), Diary).data?.holds ?? [];
  const away = useKept(setAway, 'away');
  const [range, setRange] = useState({ from: today, to: today, note: '' });
  const { note, ...days } = range;
  const asked = note.trim() === '' ? days : { ...days, note: note.trim() };
  const outcome = decideSetAway({ uid, by: uid, availability: known, holds, range: asked, now: serverNow() });
  const problem = isRefused(outcome) ? outcome.refused : undefined;
  const jobs = isRefused(outcome) ? [] : outcome.answer.confirmedJobs;

  function save() {
    if (problem) return;
    const label = { key: 'outbox.away', args: { from: dayName(days.from), to: dayName(days.to) } };
    const text = navigator.onLine ? t('awaySheet.saved') : t('awaySheet.kept');
    away.send((key) => ({ ...asked, key }), label).then(() => toast(text), reportError);
    setRange({ from: today, to: today, note: '' });
  }

  const dayField = (name: 'from' | 'to', error: string | false) => (
    <TextInput
      type="date"
      label={t(`awaySheet.${name}`)}
      value={range[name]}
      min={today}
      error={error}
      onChange={(event) => setRange({ ...range, [name]: event.currentTarget.value })}
    />
  );
  return (
    <Section title={t('awaySheet.title')}>
      {dayField('from', false)}
      {dayField('to', problem !== undefined && t(`awaySheet.${problem === 'bad-window' ? 'order' : 'past'}`))}
      <TextInput
        label={t('awaySheet.note')}
        value={note}
        maxLength={LONGEST_NOTE}
        onChange={(event) => setRange({ ...range, note: event.currentTarget.value })}
      />
      {jobs.length > 0 && <Text c="var(--m-warning-ink)">{t('awaySheet.stillConfirmed', { jobs: listed(jobs) })}</Text>}
      <Button h={64} fz={20} onClick={save}>
        {t('awaySheet.save')}
      </Button>
    </Section>
  );
}
