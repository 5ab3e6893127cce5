import { useState } from 'react';
import { serverNow } from '../../firebase/clock.ts';
import { emptyJobForm, type JobFormValues } from './job-form-values.ts';
import { keptForm } from './kept-form.ts';
import { type JobForm, useJobForm } from './use-job-form.ts';
import { useKeptForm } from './use-kept-form.ts';

export interface NewJob {
  readonly form: JobForm;
  readonly keptAt: Date | undefined;
  /** When the text was typed that came back after a reload. */
  readonly restoredAt: Date | undefined;
  readonly startAnew: () => void;
  /** The job exists now, so the text is not needed any more. */
  readonly forget: () => void;
}

/** The form of a job that does not exist yet: of another one or a template, or with what was typed and not sent before. */
export function useNewJob(tz: string, seed?: JobFormValues): NewJob {
  const [restored, setRestored] = useState(() => (seed ? undefined : keptForm(undefined)));
  const [untouched] = useState(() => seed ?? emptyJobForm(serverNow(), tz));
  const form = useJobForm(restored?.values ?? untouched);
  const { keptAt, forget } = useKeptForm({ jobId: undefined, untouched, values: form.values });

  function startAnew() {
    form.change({ pin: undefined, leadUid: undefined, ...untouched });
    setRestored(undefined);
  }

  return { form, keptAt, restoredAt: restored?.at, startAnew, forget };
}
