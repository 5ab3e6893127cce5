import type { ReactNode } from 'react';

/** One group of fields of the job form. */
export interface FormSection {
  readonly id: string;
  readonly title: string;
  /** Beginnings of the names of its fields. */
  readonly fields: readonly string[];
  readonly content: ReactNode;
}
