/** The own profile. */
export const texts = {
  title: 'Profile',
  about: 'Name and phone',
  saved: 'Saved',
  email: 'E-mail',
  role: 'Role',
  area: 'Home and way to work',
  areaHint: 'Only for distance; only the office sees it.',
  work: 'Skills and certificates',
  workHint: 'An ended certificate takes the offers that need it away. The office confirms new ones.',
  change: 'Change',
  close: 'Close',
  reserve: {
    title: 'When a job is full',
    standby: 'Keep me in reserve',
    standbyHint: 'You are asked again in order when somebody drops out.',
    autoConfirm: 'Give me a freed place without asking again',
    autoConfirmHint: 'You get the place at once and are told.',
  },
  alerts: {
    title: 'Alerts',
    notifications: 'Notifications and quiet hours',
    ok: 'Your devices can be reached.',
    suspect: 'The last alerts were not shown on your devices.',
    none: 'None of your devices can be reached.',
    never: 'Alerts were never turned on.',
    test: 'Reachability test',
    install: 'Install and alerts',
  },
  look: { title: 'Language and look', choice: 'Colours' },
  languageHint: 'Also for alerts and mails.',
  keys: {
    single: 'Shortcuts of one key',
    hint: 'Switch them off if speech input presses them by accident.',
  },
  account: {
    title: 'Account',
    password: 'Change password',
    signOut: 'Sign out',
    everywhere: 'Sign out everywhere',
    everywhereQuestion: 'Sign out on all devices?',
    everywhereText: 'All sessions end, also this one, and no device gets alerts until you sign in there again.',
    ending: 'Signing out…',
  },
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    profile: typeof texts;
  }
}
