/** Every path in the database, once. */
export const paths = {
  orgConfig: 'config/org',
  appConfig: 'config/app',
  blocked: 'config/blocked',
  clock: 'config/clock',
  outages: 'config/outages',
  people: 'people',
  person: (uid: string) => `people/${uid}`,
  devices: (uid: string) => `people/${uid}/devices`,
  device: (uid: string, browser: string) => `people/${uid}/devices/${browser}`,
  notices: (uid: string) => `people/${uid}/notices`,
  notice: (uid: string, noticeId: string) => `people/${uid}/notices/${noticeId}`,
  inboxMarks: (uid: string) => `people/${uid}/marks/inbox`,
  histories: (uid: string) => `people/${uid}/history`,
  history: (uid: string, jobId: string) => `people/${uid}/history/${jobId}`,
  availabilities: 'availability',
  availability: (uid: string) => `availability/${uid}`,
  bulletins: 'bulletins',
  bulletin: (id: string) => `bulletins/${id}`,
  /** How its pushes went. */
  bulletinSending: (id: string) => `bulletins/${id}/sendings/main`,
  rosters: 'rosters',
  roster: (id: string) => `rosters/${id}`,
  /** What the nightly look at all rosters found, and the organisation's rates. */
  rosterState: 'config/rosters',
  diaries: 'diaries',
  diary: (uid: string) => `diaries/${uid}`,
  jobs: 'jobs',
  job: (jobId: string) => `jobs/${jobId}`,
  office: (jobId: string) => `jobs/${jobId}/office/main`,
  waves: (jobId: string) => `jobs/${jobId}/waves`,
  wave: (jobId: string, page: string) => `jobs/${jobId}/waves/${page}`,
  deliveries: (jobId: string) => `jobs/${jobId}/deliveries`,
  delivery: (jobId: string, page: string) => `jobs/${jobId}/deliveries/${page}`,
  responses: (jobId: string) => `jobs/${jobId}/responses`,
  response: (jobId: string, uid: string) => `jobs/${jobId}/responses/${uid}`,
  chat: (jobId: string) => `jobs/${jobId}/messages`,
  chatMessage: (jobId: string, id: string) => `jobs/${jobId}/messages/${id}`,
  broadcasts: 'broadcasts',
  broadcast: (id: string) => `broadcasts/${id}`,
  templates: 'templates',
  template: (templateId: string) => `templates/${templateId}`,
  series: 'series',
  oneSeries: (seriesId: string) => `series/${seriesId}`,
  archive: 'archive',
  archived: (jobId: string, part: number) => `archive/${jobId}${part === 0 ? '' : `.${part}`}`,
  runs: 'runs',
  run: (schedule: string) => `runs/${schedule}`,
  imports: 'imports',
  oneImport: (importId: string) => `imports/${importId}`,
  importPart: (importId: string, part: number) => `imports/${importId}/parts/${part}`,
  teams: 'teams',
  team: (teamId: string) => `teams/${teamId}`,
  clients: 'clients',
  client: (clientId: string) => `clients/${clientId}`,
  /** Work of one zone that anybody free may take. */
  openWork: (zoneId: string) => `boards/work_${zoneId}`,
  zones: 'zones',
  zone: (zoneId: string) => `zones/${zoneId}`,
  skills: 'skills',
  skill: (skillId: string) => `skills/${skillId}`,
  timers: 'timers',
  timer: (purpose: string, subject: string) => `timers/${purpose}_${subject.replaceAll('/', '~')}`,
  audits: 'audit',
  audit: (subject: string, n: number) => `audit/${subject.replaceAll('/', '~')}~${n}`,
  droppedReceipts: 'boards/receipts',
  signIns: 'signins',
  signIn: (id: string) => `signins/${id}`,
  processed: (fn: string, eventId: string) => `processed/${fn}_${eventId.replaceAll('/', '~')}`,
  feeds: 'feeds',
  feed: (hash: string) => `feeds/${hash}`,
  rate: (uid: string) => `rates/${uid}`,
  /** What was sent to somebody again by hand, for the limit of an hour. */
  sentAgain: (uid: string) => `rates/again_${uid}`,
  sandbox: 'sandbox',
  sandboxItem: (id: string) => `sandbox/${id}`,
} as const;

/** Names that collection-group queries and rules rely on; used for nothing else, at any depth. */
export const COLLECTION_GROUPS = {
  waves: 'waves',
  deliveries: 'deliveries',
  responses: 'responses',
  devices: 'devices',
  notices: 'notices',
} as const;

/** Everything beneath a job: what goes to the archive with it. */
export const JOB_COLLECTIONS = ['office', 'waves', 'deliveries', 'responses', 'messages'] as const;

/** Last part of a path. */
export function idOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
