/** A job changed after people said yes: what is different, and whether they still come. */
export const texts = {
  title: 'This job changed. Do you still come?',
  changedTitle: 'This job changed a little',
  differences: 'What is different',
  field: 'What',
  was: 'It was',
  now: 'It is',
  nothing: 'nothing',
  terms: { when: 'When', where: 'Where', position: 'What you do', dress: 'What to wear' },
  answerBy: 'Answer by {{when}}. After that your place goes to somebody else; it does not count against you.',
  answerNow: 'It starts soon. Answer now, or the office will phone you.',
  yes: 'I can come',
  confirming: 'Confirming…',
  no: 'Cannot come',
  noTitle: 'Give back your place on {{title}}?',
  noText: 'The job changed, so this does not count against you. The office looks for somebody else at once.',
  noConfirm: 'Give it back',
  leaving: 'Giving back…',
  row: 'Say yes again by {{time}}',
  rowNow: 'Say yes again now',
  home: { region: 'Changed jobs', text: '{{title}}, now {{when}}', open: 'Look and answer' },
  what: {
    start: 'start',
    end: 'end',
    place: 'place',
    position: 'what they do',
    dress: 'what to wear',
  },
  edit: {
    nobody: 'Nobody has to say yes again: the changes are small.',
    title_one: '{{count}} person must say yes again',
    title_other: '{{count}} people must say yes again',
    person: '{{name}}: {{why}}',
    by: 'Who does not answer by {{when}} loses the place, and others are asked.',
    phone: 'It starts so soon that nobody is released by itself: please phone them.',
  },
  desk: {
    region: 'After the change',
    by: 'Must say yes again by {{when}}, or the place is given on.',
    phone: 'Must say yes again. It starts soon: please phone.',
    yes: 'Told me yes',
    no: 'Told me no',
    recording: 'Recording…',
  },
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    reconfirm: typeof texts;
  }
}
