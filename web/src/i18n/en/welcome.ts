/** First steps of a new account. */
export const texts = {
  title: 'First steps',
  step: 'Step {{at}} of {{of}}: {{name}}',
  steps: 'Steps',
  next: 'Next',
  back: 'Back',
  later: 'Later',
  save: 'Save',
  finish: 'Finish',
  saving: 'Saving…',
  password: {
    name: 'New password',
    hint: 'The password you were given is only for the first sign-in. Choose your own.',
  },
  profile: { name: 'Name and phone', first: 'First name', last: 'Last name' },
  skills: {
    name: 'Skills and certificates',
    hint: 'Choose what you can do. The office confirms certificates.',
    certificateNumber: 'Number',
    certificateUntil: 'Valid until',
    certificate: '{{skill}}: certificate',
    none: 'The office has not set up skills yet.',
    untilMissing: 'Enter the day until which it is valid.',
  },
  home: {
    name: 'Home',
    hint: 'Offers near your home come first. Only the postcode district is used.',
    postcode: 'Home postcode',
    maxKm: 'Furthest way to work, in km',
    unknown: 'We do not know this postcode. The district alone is enough, such as W12.',
    wrongKm: 'Enter a number from 1 to 60.',
  },
  pattern: {
    name: 'Usual week',
    hint: 'Say on which days and hours you usually can work. You can change single days later.',
    open: 'Set the usual week',
  },
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    welcome: typeof texts;
  }
}
