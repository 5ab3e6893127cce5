/** Drills: whether a whole team can be reached. */
export const texts = {
  title: 'Drills',
  intro:
    'A real alarm to a whole team. Who confirms in time can be reached; where no phone showed it, the device is doubted and the person is told.',
  none: 'No drill yet.',
  failed: 'Could not load the drills.',
  start: 'Start a drill',
  startTitle: 'Send an alarm to a team now?',
  team: 'Team',
  teamMissing: 'Choose a team.',
  minutes: 'Minutes to confirm',
  send: 'Send the alarm',
  sending: 'Sending …',
  started_one: 'Alarm sent to {{count}} person.',
  started_other: 'Alarm sent to {{count}} people.',
  running: 'running, until {{time}}',
  over: 'over',
  result: '{{confirmed}} of {{people}} confirmed in time',
  confirmed: 'Confirmed',
  missed: 'Not confirmed in time',
  waiting: 'Not confirmed yet',
  late: 'late, {{time}}',
  at: '{{time}}',
  by: 'by {{name}}',
  people: 'People',
  answer: {
    title: 'Drill',
    question: 'Are you there?',
    text: 'This is an exercise. Confirm that the alarm reached you.',
    confirm: 'I am here',
    confirming: 'Confirming …',
    inTime: 'Thank you. You can be reached.',
    late: 'Thank you. The time was over, but now we know that you can be reached.',
  },
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    drills: typeof texts;
  }
}
