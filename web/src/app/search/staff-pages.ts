import type { Role } from '@muster/domain/people/roles';

/** Pages that somebody of the office may open, by their word in the texts. */
const PAGES = [
  { key: 'today', href: '/' },
  { key: 'jobs', href: '/jobs' },
  { key: 'templates', href: '/templates' },
  { key: 'series', href: '/series' },
  { key: 'agents', href: '/agents' },
  { key: 'teams', href: '/teams' },
  { key: 'zones', href: '/zones' },
  { key: 'customers', href: '/customers' },
  { key: 'inbox', href: '/inbox' },
  { key: 'profile', href: '/me' },
  { key: 'waiting', href: '/me/waiting' },
  { key: 'help', href: '/help' },
  { key: 'import', href: '/admin/import' },
] as const;
const SUPERVISING = [{ key: 'delivery', href: '/admin/delivery' }] as const;
const ADMIN = [
  { key: 'admin', href: '/admin' },
  { key: 'users', href: '/admin/users' },
  { key: 'roles', href: '/admin/roles' },
  { key: 'retention', href: '/admin/retention' },
] as const;

type StaffPage = (typeof PAGES | typeof SUPERVISING | typeof ADMIN)[number];

export function pagesFor(role: Role | undefined): readonly StaffPage[] {
  return [
    ...PAGES,
    ...(role === 'admin' || role === 'supervisor' ? SUPERVISING : []),
    ...(role === 'admin' ? ADMIN : []),
  ];
}
