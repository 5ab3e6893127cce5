import type { Job, Office } from '@muster/domain/jobs/job';
import { useState } from 'react';
import { jobFormOf, type JobFormValues } from './job-form-values.ts';
import { keptForm } from './kept-form.ts';
import { mergeForms } from './merge-forms.ts';
import { type JobForm, useJobForm } from './use-job-form.ts';
import { useKeptForm } from './use-kept-form.ts';

/** What the job was when the editing began, or was last caught up with. */
interface Base {
  readonly values: JobFormValues;
  readonly rev: number;
}

export interface EditedJob {
  readonly form: JobForm;
  readonly base: Base;
  readonly keptAt: Date | undefined;
  readonly restoredAt: Date | undefined;
  /** What somebody else saved in the meantime. */
  readonly theirs: JobFormValues | undefined;
  /** Goes on from what they saved, with the own changes on top, or without them. */
  readonly catchUp: (withMine: boolean) => void;
  readonly startAnew: () => void;
  readonly forget: () => void;
}

/** The form of a job that exists; `job` is live, so that two edits meet before they are sent. */
export function useEditedJob(jobId: string, job: Job, office: Office): EditedJob {
  const current = jobFormOf(job, office);
  const [restored, setRestored] = useState(() => keptForm(jobId));
  const [base, setBase] = useState<Base>({ values: restored?.base ?? current, rev: restored?.rev ?? job.rev });
  const form = useJobForm(restored?.values ?? current, job.start);
  const { keptAt, forget } = useKeptForm({ jobId, rev: base.rev, untouched: base.values, values: form.values });

  function become(values: JobFormValues) {
    form.change({ pin: undefined, leadUid: undefined, ...values });
    setBase({ values: current, rev: job.rev });
    setRestored(undefined);
  }

  return {
    form,
    base,
    keptAt,
    restoredAt: restored?.at,
    theirs: job.rev > base.rev ? current : undefined,
    catchUp: (withMine) => become(withMine ? mergeForms(base.values, current, form.values) : current),
    startAnew: () => become(current),
    forget,
  };
}
