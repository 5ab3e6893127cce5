import * as z from 'zod';
import { JobFormValues } from './job-form-values.ts';

/** What somebody typed and has not sent. Signing out removes it with all else that is theirs. */
const KeptForm = z.object({
  values: JobFormValues,
  /** What the text was begun on, so that it can be merged with what others save. */
  base: JobFormValues,
  /** Of the job it was begun on; none for a new job. */
  rev: z.int().optional(),
  at: z.coerce.date(),
});
export type KeptForm = z.infer<typeof KeptForm>;

const NEW_JOB = 'new';

function nameOf(jobId: string | undefined): string {
  return `muster.job-form.${jobId ?? NEW_JOB}`;
}

export function keepForm(jobId: string | undefined, form: KeptForm): void {
  try {
    localStorage.setItem(nameOf(jobId), JSON.stringify(form));
  } catch {
    // A full or closed store only costs the convenience.
  }
}

/** Text of an older version of the form that no longer fits is left out. */
export function keptForm(jobId: string | undefined): KeptForm | undefined {
  const kept = localStorage.getItem(nameOf(jobId));
  if (kept === null) return undefined;
  return KeptForm.safeParse(JSON.parse(kept)).data;
}

export function forgetForm(jobId: string | undefined): void {
  localStorage.removeItem(nameOf(jobId));
}
