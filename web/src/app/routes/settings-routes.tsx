import { SETTINGS_SECTIONS } from '@muster/domain/settings/sections';
import { createRoute, notFound, redirect } from '@tanstack/react-router';
import { adminOnly } from '../guards.ts';
import { staffRoute } from '../layouts.tsx';
import { lazyPage } from '../lazy-page.ts';

const settings = createRoute({
  getParentRoute: () => staffRoute,
  path: '/admin/settings/$section',
  params: {
    parse: ({ section }) => {
      const known = SETTINGS_SECTIONS.find((each) => each === section);
      if (!known) throw notFound();
      return { section: known };
    },
    stringify: ({ section }) => ({ section }),
  },
  beforeLoad: ({ context }) => adminOnly(context.session.role),
  component: lazyPage(() => import('../pages/settings-page.tsx'), 'SettingsPage', ['settings', 'organisation']),
});

const firstSettings = createRoute({
  getParentRoute: () => staffRoute,
  path: '/admin/settings',
  beforeLoad: () => {
    throw redirect({ to: '/admin/settings/organisation', replace: true });
  },
});

export const settingsRoutes = [settings, firstSettings] as const;
