import './zod-without-eval.ts';
import './ui/theme/layers.css';
import '@mantine/core/styles.layer.css';
import './ui/theme/fonts.css';
import './ui/theme/base.css';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followNewVersions } from './app/new-version.ts';
import { router } from './app/router.tsx';
import { warmFirstPage } from './app/warm-routes.ts';
import { finishLeaving } from './firebase/sign-out.ts';
import { auth } from './firebase/auth.ts';
import { onLanguage, startTexts } from './i18n/i18n.ts';
import { deviceLanguage } from './i18n/language.ts';
import { keepInstallOffer } from './ui/install-offer.ts';
import { ThemeProvider } from './ui/theme/theme-provider.tsx';

keepInstallOffer();

async function start(): Promise<void> {
  if (!('Temporal' in globalThis)) await import('@muster/domain/time/temporal-global');
  await startTexts(deviceLanguage());
  onLanguage(() => void router.invalidate());
  warmFirstPage(router).catch(() => {});
  await auth.authStateReady();
  await finishLeaving();

  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no root');
  createRoot(root).render(
    <StrictMode>
      <ThemeProvider>
        <RouterProvider router={router} />
      </ThemeProvider>
    </StrictMode>,
  );
  followNewVersions().catch(reportError);
}

start().catch(reportError);
