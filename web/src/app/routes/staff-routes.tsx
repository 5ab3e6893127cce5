import { createRoute, notFound, stripSearchParams } from '@tanstack/react-router';
import { ALL_JOBS, JobChoice } from '../../features/jobs/job-search.ts';
import { ALL_DELIVERIES, MonitorChoice } from '../../features/messages/monitor/monitor-search.ts';
import { AgentChoice, ALL_AGENTS } from '../../features/people/agent-search.ts';
import { AgentTabChoice } from '../../features/people/agent-tabs.ts';
import { NO_USER_FILTER, UserChoice } from '../../features/people/user-search.ts';
import { ALL_MESSAGES, SandboxChoice } from '../../features/sandbox/sandbox-search.ts';
import { inEmulators } from '../../firebase/config.ts';
import { adminOnly, supervisingOnly } from '../guards.ts';
import { staffRoute } from '../layouts.tsx';
import { lazyPage } from '../lazy-page.ts';
import { accountRoutes } from './account-routes.tsx';
import { FormSeedSearch } from './form-seed-search.ts';
import { PROFILE_TEXTS } from './agent-routes.tsx';

const FORM_TEXTS = ['jobs-form', 'desk-asking', 'desk-callout'] as const;

const today = createRoute({
  getParentRoute: () => staffRoute,
  path: '/',
  component: lazyPage(() => import('../pages/today-page.tsx'), 'TodayPage', [
    'desk',
    'jobs',
    'desk-callout',
    'desk-people',
    'desk-crew',
  ]),
});

const jobs = createRoute({
  getParentRoute: () => staffRoute,
  path: '/jobs',
  validateSearch: JobChoice,
  search: { middlewares: [stripSearchParams(ALL_JOBS)] },
  component: lazyPage(() => import('../pages/jobs-page.tsx'), 'JobsPage', ['jobs']),
});

const newJob = createRoute({
  getParentRoute: () => staffRoute,
  path: '/jobs/new',
  validateSearch: FormSeedSearch,
  component: lazyPage(() => import('../pages/new-job-page.tsx'), 'NewJobPage', [...FORM_TEXTS, 'jobs-again']),
});

const templates = createRoute({
  getParentRoute: () => staffRoute,
  path: '/templates',
  component: lazyPage(() => import('../pages/templates-page.tsx'), 'TemplatesPage', ['jobs-again']),
});

const template = createRoute({
  getParentRoute: () => staffRoute,
  path: '/templates/$templateId',
  validateSearch: FormSeedSearch,
  component: lazyPage(() => import('../pages/template-page.tsx'), 'TemplatePage', [...FORM_TEXTS, 'jobs-again']),
});

const seriesList = createRoute({
  getParentRoute: () => staffRoute,
  path: '/series',
  component: lazyPage(() => import('../pages/series-list-page.tsx'), 'SeriesListPage', ['jobs-again']),
});

const series = createRoute({
  getParentRoute: () => staffRoute,
  path: '/series/$seriesId',
  validateSearch: FormSeedSearch,
  component: lazyPage(() => import('../pages/series-page.tsx'), 'SeriesPage', [...FORM_TEXTS, 'jobs-again', 'jobs']),
});

const job = createRoute({
  getParentRoute: () => staffRoute,
  path: '/jobs/$jobId',
  component: lazyPage(() => import('../pages/job-page.tsx'), 'JobPage', [
    'desk-callout',
    'desk-people',
    'desk-asking',
    'timeline',
    'chat',
    'reconfirm',
    'desk-crew',
  ]),
});

const editJob = createRoute({
  getParentRoute: () => staffRoute,
  path: '/jobs/$jobId/edit',
  component: lazyPage(() => import('../pages/edit-job-page.tsx'), 'EditJobPage', [...FORM_TEXTS, 'reconfirm']),
});

const agents = createRoute({
  getParentRoute: () => staffRoute,
  path: '/agents',
  validateSearch: AgentChoice,
  search: { middlewares: [stripSearchParams(ALL_AGENTS)] },
  component: lazyPage(() => import('../pages/agents-page.tsx'), 'AgentsPage', ['people']),
});

const agent = createRoute({
  getParentRoute: () => staffRoute,
  path: '/agents/$uid',
  validateSearch: AgentTabChoice,
  search: { middlewares: [stripSearchParams(AgentTabChoice.parse({}))] },
  component: lazyPage(() => import('../pages/agent-page.tsx'), 'AgentPage', [
    'people',
    'people-agent',
    'people-users',
    'figures',
    'desk-asking',
  ]),
});

const coverage = createRoute({
  getParentRoute: () => staffRoute,
  path: '/coverage',
  component: lazyPage(() => import('../pages/coverage-page.tsx'), 'CoveragePage', ['coverage']),
});

