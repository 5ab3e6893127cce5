import { createRoute, redirect } from '@tanstack/react-router';
import * as z from 'zod';
import { MY_JOBS_TABS } from '../../features/jobs/my-jobs.ts';
import { agentRoute, insideRoute } from '../layouts.tsx';
import { lazyPage } from '../lazy-page.ts';

export const PROFILE_TEXTS = ['profile', 'welcome', 'people', 'people-users', 'account', 'shell'] as const;

const home = createRoute({
  getParentRoute: () => agentRoute,
  path: '/mobile',
  component: lazyPage(() => import('../pages/agent-home-page.tsx'), 'AgentHomePage', [
    'agent-home',
    'agent-offers',
    'agent-jobs',
    'availability',
    'alerts',
    'reconfirm',
  ]),
});

const offers = createRoute({
  getParentRoute: () => agentRoute,
  path: '/mobile/offers',
  component: lazyPage(() => import('../pages/offers-page.tsx'), 'OffersPage', ['agent-offers']),
});

const offer = createRoute({
  getParentRoute: () => agentRoute,
  path: '/mobile/offers/$jobId',
  component: lazyPage(() => import('../pages/offer-page.tsx'), 'OfferPage', [
    'agent-offers',
    'agent-jobs',
    'reconfirm',
  ]),
});

/** The short form in pushes. */
const shortOffer = createRoute({
  getParentRoute: () => insideRoute,
  path: '/o/$jobId',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/mobile/offers/$jobId', params: { jobId: params.jobId }, replace: true });
  },
});

const jobs = createRoute({
  getParentRoute: () => agentRoute,
  path: '/mobile/jobs',
  validateSearch: z.object({ tab: z.enum(MY_JOBS_TABS).optional().catch(undefined) }),
  component: lazyPage(() => import('../pages/my-jobs-page.tsx'), 'MyJobsPage', ['agent-jobs', 'reconfirm']),
});

const job = createRoute({
  getParentRoute: () => agentRoute,
  path: '/mobile/jobs/$jobId',
  component: lazyPage(() => import('../pages/my-job-page.tsx'), 'MyJobPage', ['agent-jobs', 'chat', 'reconfirm']),
});

const planner = createRoute({
  getParentRoute: () => agentRoute,
  path: '/mobile/planner',
  component: lazyPage(() => import('../pages/planner-page.tsx'), 'PlannerPage', ['availability']),
});

const pattern = createRoute({
  getParentRoute: () => agentRoute,
  path: '/mobile/planner/pattern',
  component: lazyPage(() => import('../pages/pattern-page.tsx'), 'PatternPage', ['availability']),
});

const away = createRoute({
  getParentRoute: () => agentRoute,
  path: '/mobile/planner/away',
  component: lazyPage(() => import('../pages/away-page.tsx'), 'AwayPage', ['availability']),
});

const inbox = createRoute({
  getParentRoute: () => agentRoute,
  path: '/mobile/inbox',
  component: lazyPage(() => import('../pages/inbox-page.tsx'), 'InboxPage', ['inbox']),
});

const inboxItem = createRoute({
  getParentRoute: () => agentRoute,
  path: '/mobile/inbox/$id',
  component: lazyPage(() => import('../pages/inbox-item-page.tsx'), 'InboxItemPage', ['inbox']),
});

const me = createRoute({
  getParentRoute: () => agentRoute,
  path: '/mobile/me',
  component: lazyPage(() => import('../pages/profile-page.tsx'), 'ProfilePage', [...PROFILE_TEXTS]),
});

const reach = createRoute({
  getParentRoute: () => agentRoute,
  path: '/mobile/me/reach',
  component: lazyPage(() => import('../pages/reach-page.tsx'), 'ReachPage', ['alerts', 'profile']),
});

const notifications = createRoute({
  getParentRoute: () => agentRoute,
  path: '/mobile/me/notifications',
  component: lazyPage(() => import('../pages/notifications-page.tsx'), 'NotificationsPage', [
    'notifications',
    'profile',
  ]),
});

const install = createRoute({
  getParentRoute: () => agentRoute,
  path: '/mobile/me/install',
  component: lazyPage(() => import('../pages/install-page.tsx'), 'InstallPage', ['alerts', 'profile']),
});

export const agentRoutes = [
  home,
  offers,
  offer,
  jobs,
  job,
  planner,
  pattern,
  away,
  inbox,
  inboxItem,
  me,
  reach,
  notifications,
  install,
] as const;
export const shortRoutes = [shortOffer] as const;
