import { createRoute, notFound, redirect } from '@tanstack/react-router';
import * as z from 'zod';
import { signInByToken } from '../../firebase/auth.ts';
import { inEmulators } from '../../firebase/config.ts';
import { OPEN_AS_PATH } from '../../firebase/own-tab.ts';
import { currentSession } from '../../firebase/session.ts';
import { WITHIN_THE_APP } from '../../firebase/within-the-app.ts';
import { homeOf } from '../guards.ts';
import { insideRoute, rootRoute } from '../layouts.tsx';
import { lazyPage } from '../lazy-page.ts';

const SignInSearch = z.object({ to: z.string().regex(WITHIN_THE_APP).optional().catch(undefined) });

const signIn = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: SignInSearch,
  async beforeLoad({ search }) {
    const session = await currentSession();
    if (session?.role) throw redirect({ href: search.to ?? homeOf(session.role), replace: true });
  },
  component: lazyPage(() => import('../pages/sign-in-page.tsx'), 'SignInPage'),
});

const forgot = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in/forgot',
  component: lazyPage(() => import('../pages/forgot-password-page.tsx'), 'ForgotPasswordPage'),
});

const reset = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in/reset',
  validateSearch: z.object({ oobCode: z.string().catch('') }),
  component: lazyPage(() => import('../pages/reset-password-page.tsx'), 'ResetPasswordPage'),
});

const register = createRoute({
  getParentRoute: () => rootRoute,
  path: '/register',
  component: lazyPage(() => import('../pages/register-page.tsx'), 'RegisterPage', ['register']),
});

const confirmAddress = createRoute({
  getParentRoute: () => rootRoute,
  path: '/register/confirm',
  validateSearch: z.object({ oobCode: z.string().catch(''), in: z.literal(1).optional().catch(undefined) }),
  component: lazyPage(() => import('../pages/confirm-address-page.tsx'), 'ConfirmAddressPage', ['register']),
});

const pending = createRoute({
  getParentRoute: () => rootRoute,
  path: '/pending',
  async beforeLoad() {
    const session = await currentSession();
    if (!session) throw redirect({ to: '/sign-in', search: { to: '/pending' } });
    if (session.role) throw redirect({ to: homeOf(session.role), replace: true });
  },
  component: lazyPage(() => import('../pages/pending-page.tsx'), 'PendingPage', ['register', 'shell']),
});

/** Emulators only: where a tab begins that the sandbox opens as another person. The token is in the fragment. */
const openAs = createRoute({
  getParentRoute: () => rootRoute,
  path: OPEN_AS_PATH,
  validateSearch: z.object({ link: z.string().startsWith('/').catch('/') }),
  async beforeLoad({ location, search }) {
    if (!inEmulators) throw notFound();
    await signInByToken(location.hash);
    throw redirect({ href: search.link, replace: true });
  },
});

const help = createRoute({
  getParentRoute: () => rootRoute,
  path: '/help',
  component: lazyPage(() => import('../pages/help-page.tsx'), 'HelpPage', ['help']),
});

const guide = createRoute({
  getParentRoute: () => rootRoute,
  path: '/help/$guide',
  async loader({ params }) {
    const { loadGuideNamed } = await import('../../features/help/guides.ts');
    const found = await loadGuideNamed(params.guide);
    if (!found) throw notFound();
    return found;
  },
  component: lazyPage(() => import('../pages/guide-page.tsx'), 'GuidePage', ['help']),
});

const welcome = createRoute({
  getParentRoute: () => insideRoute,
  path: '/welcome/$step',
  component: lazyPage(() => import('../pages/welcome-page.tsx'), 'WelcomePage', ['welcome']),
});

const request = createRoute({
  getParentRoute: () => insideRoute,
  path: '/request',
  component: lazyPage(() => import('../pages/requester-page.tsx'), 'RequesterPage', ['shell']),
});

/** Where the alarm of a drill leads, whatever the role. */
const drillAnswer = createRoute({
  getParentRoute: () => insideRoute,
  path: '/drill/$id',
  component: lazyPage(() => import('../pages/drill-answer-page.tsx'), 'DrillAnswerPage', ['drills', 'shell']),
});

export const entryRoutes = [signIn, forgot, reset, register, confirmAddress, pending, openAs, help, guide] as const;
export const firstRoutes = [welcome, request, drillAnswer] as const;
