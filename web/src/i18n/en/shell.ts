/** Navigation, profile menu, and the pages that say that there is none. */
export const texts = {
  nav: {
    label: 'Main',
    now: 'Now',
    work: 'Work',
    people: 'People',
    admin: 'Admin',
    today: 'Today',
    jobs: 'Jobs',
    newJob: 'New job',
    templates: 'Templates',
    series: 'Recurring',
    import: 'Import',
    retention: 'Retention',
    new: 'New',
    agents: 'Agents',
    inbox: 'Inbox',
    users: 'Users',
    sandbox: 'Sandbox',
    more: 'More',
    home: 'Home',
    offers: 'Offers',
    myJobs: 'Jobs',
    plan: 'Plan',
    collapse: 'Make the sidebar narrow',
    expand: 'Make the sidebar wide',
    unread_one: '{{count}} unread',
    unread_other: '{{count}} unread',
    waiting_one: '{{count}} waiting',
    waiting_other: '{{count}} waiting',
  },
  profile: {
    open: 'Profile',
    changePassword: 'Change password',
    signOut: 'Sign out',
    signOutQuestion_one: 'Sign out and lose {{count}} thing that was not sent?',
    signOutQuestion_other: 'Sign out and lose {{count}} things that were not sent?',
    stay: 'Stay signed in',
  },
  keys: {
    title: 'Keys',
    single: 'Shortcuts of one key',
    n: { keys: 'N', does: 'New job' },
    search: { keys: '/', does: 'Search' },
    go: { keys: 'G, then T J A I', does: 'Go to Today, Jobs, Agents, Inbox' },
    rows: { keys: 'J K', does: 'Next and previous row' },
    openRow: { keys: 'Enter', does: 'Open the row' },
    selectRow: { keys: 'X', does: 'Select the row' },
    job: { keys: 'W P E D', does: 'On a job: next wave, pause, edit, duplicate' },
    sidebar: { keys: '[', does: 'Narrow or wide sidebar' },
    help: { keys: '?', does: 'Show the keys' },
    escape: { keys: 'Esc', does: 'Close' },
  },
  sandboxBanner: 'Sandbox. Nothing here reaches real people.',
  noticeArrived: 'A notice leads to another page. What you are typing is kept.',
  open: 'Open',
  requester: {
    title: 'Requests',
    text: 'This installation has no screens for requesters. To ask for people, call the office.',
  },
  off: { title: 'No access', suspended: 'This account is switched off. Ask your office.' },
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    shell: typeof texts;
  }
}
