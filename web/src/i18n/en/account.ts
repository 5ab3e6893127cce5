/** The own account: calendar, waiting things, own data. */
export const texts = {
  links: {
    title: 'More of mine',
    stats: 'My figures and hours',
    waiting: 'Waiting to be sent',
    privacy: 'My data',
  },
  back: 'Profile',
  calendar: {
    title: 'My jobs in a calendar',
    text: 'A secret address that calendar programs read. Whoever has it sees your jobs with their addresses.',
    since: 'There is an address since {{at}}. It is not shown again.',
    make: 'Make an address',
    replace: 'Make a new one',
    end: 'End it',
    once: 'Copy it now into your calendar program. A former address does not work any more.',
    address: 'Address of the calendar',
    copy: 'Copy',
    copied: 'Copied',
  },
  waiting: {
    title: 'Waiting to be sent',
    empty: 'Nothing waits on this device. What you do without a network is listed here until it is sent.',
    sendNow: 'Send now',
    keepData: 'Ask this device to keep the data',
    kept: 'This device keeps the data of Muster.',
    notKept: 'This device may erase the data of Muster when it needs room.',
    space: 'Space used: {{megabytes}} MB',
    summary: '{{waiting}} waiting, {{refused}} refused',
  },
  privacy: {
    title: 'My data',
    kept: 'What is kept of you',
    what: 'What',
    howLong: 'How long',
    classes: {
      person: {
        what: 'Name, address, phone, skills, certificates, home district',
        time: 'As long as you have an account',
      },
      availability: { what: 'When you can work', time: '60 days back' },
      diary: { what: 'What you are booked for', time: '35 days back' },
      devices: { what: 'Devices that get alerts', time: 'Until removed; dead ones 30 days' },
      notices: { what: 'Your inbox', time: '30 days' },
      offers: { what: 'Offers that were sent to you', time: '30 days after they closed' },
      answers: { what: 'Your answers to offers', time: 'With the job: 90 days, then the archive' },
      history: { what: 'Past jobs, without address and contact', time: '6 years' },
      signIns: { what: 'Sign-ins, good and failed', time: '30 days' },
      audit: { what: 'Who changed what, by number and not by name', time: '6 years' },
    },
    download: 'A copy',
    downloadText: 'Everything above as one file (JSON), without passwords and secrets.',
    downloadButton: 'Download my data',
    collecting: 'Collecting…',
    erase: 'Erasing',
    stays:
      'Names, address, phone, home, skills and devices can be erased. What has to stay stays without your name: hours of past jobs and the record of changes, since pay and law rest on them.',
    eraseButton: 'Ask to be erased',
    eraseQuestion: 'Ask the office to erase you?',
    eraseText: 'The administrators are told. Until they have done it you can go on working.',
    asking: 'Asking…',
    asked: 'Asked on {{day}}. The office will answer you.',
  },
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    account: typeof texts;
  }
}
