import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type ProxyOptions } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { fewChunks } from './few-chunks.ts';
import { onlyUsedKitStyles } from './kit-styles.ts';
import { manifest } from './manifest.ts';

const hostingPort = process.env['VITE_HOSTING_PORT'] ?? '5000';
const toHosting: ProxyOptions = { target: `http://127.0.0.1:${hostingPort}` };

const chunks = fewChunks();
const source = fileURLToPath(new URL('src', import.meta.url));

export default defineConfig(({ command }) => ({
  plugins: [
    react(),
    chunks.plugin,
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src',
      filename: 'sw.ts',
      injectRegister: false,
      injectManifest: {
        globPatterns: ['**/*.{js,css,html,svg,png,woff2}'],
        // Kept by the worker where it is used.
        globIgnores: ['**/*-arabic-*.woff2'],
        maximumFileSizeToCacheInBytes: 4_000_000,
      },
      manifest,
    }),
  ],
  define: {
    /** JSON of the Firebase project in a deployed build; absent, the app belongs to the local suite. */
    FIREBASE_CONFIG: process.env['VITE_FIREBASE_CONFIG'] ?? 'undefined',
    FCM_VAPID_KEY: JSON.stringify(process.env['VITE_FCM_VAPID_KEY']) ?? 'undefined',
  },
  css: { postcss: { plugins: command === 'build' ? [onlyUsedKitStyles(source)] : [] } },
  build: {
    target: 'es2023',
    /** Which file came from which source, for the check of sizes. */
    manifest: true,
    rolldownOptions: { output: { codeSplitting: { groups: chunks.groups } } },
  },
  server: { host: '127.0.0.1', strictPort: true, proxy: { '/__': toHosting, '/api': toHosting } },
  preview: { host: '127.0.0.1', strictPort: true },
}));
