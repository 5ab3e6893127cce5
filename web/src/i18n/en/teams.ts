/** Teams: who works together, and where. */
export const texts = {
  title: 'Teams',
  failed: 'Could not load the teams.',
  none: 'No teams yet. A team is a crew that often works together.',
  notFound: 'There is no such team.',
  back: 'Teams',
  new: 'New team',
  name: 'Name',
  nameMissing: 'Enter a name.',
  members: 'Members',
  lead: 'Lead',
  noLead: 'Nobody',
  zones: 'Zones',
  zonesHint: 'Where the team works; none: anywhere.',
  anywhere: 'Anywhere',
  columns: { onDuty: 'On duty' },
  onDuty: '{{on}} of {{count}} on duty',
  create: 'Make the team',
  save: 'Save the team',
  saving: 'Saving…',
  saved: '{{name}} is saved.',
  delete: 'Delete the team',
  deleting: 'Deleting…',
  deleteQuestion: 'Delete the team {{name}}?',
  deleteText_one: 'Its {{count}} member belongs to it no more. Jobs stay as they are.',
  deleteText_other: 'Its {{count}} members belong to it no more. Jobs stay as they are.',
  deleted: '{{name}} is deleted.',
  readOnly: 'Supervisors and administrators can change teams.',
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    teams: typeof texts;
  }
}
