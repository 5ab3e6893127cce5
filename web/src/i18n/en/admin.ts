/** The entrance to administration, and who may do what. */
export const texts = {
  title: 'Administration',
  users: {
    title: 'Users',
    count_one: '{{count}} account',
    count_other: '{{count}} accounts',
    waiting_zero: 'Nobody waits for approval',
    waiting_one: '{{count}} waits for approval',
    waiting_other: '{{count}} wait for approval',
    failed_one: '{{count}} failed sign-in in 7 days',
    failed_other: '{{count}} failed sign-ins in 7 days',
    erasures_one: '{{count}} asks to be erased',
    erasures_other: '{{count}} ask to be erased',
  },
  roles: {
    title: 'Roles and scope',
    limited_one: '{{count}} person decides in part of the organisation',
    limited_other: '{{count}} people decide in part of the organisation',
  },
  zones: { title: 'Zones', count_one: '{{count}} zone', count_other: '{{count}} zones' },
  teams: { title: 'Teams', count_one: '{{count}} team', count_other: '{{count}} teams' },
  import: { title: 'Import', text: 'People and jobs from files' },
  delivery: { title: 'Delivery', text: 'How messages reach people' },
  retention: { title: 'Retention', text: 'What is kept for how long' },
  sandbox: { title: 'Sandbox', text: 'What would have left' },
  grid: {
    title: 'Who may do what',
    text: 'The same in every organisation.',
    act: 'Act',
    roles: {
      admin: 'Administrator',
      supervisor: 'Supervisor',
      dispatcher: 'Dispatcher',
      agent: 'Agent',
      requester: 'Requester',
    },
    yes: 'yes',
    no: 'no',
    own: 'own',
    scope: 'in the own scope',
    reason: 'with a reason',
    acts: {
      jobs: 'Make and change jobs, run callouts',
      cancel: 'Cancel a job',
      deleteJob: 'Delete a job',
      answer: 'Accept and decline offers',
      availability: 'See when others can work',
      people: 'Make, change and switch off accounts',
      teams: 'Change teams and zones',
      excuse: 'Say that something does not count',
      figures: 'See figures',
      audit: 'Read who changed what',
      settings: 'Settings, import of people, retention',
    },
  },
  scope: {
    title: 'Where people decide',
    text: 'Without zones and teams somebody decides everywhere. Reading is not limited. Commands outside are refused.',
    none: 'No supervisors or dispatchers yet.',
    everywhere: 'Everywhere',
    change: 'Change the scope',
    question: 'Where does {{name}} decide?',
    zones: 'Zones',
    teams: 'Teams',
    save: 'Save the scope',
    saving: 'Saving…',
    saved: 'The scope of {{name}} is saved.',
    columns: { name: 'Name', role: 'Role', scope: 'Decides in', lastSignIn: 'Last sign-in' },
    never: 'not in 30 days',
    user: 'Account',
  },
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    admin: typeof texts;
  }
}
