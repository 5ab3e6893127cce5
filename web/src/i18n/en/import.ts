/** Files of people and jobs that come in. */
export const texts = {
  title: 'Import',
  kind: {
    title: '1 What',
    label: 'What is in the file',
    people: 'People',
    jobs: 'Jobs',
    sample: 'Sample file',
  },
  file: {
    title: '2 File',
    label: 'CSV file',
    choose: 'Choose a file',
    tooBig: 'File is {{mb}} MB, the limit is 10 MB.',
    empty: 'There are no rows in this file.',
    read_one: '{{count}} row, {{encoding}}',
    read_other: '{{count}} rows, {{encoding}}',
  },
  columns: {
    title: '3 Columns',
    none: 'leave out',
    of: 'Column “{{name}}” is',
    preview: 'The first rows',
  },
  check: {
    start_one: 'Check {{count}} row',
    start_other: 'Check {{count}} rows',
    title: '4 Check',
    checking: 'Checking {{done}} of {{total}} rows · {{wrong}} wrong',
    applying: 'Import {{done}} of {{total}} rows · {{wrong}} wrong',
    stop: 'Stop',
    stopped: 'Stopped. Bring the same file again to go on: what was imported stays as it is.',
    apply_zero: 'Nothing to import',
    apply_one: 'Import {{count}} row',
    apply_other: 'Import {{count}} rows',
    wrongRows: 'Wrong rows, which are left out',
    wrongCell: 'Row {{row}}, {{field}} “{{cell}}”: {{why}}',
    more_one: 'and {{count}} more row, in the download',
    more_other: 'and {{count}} more rows, in the download',
    download: 'Download wrong rows',
    failed: 'The import stopped. Rows that were imported stay; bring the same file again to go on.',
  },
  result: { title: '5 Result', passwords: 'Download first passwords' },
  acts: {
    todo: {
      new: '{{count}} new',
      changed: '{{count}} changed',
      same: '{{count}} the same',
      wrong: '{{count}} wrong',
    },
    done: {
      new: '{{count}} made',
      changed: '{{count}} changed',
      same: '{{count}} left as they were',
      wrong: '{{count}} wrong',
    },
  },
  why: {
    required: 'is missing or too short.',
    'too-long': 'is too long.',
    email: 'is no e-mail address like name@example.com.',
    phone: 'is no phone number with country, like +44 20 7946 0000.',
    role: 'is no role: admin, supervisor, dispatcher, agent or requester.',
    'time-zone': 'is no time zone like Europe/London.',
    postcode: 'is a postcode we do not know.',
    number: 'is no number from 1 to 60.',
    skill: 'names a skill that does not exist.',
    certificate: 'is not written like “Security until 2027-12-31 no 12345”.',
    urgency: 'is no urgency: low, standard or urgent.',
    time: 'is no time like 2027-01-15 22:00.',
    past: 'is in the past.',
    'end-before-start': 'must come after the start.',
    positions: 'is not written like “2 Guard (Security); 1 Steward”.',
    'too-many-places': 'asks for more than 200 people.',
    twice: 'is used twice.',
    'out-of-scope': 'lies outside the zones you decide for.',
    unknown: 'was refused by the server.',
  },
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    import: typeof texts;
  }
}
