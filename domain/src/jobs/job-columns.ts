import type { JobDraft } from './jobs.contracts.ts';

/** Columns of a file of jobs. */
export const JOB_COLUMNS = [
  'ref',
  'title',
  'type',
  'urgency',
  'address',
  'postcode',
  'start',
  'end',
  'timezone',
  'positions',
  'contact',
  'phone',
  'access',
  'dress',
  'instructions',
] as const;
export type JobColumn = (typeof JOB_COLUMNS)[number];

export function positionsText(
  positions: readonly Pick<JobDraft['positions'][number], 'label' | 'need' | 'skills'>[],
  skillName: (id: string) => string,
): string {
  return positions
    .map(
      ({ label, need, skills }) =>
        `${need} ${label}${skills.length > 0 ? ` (${skills.map(skillName).join(', ')})` : ''}`,
    )
    .join('; ');
}
