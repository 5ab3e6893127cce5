import { createRoute } from '@tanstack/react-router';
import * as z from 'zod';
import { adminOnly } from '../guards.ts';
import { agentRoute, staffRoute } from '../layouts.tsx';
import { lazyPage } from '../lazy-page.ts';

const teams = createRoute({
  getParentRoute: () => staffRoute,
  path: '/teams',
  component: lazyPage(() => import('../pages/teams-page.tsx'), 'TeamsPage', ['teams']),
});

const team = createRoute({
  getParentRoute: () => staffRoute,
  path: '/teams/$teamId',
  component: lazyPage(() => import('../pages/team-page.tsx'), 'TeamPage', ['teams']),
});

const clients = createRoute({
  getParentRoute: () => staffRoute,
  path: '/customers',
  component: lazyPage(() => import('../pages/clients-page.tsx'), 'ClientsPage', ['customers']),
});

const client = createRoute({
  getParentRoute: () => staffRoute,
  path: '/customers/$clientId',
  component: lazyPage(() => import('../pages/client-page.tsx'), 'ClientPage', ['customers']),
});

const zones = createRoute({
  getParentRoute: () => staffRoute,
  path: '/zones',
  component: lazyPage(() => import('../pages/zones-page.tsx'), 'ZonesPage', ['zones']),
});

const zone = createRoute({
  getParentRoute: () => staffRoute,
  path: '/zones/$zoneId',
  component: lazyPage(() => import('../pages/zone-page.tsx'), 'ZonePage', ['zones']),
});

const search = createRoute({
  getParentRoute: () => staffRoute,
  path: '/search',
  validateSearch: z.object({ q: z.coerce.string().default('').catch('') }),
  component: lazyPage(() => import('../pages/search-page.tsx'), 'SearchPage', ['search']),
});

const admin = createRoute({
  getParentRoute: () => staffRoute,
  path: '/admin',
  beforeLoad: ({ context }) => adminOnly(context.session.role),
  component: lazyPage(() => import('../pages/admin-page.tsx'), 'AdminPage', ['admin']),
});

const roles = createRoute({
  getParentRoute: () => staffRoute,
  path: '/admin/roles',
  beforeLoad: ({ context }) => adminOnly(context.session.role),
  component: lazyPage(() => import('../pages/roles-page.tsx'), 'RolesPage', ['admin']),
});

const organisation = createRoute({
  getParentRoute: () => staffRoute,
  path: '/admin/settings/organisation',
  beforeLoad: ({ context }) => adminOnly(context.session.role),
  component: lazyPage(() => import('../pages/organisation-page.tsx'), 'OrganisationPage', ['organisation', 'settings']),
});

const security = createRoute({
  getParentRoute: () => staffRoute,
  path: '/admin/settings/security',
  beforeLoad: ({ context }) => adminOnly(context.session.role),
  component: lazyPage(() => import('../pages/organisation-page.tsx'), 'SecurityPage', ['organisation', 'settings']),
});

const waiting = lazyPage(() => import('../pages/waiting-page.tsx'), 'WaitingPage', ['account']);
const privacy = lazyPage(() => import('../pages/privacy-page.tsx'), 'PrivacyPage', ['account']);

const myStats = createRoute({
  getParentRoute: () => agentRoute,
  path: '/mobile/me/stats',
  component: lazyPage(() => import('../pages/stats-page.tsx'), 'StatsPage', ['figures', 'account']),
});

const myWaiting = createRoute({ getParentRoute: () => agentRoute, path: '/mobile/me/waiting', component: waiting });
const myPrivacy = createRoute({ getParentRoute: () => agentRoute, path: '/mobile/me/privacy', component: privacy });
const staffWaiting = createRoute({ getParentRoute: () => staffRoute, path: '/me/waiting', component: waiting });
const staffPrivacy = createRoute({ getParentRoute: () => staffRoute, path: '/me/privacy', component: privacy });

/** Of agents: the rest of the profile. */
export const myAccountRoutes = [myStats, myWaiting, myPrivacy] as const;

/** Accounts and what they belong to, for staff. */
export const accountRoutes = [
  teams,
  team,
  clients,
  client,
  zones,
  zone,
  search,
  admin,
  roles,
  organisation,
  security,
  staffWaiting,
  staffPrivacy,
] as const;
