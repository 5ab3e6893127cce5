import type { Role } from '@muster/domain/people/roles';

export const GUIDES = [
  'agent',
  'requester',
  'dispatcher',
  'supervisor',
  'admin',
  'install',
  'troubleshooting',
  'keys',
  'glossary',
] as const;
export type GuideName = (typeof GUIDES)[number];

export function guideOf(name: string): GuideName | undefined {
  return GUIDES.find((guide) => guide === name);
}

/** Every guide, the reader's own first. */
export function guidesFor(role: Role | undefined): readonly GuideName[] {
  const own = role && guideOf(role);
  return own ? [own, ...GUIDES.filter((guide) => guide !== own)] : GUIDES;
}

interface Place {
  readonly guide: GuideName;
  /** A heading of the guide. */
  readonly section?: string;
}

const DESK: readonly (readonly [path: string, Place])[] = [
  ['/jobs/new', { guide: 'dispatcher', section: 'a-new-job' }],
  ['/jobs/', { guide: 'dispatcher', section: 'watch-it-fill' }],
  ['/jobs', { guide: 'dispatcher', section: 'the-day' }],
  ['/coverage', { guide: 'dispatcher', section: 'coverage' }],
  ['/admin/schedules', { guide: 'supervisor', section: 'schedules' }],
  ['/agents', { guide: 'dispatcher', section: 'agents' }],
  ['/zones', { guide: 'admin', section: 'roles-scope-zones-and-teams' }],
  ['/teams', { guide: 'admin', section: 'roles-scope-zones-and-teams' }],
  ['/customers', { guide: 'admin', section: 'customers' }],
  ['/admin/import', { guide: 'dispatcher', section: 'import' }],
  ['/admin/roles', { guide: 'admin', section: 'roles-scope-zones-and-teams' }],
  ['/admin/sandbox', { guide: 'admin', section: 'the-sandbox' }],
  ['/admin', { guide: 'admin', section: 'people' }],
  ['/mobile/offers', { guide: 'agent', section: 'answer-an-offer' }],
  ['/mobile/jobs', { guide: 'agent', section: 'my-jobs' }],
  ['/mobile/planner', { guide: 'agent', section: 'plan-your-days' }],
  ['/mobile/me', { guide: 'agent', section: 'your-account' }],
  ['/mobile/inbox', { guide: 'agent', section: 'inbox' }],
  ['/mobile', { guide: 'agent', section: 'on-duty' }],
];

/** Where the help speaks of a screen. */
export function helpFor(path: string): Place {
  return DESK.find(([start]) => path.startsWith(start))?.[1] ?? { guide: 'dispatcher', section: 'the-day' };
}
