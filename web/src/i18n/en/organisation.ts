/** Settings of the organisation and of who may come in. */
export const texts = {
  title: 'Organisation',
  security: 'Security',
  back: 'Administration',
  name: 'Name',
  nameMissing: 'Enter a name.',
  tz: 'Time zone',
  tzHint: 'Such as Europe/London. New accounts begin with it.',
  phone: 'Phone of the office',
  languages: 'Languages',
  languageMissing: 'Choose at least one.',
  save: 'Save',
  saving: 'Saving…',
  saved: 'Saved',
  registration: 'Strangers may ask for access',
  registrationHint:
    'They confirm their address by mail and wait until an administrator decides. Until then they see nothing.',
  tries:
    'Five wrong passwords on one device mean five minutes of waiting, then ten, and so on. Each try is on the list of sign-ins of the account.',
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    organisation: typeof texts;
  }
}
