import { NativeSelect, TextInput } from '@mantine/core';
import { saveSeries } from '@muster/domain/jobs/series.contracts';
import type { Series, SeriesTerms } from '@muster/domain/jobs/series';
import { nextOccurrences, seriesSteps, type SeriesJob } from '@muster/domain/jobs/series-steps';
import { dayOf } from '@muster/domain/time/local-day';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../firebase/clock.ts';
import { CommandDialog } from '../../ui/dialog/command-dialog.tsx';
import { toast } from '../../ui/toast/toast.tsx';
import { dayText } from '../../ui/time-text.ts';
import { SeriesTouched } from './series-touched.tsx';

const CHOICES = 30;
const MINUTE_MS = 60_000;

interface SaveSeriesDialogProps {
  readonly seriesId: string;
  readonly series: Series;
  /** What is to hold from the chosen date on; undefined to end the series there. */
  readonly terms: SeriesTerms | undefined;
  readonly jobs: ReadonlyMap<string, SeriesJob>;
  readonly onSaved: (seriesId: string) => void;
  readonly onClose: () => void;
}

/** From which date on, why, and exactly what is touched by it. */
export function SaveSeriesDialog({ seriesId, series, terms, jobs, onSaved, onClose }: SaveSeriesDialogProps) {
  const { t } = useTranslation('jobs-again');
  const now = useNow(MINUTE_MS);
  const { tz } = series.standing.draft;
  const today = dayOf(now, tz);
  const dates = useMemo(() => nextOccurrences(series, today, CHOICES), [series, today]);
  const [from, setFrom] = useState(terms ? today : (dates[0]?.day ?? today));
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const isWrong = reason.trim() === '';
  const steps = useMemo(
    () => stepsOf({ seriesId, series, terms, jobs, from, today, now }),
    [seriesId, series, terms, jobs, from, today, now],
  );
  const known = { seriesId, rev: series.rev, reason: reason.trim() };
  const later = dates.map(({ day, start }) => ({ value: day, label: t('which.later', { day: dayText(start, tz) }) }));

  function check() {
    setChecked(true);
    return !isWrong;
  }

  return (
    <CommandDialog
      contract={saveSeries}
      question={terms ? t('which.title') : t('which.endTitle')}
      verb={terms ? t('which.save') : t('which.end')}
      sendingText={t('saving')}
      danger={!terms}
      check={check}
      input={(key) => ({
        key,
        change: terms ? { act: 'edit' as const, ...known, from, terms } : { act: 'end' as const, ...known, day: from },
      })}
      onDone={(saved) => {
        toast(t('series.saved'));
        onSaved(saved.seriesId);
      }}
      onClose={onClose}
    >
      <NativeSelect
        label={t('which.label')}
        value={from}
        data={
          terms ? [{ value: today, label: t('which.all') }, ...later.filter(({ value }) => value !== today)] : later
        }
        onChange={({ currentTarget: { value } }) => setFrom(value)}
      />
      <TextInput
        label={t('which.reason')}
        description={t('which.reasonHint')}
        required
        maxLength={300}
        value={reason}
        error={isChecked && isWrong && t('which.reasonWrong')}
        onChange={({ currentTarget: { value } }) => setReason(value)}
      />
      <SeriesTouched steps={steps} tz={tz} />
    </CommandDialog>
  );
}

interface Touching extends Pick<SaveSeriesDialogProps, 'seriesId' | 'series' | 'terms' | 'jobs'> {
  readonly from: string;
  readonly today: string;
  readonly now: Date;
}

/** What the server will do: the same steps, taken of the series as it would be. */
function stepsOf({ seriesId, series, terms, jobs, from, today, now }: Touching) {
  const next = terms ?? { ...series, rule: { ...series.rule, count: undefined, until: '1970-01-01' } };
  const startOn = next.startOn < from ? from : next.startOn;
  const later = [...jobs].filter(([, { occurrence }]) => (occurrence?.day ?? '') >= from);
  const stated = { ...next, startOn: terms ? startOn : from, rev: series.rev + 1 };
  return seriesSteps({ seriesId, series: stated, jobs: new Map(later), today, now });
}
