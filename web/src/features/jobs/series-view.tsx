import { Button, Group } from '@mantine/core';
import { saveSeries } from '@muster/domain/jobs/series.contracts';
import type { Series, SeriesTerms } from '@muster/domain/jobs/series';
import type { SeriesJob } from '@muster/domain/jobs/series-steps';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../firebase/use-command.ts';
import { announceNow } from '../../ui/announce.tsx';
import { ServerButton } from '../../ui/button/server-button.tsx';
import { toast } from '../../ui/toast/toast.tsx';
import { type JobFormFacts, JobFormView } from './job-form.tsx';
import { RuleFields } from './rule-fields.tsx';
import { SaveSeriesDialog } from './save-series-dialog.tsx';
import { type RuleValues, seriesTermsOf } from './series-form.ts';
import { SeriesDates } from './series-dates.tsx';
import { StandingWhen } from './standing-when.tsx';
import type { JobForm } from './use-job-form.ts';

/** A series that exists, with its jobs from today on. */
export interface OpenedSeries {
  readonly seriesId: string;
  readonly series: Series;
  readonly jobs: ReadonlyMap<string, SeriesJob>;
}

interface SeriesViewProps extends JobFormFacts {
  readonly opened: OpenedSeries | undefined;
  readonly form: JobForm;
  readonly rule: RuleValues;
  readonly templateId: string | undefined;
  /** Jobs that are there, and what went wrong with some. */
  readonly foot?: ReactNode;
  readonly onSaved: (seriesId: string) => void;
}

/** The form of a job without its day, with the rule by which it comes again. */
export function SeriesView({ opened, form, rule, templateId, foot, onSaved, ...facts }: SeriesViewProps) {
  const { t } = useTranslation(['jobs-again', 'jobs-form']);
  const [values, setValues] = useState(rule);
  const [toSave, setToSave] = useState<{ readonly terms?: SeriesTerms }>();
  const saving = useCommand(saveSeries);
  const change = (next: Partial<RuleValues>) => setValues((before) => ({ ...before, ...next }));
  const draft = form.preview;
  const terms = useMemo(() => draft && seriesTermsOf(draft, form.values, values), [draft, form.values, values]);

  async function save() {
    const whole = form.submit();
    const stated = whole && seriesTermsOf(whole, form.values, values);
    if (!stated) return announceNow(t('jobs-form:summary'));
    if (opened) return setToSave({ terms: stated });
    const saved = await saving.send((key) => ({
      key,
      change: { act: 'create', terms: stated, ...(templateId !== undefined && { templateId }) },
    }));
    if (!saved) return;
    toast(t('series.saved'));
    onSaved(saved.seriesId);
  }

  const buttons = (
    <Group gap="sm" align="flex-start">
      {opened && (
        <Button variant="default" onClick={() => setToSave({})}>
          {t('series.end')}
        </Button>
      )}
      <ServerButton command={saving} sendingText={t('saving')} onClick={() => void save()}>
        {t('series.save')}
      </ServerButton>
    </Group>
  );
  const when = (
    <>
      <StandingWhen form={form} />
      <RuleFields values={values} onChange={change} showWrong={form.hasTried} />
    </>
  );
  return (
    <>
      <JobFormView
        label={t('series.one')}
        form={form}
        when={when}
        preview={
          <>
            <SeriesDates terms={terms} onExceptions={(exceptions) => change({ exceptions })} />
            {foot}
          </>
        }
        foot={buttons}
        {...facts}
      />
      {toSave && opened && (
        <SaveSeriesDialog {...opened} terms={toSave.terms} onSaved={onSaved} onClose={() => setToSave(undefined)} />
      )}
    </>
  );
}
