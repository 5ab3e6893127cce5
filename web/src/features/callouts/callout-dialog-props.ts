import type { Job } from '@muster/domain/jobs/job';

/** Every question about a job is asked with these. */
export interface DialogProps {
  readonly jobId: string;
  readonly job: Job;
  readonly nameOf: (uid: string) => string;
  readonly onClose: () => void;
  readonly onDeleted: () => void;
}
