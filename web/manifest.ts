import type { ManifestOptions } from 'vite-plugin-pwa';

export const manifest: Partial<ManifestOptions> = {
  id: '/',
  name: 'Muster',
  short_name: 'Muster',
  description: 'Sends the right people to a job, right now.',
  scope: '/',
  start_url: '/',
  display: 'standalone',
  orientation: 'any',
  lang: 'en',
  background_color: '#F3F5F7',
  theme_color: '#0B57A4',
  icons: [
    { src: '/icons/muster-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: '/icons/muster-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: '/icons/muster-maskable-192.png', sizes: '192x192', type: 'image/png', purpose: 'maskable' },
    { src: '/icons/muster-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
  shortcuts: [
    { name: 'Offers', url: '/mobile/offers' },
    { name: 'My jobs', url: '/mobile/jobs' },
    { name: 'Plan', url: '/mobile/planner' },
    { name: 'New job', url: '/jobs/new' },
  ],
};
