import { readFileSync } from 'node:fs';

/** What the browser loads until an agent can use the home page: these and all they import. */
const AGENT_HOME = [
  'index.html',
  'src/app/shell/inside.tsx',
  'src/app/shell/agent-shell.tsx',
  'src/app/pages/agent-home-page.tsx',
  'src/i18n/en/shell.ts',
  'src/i18n/en/agent-home.ts',
  'src/i18n/en/agent-offers.ts',
  'src/i18n/en/agent-jobs.ts',
  'src/i18n/en/availability.ts',
];

const manifest = JSON.parse(readFileSync(new URL('web/dist/.vite/manifest.json', import.meta.url), 'utf8'));

function scriptsOf(sources) {
  const seen = new Set(sources);
  for (const source of seen) for (const imported of manifest[source]?.imports ?? []) seen.add(imported);
  const missing = sources.filter((source) => !manifest[source]);
  if (missing.length > 0) throw new Error(`not in the build: ${missing.join(', ')}`);
  return [...seen].map((source) => `web/dist/${manifest[source].file}`);
}

export default [
  { name: 'first script of the page', path: 'web/dist/assets/index-*.js', gzip: true, limit: '200 KiB' },
  { name: "scripts the agent's home needs", path: scriptsOf(AGENT_HOME), gzip: true, limit: '500 KiB' },
  { name: 'styles', path: 'web/dist/assets/*.css', gzip: true, limit: '40 KiB' },
  { name: 'fonts of one script', path: 'web/dist/assets/*-latin-[0-9]*.woff2', brotli: false, limit: '90 KiB' },
  { name: 'service worker', path: 'web/dist/sw.js', gzip: true, limit: '25 KiB' },
  { name: 'functions', path: 'functions/lib/index.js', gzip: true, limit: '600 KiB' },
];
