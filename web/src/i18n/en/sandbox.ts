/** The sandbox outbox: what would have left. Emulators only. */
export const texts = {
  title: 'Sandbox outbox',
  intro: 'Nothing here reached a real phone or mailbox.',
  search: 'Search messages',
  searchHint: 'Person, kind, text, or state:failed',
  unknownFilter: 'No filter “{{word}}”. Searched as text.',
  channel: { label: 'Channel', any: 'Any channel', push: 'Push', mail: 'Mail', sms: 'SMS' },
  states: {
    label: 'State',
    any: 'Any state',
    queued: 'Queued',
    sent: 'Sent',
    shown: 'Shown',
    opened: 'Opened',
    failed: 'Failed',
  },
  caption: 'Messages',
  found_one: '{{count}} message',
  found_other: '{{count}} messages',
  none: 'No messages yet. Send a job and they appear here.',
  more: 'Show older messages',
  noneMatch: 'No message matches these filters.',
  payload: 'Payload',
  showPayload: 'Show the payload of {{title}}',
  opens: 'Opens {{link}}',
  messageTo: '{{title}}, to {{name}}',
  loadFailed: 'Could not load the messages.',
  actions: {
    label: 'Actions for {{title}} to {{name}}',
    openAs: 'Open as {{name}}',
    opening: 'Opening…',
    show: 'Show as notice here',
    shown: 'Mark shown',
    opened: 'Mark opened',
    failed: 'Make it fail',
    gone: 'The phone is gone',
  },
  noticeShown: 'The notice is in the tray of this device.',
  noticeNotAllowed: 'Notices are not allowed in this browser.',
  clear: {
    button: 'Clear all',
    title_one: 'Remove {{count}} message?',
    title_other: 'Remove all {{count}} messages?',
    confirm: 'Clear all',
    clearing: 'Clearing…',
    done_one: '{{count}} message was removed.',
    done_other: '{{count}} messages were removed.',
  },
  clock: {
    region: 'Clock',
    now: 'It is {{time}} here.',
    moved: 'The clock was moved.',
    notMoved: 'This is the real time.',
    fiveMinutes: '+5 min',
    hour: '+1 h',
    day: '+1 day',
    sunday: 'Sunday 18:00',
    back: 'Back to now',
  },
  spoken: { failed_one: '{{count}} message failed.', failed_other: '{{count}} messages failed.' },
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    sandbox: typeof texts;
  }
}
