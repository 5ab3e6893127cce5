/** Search over everything, and the palette. */
export const texts = {
  title: 'Search',
  label: 'Search everything',
  placeholder: 'Job, person, postcode, page',
  hint: 'Also status:open urgency:urgent zone:east team:night',
  unknownFilter: 'No filter “{{word}}”. Searched as text.',
  results: 'Results',
  found_one: '{{count}} result',
  found_other: '{{count}} results',
  none: 'Nothing found. Try fewer words.',
  all: 'Show all results',
  more: 'Show more',
  groups: { jobs: 'Jobs', people: 'People', places: 'Places', pages: 'Pages', actions: 'Actions' },
  states: {
    draft: 'Draft',
    open: 'Open',
    filled: 'Filled',
    in_progress: 'Under way',
    completed: 'Completed',
    cancelled: 'Cancelled',
  },
  zone: 'Zone',
  team: 'Team',
  customer: 'Customer',
  actions: {
    newJob: 'New job',
    newHere: 'New job in {{outward}}',
    duplicate: 'Duplicate {{code}}',
    look: 'Change the colours',
    copyLink: 'Copy the link of this page',
    linkCopied: 'The link is copied.',
  },
  pages: {
    today: 'Today',
    jobs: 'Jobs',
    templates: 'Templates',
    series: 'Recurring jobs',
    agents: 'Agents',
    teams: 'Teams',
    zones: 'Zones',
    customers: 'Customers',
    inbox: 'Inbox',
    profile: 'Profile',
    waiting: 'Waiting to be sent',
    help: 'Help',
    admin: 'Administration',
    users: 'Users',
    roles: 'Roles and scope',
    retention: 'Retention',
    delivery: 'Delivery',
    import: 'Import',
  },
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    search: typeof texts;
  }
}
