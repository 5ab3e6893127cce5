export const texts = {
  region: 'Timeline',
  none: 'Nothing happened yet.',
  system: 'system',
  'job-created': 'Created the job.',
  'job-published': 'Sent the job.',
  'job-edited': 'Changed the job.',
  'job-cancelled': 'Cancelled the job.',
  'job-started': 'Started the job.',
  'job-completed': 'Completed the job.',
  'job-overdue': 'The end has passed and the job is not completed.',
  'job-still-at-risk': 'Still fewer people than places. The owner was told again.',
  'callout-paused': 'Paused the callout.',
  'callout-resumed': 'Resumed the callout.',
  'callout-exhausted': 'Everybody who fits was asked. Places are free.',
  'pages-expired': 'Offers nobody answered have ended.',
  'replies-awaited': 'Everybody who fits is asked. The last answers are awaited.',
  'standby-awaited': 'The answer from standby is awaited.',
  'wave-sent_one': 'Wave {{wave}} sent to {{count}} person.',
  'wave-sent_other': 'Wave {{wave}} sent to {{count}} people.',
  'standby-asked_one': 'Wave {{wave}}: {{count}} person on standby asked.',
  'standby-asked_other': 'Wave {{wave}}: {{count}} people on standby asked.',
  'offer-accepted': '{{name}} has a place: {{position}}.',
  'offer-declined': '{{name}} declined: {{reason}}.',
  'standby-joined': '{{name}} is on standby.',
  'standby-left': '{{name}} is no longer on standby.',
  'standby-promoted': '{{name}} moved up from standby and has a place: {{position}}.',
  'crew-enRoute': '{{name}} is on the way.',
  'crew-onSite': '{{name}} is on site.',
  'crew-withdrawn': '{{name}} withdrew: {{reason}}.',
  'crew-undone': '{{name}} took the yes back.',
  'crew-released': '{{name}} was released.',
  'crew-access-ended': 'The crew no longer sees the address.',
  other: 'Something else happened ({{op}}).',
  noReason: 'no reason given',
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    timeline: typeof texts;
  }
}
