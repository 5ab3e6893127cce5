/** The list of jobs. */
export const texts = {
  title: 'Jobs',
  newJob: 'New job',
  failed: 'Could not load the jobs.',
  search: 'Search jobs',
  searchHint: 'Words, a code, or status:open urgency:urgent zone:east',
  unknownFilter: 'No filter “{{word}}”. Searched as text.',
  tabs: {
    label: 'Status',
    all: 'All',
    draft: 'Draft',
    open: 'Open',
    filled: 'Filled',
    in_progress: 'In progress',
    completed: 'Completed',
    cancelled: 'Cancelled',
  },
  urgency: { label: 'Urgency', any: 'Any urgency', low: 'Low', standard: 'Standard', urgent: 'Urgent' },
  zone: { label: 'Zone', any: 'Any zone' },
  sort: { label: 'Sort', needsMe: 'Needs me first' },
  columns: {
    flag: 'Flags',
    code: 'Code',
    title: 'Title',
    type: 'Type',
    place: 'Place',
    zone: 'Zone',
    start: 'Start',
    places: 'Places',
    status: 'Status',
    callout: 'Callout',
    owner: 'Owner',
  },
  callout: {
    wave: 'wave {{n}}',
    next: 'next in {{time}}',
    paused: 'paused',
    exhausted: 'nobody left to ask',
    standby: 'asking standby',
    full: 'full',
    starts: 'starting',
  },
  caption: 'Jobs',
  found_one: '{{count}} job',
  found_other: '{{count}} jobs',
  none: 'No jobs yet.',
  noneMatch: 'No job matches these filters.',
  clear: 'Clear filters',
  cut: 'The first {{count}} jobs are listed.',
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    jobs: typeof texts;
  }
}
