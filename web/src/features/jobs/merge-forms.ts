import { FORM_FIELDS, type FormField, type JobFormValues } from './job-form-values.ts';

export function changedFields(from: JobFormValues, to: JobFormValues): readonly FormField[] {
  return FORM_FIELDS.filter((field) => !isSame(from[field], to[field]));
}

/** Fields that somebody else saved otherwise than they stand here, though they were changed here too. */
export function conflicts(base: JobFormValues, theirs: JobFormValues, mine: JobFormValues): readonly FormField[] {
  const both = changedFields(base, theirs).filter((field) => changedFields(base, mine).includes(field));
  return both.filter((field) => !isSame(theirs[field], mine[field]));
}

/** What was changed here, on top of what the others saved. Nothing of either is lost. */
export function mergeForms(base: JobFormValues, theirs: JobFormValues, mine: JobFormValues): JobFormValues {
  const own = changedFields(base, mine).map((field) => [field, mine[field]]);
  return { ...theirs, ...Object.fromEntries(own) };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
