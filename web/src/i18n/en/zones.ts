/** Zones: sets of postcode districts. */
export const texts = {
  title: 'Zones',
  failed: 'Could not load the zones.',
  none: 'No zones yet. A zone is a set of postcode districts.',
  notFound: 'There is no such zone.',
  back: 'Zones',
  new: 'New zone',
  name: 'Name',
  postcodes: 'Postcodes',
  postcodesHint: 'Districts: E1 E2, E3-E9, E20* for all that begin so.',
  create: 'Make the zone',
  save: 'Save the zone',
  saving: 'Saving…',
  saved: '{{name}} is saved. People and jobs follow within a minute.',
  delete: 'Delete the zone',
  deleting: 'Deleting…',
  deleteQuestion: 'Delete the zone {{name}}?',
  deleteText: 'People and jobs in it then belong to no zone. They stay as they are otherwise.',
  deleted: '{{name}} is deleted.',
  columns: { districts: 'Districts', people: 'Agents', jobs: 'Jobs, 30 days and ahead' },
  people_one: '{{count}} agent',
  people_other: '{{count}} agents',
  jobs_one: '{{count}} job',
  jobs_other: '{{count}} jobs',
  export: 'Save as CSV',
  gaps: 'Jobs lie in districts of no zone: {{outcodes}}',
  test: {
    title: 'Which zone?',
    label: 'Which zone is this postcode in?',
    hint: 'Answers while you type.',
    in: '{{postcode}} is in {{zone}}.',
    none: '{{postcode}} is in no zone.',
  },
  plan: {
    around: 'Show around',
    aroundHint: 'A postcode; empty: around the zone.',
    list: 'Outcodes',
    taken: '{{outward}} {{place}}, in {{zone}}',
  },
  wrong: {
    name: 'Enter a name.',
    none: 'Name at least one district.',
    bad: '“{{outcode}}” is no postcode district. Write E1, E3-E9 or E20*.',
    overlap: 'The zone {{zone}} also contains {{outcode}}. A district belongs to one zone.',
  },
  readOnly: 'Supervisors and administrators can change zones.',
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    zones: typeof texts;
  }
}
