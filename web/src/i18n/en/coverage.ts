/** Who is free against what is open. */
export const texts = {
  title: 'Coverage',
  failed: 'Could not load the coverage.',
  skill: 'Skill',
  anySkill: 'Any skill',
  asOf: 'As of {{at}}, renewed every 30 seconds.',
  zone: 'Zone',
  noZone: 'No zone',
  days: 'Fourteen days',
  hours: 'Hours of the day',
  legend: 'Free people / places still open. ▲: fewer are free than places are open.',
  nothing: 'No agents and no jobs yet.',
  fine: 'Nowhere are fewer people free than places are open.',
  thin_one: '{{count}} hour is thin.',
  thin_other: '{{count}} hours are thin.',
  dayThin: '{{zone}}, {{day}}: thinnest at {{at}}, {{free}} free of {{needed}} needed',
  dayFine: '{{zone}}, {{day}}: enough people',
  cell: '{{zone}}, {{from}} to {{to}}, {{free}} free of {{needed}} needed',
  pane: {
    label: 'One hour',
    title: '{{zone}}, {{at}}',
    jobs_one: '{{count}} job with open places',
    jobs_other: '{{count}} jobs with open places',
    open_one: '{{count}} place open',
    open_other: '{{count}} places open',
    free_one: '{{count}} person is free',
    free_other: '{{count}} people are free',
    more: 'and {{count}} more',
  },
  unsent: {
    title: 'Week {{week}}: {{count}} have not sent it',
    none: 'Everybody has sent it.',
    list: 'Call list',
    remind: 'Remind {{count}}',
    reminding: 'Reminding…',
    done_one: '{{count}} person was reminded. {{already}} had been reminded today.',
    done_other: '{{count}} people were reminded. {{already}} had been reminded today.',
    noPhone: 'no phone number',
    more: 'and {{count}} more',
  },
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    coverage: typeof texts;
  }
}
