/** Today, and what every page of the desk shares. */
export const texts = {
  title: 'Today',
  failed: 'Could not load the jobs.',
  figures: {
    region: 'Figures',
    jobs: 'jobs today',
    placesFree: 'places free',
    filling: 'filling',
    filled: 'filled',
    inProgress: 'in progress',
    atRisk: 'at risk',
    free: 'free agents',
    completedThisWeek: 'completed this week',
  },
  jobs: {
    region: 'Jobs of today',
    none: 'No jobs today.',
    new: 'New job',
    nothingMatches: 'No job of today is in this view.',
    clear: 'Show all of today',
  },
  views: {
    label: 'Views',
    all: 'All today',
    mine: 'My jobs',
    risk: 'At risk',
    urgent: 'Urgent',
  },
  needsYou: {
    region: 'Needs you',
    heading: 'Needs you ({{count}})',
    none: 'Nothing needs you.',
    noneNext: 'Nothing needs you. Next start {{time}}.',
    'at-risk_one': '{{code}} has nobody left to ask. {{count}} place is free.',
    'at-risk_other': '{{code}} has nobody left to ask. {{count}} places are free.',
    'not-reconfirmed': '{{code}} changed, and not everybody has said yes again. Start {{time}}: please phone.',
    welfare: '{{code}}: somebody alone on site gives no sign. Please phone now.',
    missing: '{{code}} began at {{time}} and not everybody is there. Did somebody not come?',
    applied: '{{code}}: people applied and wait for you to choose.',
    overdue: '{{code}} was to end at {{time}} and is not completed.',
    'not-started': '{{code}} was to start at {{time}} and nobody is on site.',
    unfilled_one: '{{code}} starts at {{time}} with {{count}} place free.',
    unfilled_other: '{{code}} starts at {{time}} with {{count}} places free.',
    paused_one: '{{code}} is paused with {{count}} place free.',
    paused_other: '{{code}} is paused with {{count}} places free.',
    'not-sent': '{{code}} starts at {{time}} and was not sent yet.',
    hide: 'Hide',
    hideFor: 'Hide {{code}}',
    hidden_one: '{{count}} row is hidden.',
    hidden_other: '{{count}} rows are hidden.',
    showHidden: 'Show it again',
  },
  spoken: {
    atRisk: '{{code}} is at risk.',
    needs_one: '{{count}} job needs you.',
    needs_other: '{{count}} jobs need you.',
  },
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    desk: typeof texts;
  }
}