const schedules = createRoute({
  getParentRoute: () => staffRoute,
  path: '/admin/schedules',
  beforeLoad: ({ context }) => supervisingOnly(context.session.role),
  component: lazyPage(() => import('../pages/schedules-page.tsx'), 'SchedulesPage', ['schedules']),
});

const inbox = createRoute({
  getParentRoute: () => staffRoute,
  path: '/inbox',
  component: lazyPage(() => import('../pages/staff-inbox-page.tsx'), 'StaffInboxPage', ['inbox']),
});

const inboxItem = createRoute({
  getParentRoute: () => staffRoute,
  path: '/inbox/$id',
  component: lazyPage(() => import('../pages/inbox-item-page.tsx'), 'InboxItemPage', ['inbox']),
});

const importFile = createRoute({
  getParentRoute: () => staffRoute,
  path: '/admin/import',
  component: lazyPage(() => import('../pages/import-page.tsx'), 'ImportPage', ['import']),
});

const archive = createRoute({
  getParentRoute: () => staffRoute,
  path: '/jobs/archive',
  beforeLoad: ({ context }) => supervisingOnly(context.session.role),
  component: lazyPage(() => import('../pages/archive-page.tsx'), 'ArchivePage', ['jobs']),
});

const retention = createRoute({
  getParentRoute: () => staffRoute,
  path: '/admin/retention',
  beforeLoad: ({ context }) => adminOnly(context.session.role),
  component: lazyPage(() => import('../pages/retention-page.tsx'), 'RetentionPage', ['retention']),
});

const me = createRoute({
  getParentRoute: () => staffRoute,
  path: '/me',
  component: lazyPage(() => import('../pages/profile-page.tsx'), 'ProfilePage', [...PROFILE_TEXTS]),
});

const reach = createRoute({
  getParentRoute: () => staffRoute,
  path: '/me/reach',
  component: lazyPage(() => import('../pages/reach-page.tsx'), 'ReachPage', ['alerts', 'profile']),
});

const notifications = createRoute({
  getParentRoute: () => staffRoute,
  path: '/me/notifications',
  component: lazyPage(() => import('../pages/notifications-page.tsx'), 'NotificationsPage', [
    'notifications',
    'profile',
  ]),
});

const drills = createRoute({
  getParentRoute: () => staffRoute,
  path: '/drills',
  component: lazyPage(() => import('../pages/drills-page.tsx'), 'DrillsPage', ['drills']),
});

const drill = createRoute({
  getParentRoute: () => staffRoute,
  path: '/drills/$id',
  component: lazyPage(() => import('../pages/drill-page.tsx'), 'DrillPage', ['drills']),
});

const install = createRoute({
  getParentRoute: () => staffRoute,
  path: '/me/install',
  component: lazyPage(() => import('../pages/install-page.tsx'), 'InstallPage', ['alerts', 'profile']),
});

const users = createRoute({
  getParentRoute: () => staffRoute,
  path: '/admin/users',
  validateSearch: UserChoice,
  search: { middlewares: [stripSearchParams(NO_USER_FILTER)] },
  beforeLoad: ({ context }) => adminOnly(context.session.role),
  component: lazyPage(() => import('../pages/users-page.tsx'), 'UsersPage', ['people-users']),
});

const user = createRoute({
  getParentRoute: () => staffRoute,
  path: '/admin/users/$uid',
  beforeLoad: ({ context }) => adminOnly(context.session.role),
  component: lazyPage(() => import('../pages/user-page.tsx'), 'UserPage', ['people-users']),
});

const delivery = createRoute({
  getParentRoute: () => staffRoute,
  path: '/admin/delivery',
  validateSearch: MonitorChoice,
  search: { middlewares: [stripSearchParams(ALL_DELIVERIES)] },
  beforeLoad: ({ context }) => supervisingOnly(context.session.role),
  component: lazyPage(() => import('../pages/delivery-page.tsx'), 'DeliveryPage', ['delivery', 'notifications']),
});

const sandbox = createRoute({
  getParentRoute: () => staffRoute,
  path: '/admin/sandbox',
  validateSearch: SandboxChoice,
  search: { middlewares: [stripSearchParams(ALL_MESSAGES)] },
  beforeLoad: ({ context }) => {
    if (!inEmulators) throw notFound();
    adminOnly(context.session.role);
  },
  component: lazyPage(() => import('../pages/sandbox-page.tsx'), 'SandboxPage', ['sandbox']),
});

export const staffRoutes = [
  today,
  jobs,
  newJob,
  templates,
  template,
  seriesList,
  series,
  job,
  editJob,
  agents,
  agent,
  coverage,
  schedules,
  inbox,
  inboxItem,
  importFile,
  archive,
  retention,
  me,
  reach,
  notifications,
  install,
  drills,
  drill,
  users,
  user,
  delivery,
  sandbox,
  ...accountRoutes,
] as const;
