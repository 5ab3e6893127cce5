/** Customers: whom work is done for, and whom they want. */
export const texts = {
  title: 'Customers',
  failed: 'Could not load the customers.',
  none: 'No customers yet. A customer can ask for people and say whom they do not want.',
  notFound: 'There is no such customer.',
  noneMatch: 'No customer matches.',
  search: 'Search customers',
  searchHint: 'By name, or by a person on a list',
  found_one: '{{count}} customer',
  found_other: '{{count}} customers',
  back: 'Customers',
  new: 'New customer',
  name: 'Name',
  nameMissing: 'Enter a name.',
  allow: 'Asked for',
  allowHint: 'They come earlier in the ranking of this customer’s jobs.',
  deny: 'Not wanted',
  denyHint: 'They are left out of this customer’s jobs, also by name and by phone.',
  isAllowed: 'is asked for',
  isDenied: 'is not wanted',
  counts: 'Asked for: {{allow}} · not wanted: {{deny}}',
  create: 'Make the customer',
  save: 'Save the customer',
  saving: 'Saving…',
  saved: '{{name}} is saved.',
  delete: 'Delete the customer',
  deleting: 'Deleting…',
  deleteQuestion: 'Delete the customer {{name}}?',
  deleteText: 'Jobs stay as they are. Nobody is put first or left out of them any more.',
  deleted: '{{name}} is deleted.',
  readOnly: 'Supervisors and administrators can change customers.',
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    customers: typeof texts;
  }
}
