export const FORM_ID = 'job';

/** The id of a field in the page, by its name in the form. The line of the summary leads there. */
export function fieldId(field: string): string {
  return `${FORM_ID}-${field.replaceAll('.', '-')}`;
}
