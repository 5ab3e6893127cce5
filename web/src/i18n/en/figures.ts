/** What offers and work of a person come to. */
export const texts = {
  title: 'My figures and hours',
  failed: 'Could not load the figures.',
  region: 'Figures of the last 90 days',
  offered: 'Asked',
  offers_one: '{{count}} job',
  offers_other: '{{count}} jobs',
  answerTime: 'Time to answer (middle)',
  seconds: '{{seconds}} s',
  minutes: '{{minutes}} min',
  onTime: 'Done, on time',
  late: 'Came late',
  noShow: 'Did not come',
  caption: 'How often offers were accepted',
  urgency: 'Urgency',
  accepted: 'Yes',
  share: 'Share',
  of: '{{accepted}} of {{counted}}',
  tooFew: 'not enough history',
  urgent: 'Urgent',
  standard: 'Standard',
  low: 'Low',
  meaning:
    'Counted are offers that were answered or let pass. Offers that were taken away before an answer do not count. Below 20 offers no share is shown.',
  reliability: {
    title: 'Reliability',
    score: '{{percent}} of 100',
    meaning:
      'It begins at 80. What happened lately counts most: half as much after 90 days. It is one of several things in the order of asking, and never shuts anybody out.',
    none: 'Nothing has happened yet that counts.',
    'on-time': 'Done, on time',
    late: 'Came late',
    'no-show': 'Did not come',
    'withdrew-late': 'Dropped out late',
    'withdrew-early': 'Dropped out early',
    excused: 'Does not count, by the word of the office.',
  },
  excuse: {
    excuse: 'Do not count',
    count: 'Count again',
    question: 'Leave what happened at “{{title}}” out of the score?',
    countQuestion: 'Count what happened at “{{title}}” again?',
    text: 'The reason is kept in the record of the job.',
    reason: 'Reason',
    sending: 'Saving…',
  },
  hours: {
    title: 'Hours',
    meaning: 'Planned hours of completed jobs.',
    none: 'No completed jobs yet.',
    week_one: '{{week}}: {{hours}} h, {{count}} job',
    week_other: '{{week}}: {{hours}} h, {{count}} jobs',
    export_one: 'Save {{count}} job as CSV',
    export_other: 'Save {{count}} jobs as CSV',
  },
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    figures: typeof texts;
  }
}
