import { createRoute } from '@tanstack/react-router';
import { staffRoute } from '../layouts.tsx';
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

/** Accounts and what they belong to, for staff. */
export const accountRoutes = [teams, team, zones, zone] as const;
