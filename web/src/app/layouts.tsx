import { createRootRoute, createRoute, Outlet } from '@tanstack/react-router';
import { LiveRegions } from '../ui/announce.tsx';
import { agentOnly, signedInOnly, staffOnly } from './guards.ts';
import { lazyPage } from './lazy-page.ts';

export const rootRoute = createRootRoute({
  component: () => (
    <>
      <Outlet />
      <LiveRegions />
    </>
  ),
});

/** Everything behind the sign-in. */
export const insideRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'inside',
  beforeLoad: ({ location }) => signedInOnly(location.href),
  component: lazyPage(() => import('./shell/inside.tsx'), 'Inside', ['shell']),
});

export const staffRoute = createRoute({
  getParentRoute: () => insideRoute,
  id: 'staff',
  beforeLoad: ({ context, location }) => staffOnly(context.session.role, location.pathname),
  component: lazyPage(() => import('./shell/staff-shell.tsx'), 'StaffShell', ['shell']),
});

export const agentRoute = createRoute({
  getParentRoute: () => insideRoute,
  id: 'agent',
  beforeLoad: ({ context }) => agentOnly(context.session.role),
  component: lazyPage(() => import('./shell/agent-shell.tsx'), 'AgentShell', ['shell']),
});
