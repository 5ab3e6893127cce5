import { createRouter } from '@tanstack/react-router';
import { agentRoute, insideRoute, rootRoute, staffRoute } from './layouts.tsx';
import { ErrorPage } from './pages/error-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { myAccountRoutes } from './routes/account-routes.tsx';
import { agentRoutes, shortRoutes } from './routes/agent-routes.tsx';
import { entryRoutes, firstRoutes } from './routes/entry-routes.tsx';
import { staffRoutes } from './routes/staff-routes.tsx';

const routeTree = rootRoute.addChildren([
  ...entryRoutes,
  insideRoute.addChildren([
    ...firstRoutes,
    ...shortRoutes,
    staffRoute.addChildren(staffRoutes),
    agentRoute.addChildren([...agentRoutes, ...myAccountRoutes]),
  ]),
]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultNotFoundComponent: NotFoundPage,
  defaultErrorComponent: ErrorPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
