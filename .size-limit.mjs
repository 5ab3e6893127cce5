import { AFTER_IDLE, AGENT_HOME, agentHomeIn, scriptsOf } from './scripts/web-files.ts';

const home = scriptsOf(AGENT_HOME);

export default [
  { name: 'first script of the page', path: 'web/dist/assets/index-*.js', gzip: true, limit: '200 KiB' },
  { name: 'scripts before anything is shown', path: scriptsOf(['index.html']), gzip: true, limit: '215 KiB' },
  { name: "scripts the agent's home needs", path: home, gzip: true, limit: '500 KiB' },
  // Arabic has the longest texts; English ones come along in the start.
  { name: 'the same in Arabic', path: scriptsOf(agentHomeIn('ar')), gzip: true, limit: '508 KiB' },
  { name: 'scripts fetched when the home is idle', path: scriptsOf(AFTER_IDLE, home), gzip: true, limit: '60 KiB' },
  { name: 'styles', path: 'web/dist/assets/*.css', gzip: true, limit: '40 KiB' },
  { name: 'fonts of one script', path: 'web/dist/assets/*-latin-[0-9]*.woff2', brotli: false, limit: '90 KiB' },
  { name: 'fonts of Arabic', path: 'web/dist/assets/*-arabic-[0-9]*.woff2', brotli: false, limit: '90 KiB' },
  { name: 'service worker', path: 'web/dist/sw.js', gzip: true, limit: '25 KiB' },
  { name: 'functions', path: 'functions/lib/**/*.js', gzip: true, limit: '660 KiB' },
];
