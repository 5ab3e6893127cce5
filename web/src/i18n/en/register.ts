/** Asking for access, and waiting for it. */
export const texts = {
  title: 'Ask for access',
  hint: 'We send you a link. It confirms your address and lets you choose a password. Then an administrator decides.',
  closed: 'This organisation takes no registrations. Ask your office for an account.',
  first: 'First name',
  last: 'Last name',
  organisation: 'Organisation',
  organisationHint: 'If you ask for one.',
  needs: 'I need',
  need: { people: 'People', interpreter: 'An interpreter', both: 'Both' },
  guide: 'How asking for people works',
  consent: 'My name, address and phone number may be kept to decide about my access.',
  consentMissing: 'Without this we cannot keep your request.',
  nameMissing: 'Enter a name.',
  send: 'Ask for access',
  sending: 'Sending…',
  sentTitle: 'Look into your mailbox',
  sent: 'If access can be asked for with {{email}}, a mail with a link is on its way. Open it on this device.',
  confirmTitle: 'Choose a password',
  confirm: 'Confirm and wait for approval',
  invitedTitle: 'Choose a password',
  invited: 'Choose it and sign in',
  waiting: {
    title: 'Waiting for approval',
    text: 'Your request is with the administrators of {{org}}. This page changes by itself as soon as one has decided; you also get a mail.',
    name: 'Name',
    email: 'E-mail',
    phone: 'Phone',
    organisation: 'Organisation',
    needs: 'You need',
    sentAt: 'Asked',
  },
  in: 'You are in.',
  refused: { title: 'Your access was not approved', reason: 'Reason: {{reason}}' },
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    register: typeof texts;
  }
}
