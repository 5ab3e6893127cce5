/** What is kept for how long. */
export const texts = {
  title: 'Retention',
  failed: 'Could not load the last run.',
  classes: 'What is kept, and for how long',
  count: 'Count what it would do',
  counting: 'Counting…',
  run: 'Clean up now',
  running: 'Cleaning up…',
  question: 'Clean up now? What is erased does not come back.',
  would: 'Would erase {{erased}} documents and archive {{jobs}} jobs.',
  last: 'Last run {{at}}.',
  never: 'It has not run yet.',
  notWhole: 'Not all was done: the next run goes on.',
  byItself: 'Runs by itself every night at 03:10.',
  heads: { what: 'What', kept: 'Kept', act: 'Then', lastRun: 'Last run', nextRun: 'Would do now' },
  days_one: '{{count}} day',
  days_other: '{{count}} days',
  years_one: '{{count}} year',
  years_other: '{{count}} years',
  acts: { erase: 'erased', archive: 'archived' },
  of: {
    jobs: 'Completed and cancelled jobs',
    notices: 'Inbox items',
    offers: 'Offers that are over',
    registrations: 'Registrations that were never confirmed',
    signIns: 'Sign-in history',
    imports: 'Imports',
    importParts: 'Rows of imports',
    bulletins: 'Messages to many',
    sendings: 'How messages to many arrived',
    sandbox: 'Sandbox messages',
    processed: 'Notes of what was done once',
    rates: 'Call counters',
    broadcasts: 'Messages to many and drills',
    deliveries: 'Delivery records',
    revocations: 'Revoked sign-ins',
    archive: 'Archived jobs',
  },
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    retention: typeof texts;
  }
}
