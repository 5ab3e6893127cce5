/** What runs by itself, and running it by hand. */
export const texts = {
  title: 'Schedules',
  failed: 'Could not load the last run.',
  of: {
    'weekly-reminders': {
      title: 'Weekly reminders',
      text: 'On Sunday at 18:00, where each person lives, to all who have not sent the coming week; on Monday at 09:03 once more. By hand: what fell due within the last two hours.',
    },
    'job-reminders': {
      title: 'Job reminders',
      text: 'Before the start, as far ahead as the settings say, to the crew. Every six hours: jobs where nobody is, and jobs past their end that nobody completed.',
    },
    overdue: {
      title: 'Overdue check',
      text: 'Every hour: jobs past their end are marked, and their owner is told once.',
    },
  },
  run: 'Run now',
  running: 'Running…',
  last: 'Last run {{at}}.',
  never: 'It has not run by hand or by schedule yet.',
  told_one: '{{count}} person was told.',
  told_other: '{{count}} people were told.',
  nobody: 'There was nobody to tell.',
  notWhole: 'The list below is shortened.',
  heads: { about: 'About', people: 'Who' },
  week: 'Week {{week}}, {{zone}}',
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    schedules: typeof texts;
  }
}
