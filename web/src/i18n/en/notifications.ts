/** What a person wants to be told, by which way, and when not. */
export const texts = {
  title: 'Notifications',
  failed: 'Could not load your settings.',
  saved: 'Saved',
  quiet: {
    title: 'Quiet hours',
    text: 'In these hours nothing rings but the urgent. What can wait comes when they end; the inbox has it at once.',
    on: 'Quiet hours on',
    from: 'From',
    to: 'To',
    zone: 'By the clock in {{zone}}.',
    usual: 'Usual here: {{from}} to {{to}}.',
  },
  ways: {
    title: 'What reaches you, and how',
    text: 'The inbox always has everything. Beyond six pushes an hour that are not urgent, the rest comes in one.',
    caption: 'Kinds of messages and ways',
    kind: 'Kind',
    push: 'Push',
    mail: 'E-mail',
    sms: 'SMS',
    byWay: '{{kind}}: {{way}}',
    urgent: 'An urgent push always comes. E-mail and SMS are used when a push was not seen or is off here.',
    noPhone: 'SMS needs a phone number in your profile.',
    groups: {
      offer: 'Offers',
      job: 'My jobs: confirmed, changed, cancelled',
      reminder: 'Reminders before a job',
      week: 'Weekly planning',
      message: 'Messages and chat',
      desk: 'What needs me at the desk',
      account: 'My account',
    },
  },
  devices: {
    title: 'My devices',
    none: 'No device gets alerts. Turn them on under Install and alerts.',
    failed: 'Could not load your devices.',
    offline: 'Your devices are shown when the network is back.',
    this: 'This device',
    other: 'Another device',
    healthy: 'Works. Last shown {{time}}.',
    healthyNew: 'Works. Nothing was sent to it yet.',
    suspect: 'The last alerts were not shown on it.',
    dead: 'Gone. Open Muster on it once.',
    added: 'Added {{time}}',
    remove: 'Remove',
    removing: 'Removing …',
    test: 'Test alarm',
  },
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    notifications: typeof texts;
  }
}
