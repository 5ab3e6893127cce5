import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';

/** What a phone must have before home is usable, but for what the page itself needs. */
const HOME = ['app/shell/inside.tsx', 'app/shell/agent-shell.tsx', 'app/pages/agent-home-page.tsx'];
const SIGN_IN = [
  'app/pages/sign-in-page.tsx',
  'app/pages/forgot-password-page.tsx',
  'app/pages/reset-password-page.tsx',
];

/** Where else an agent goes with a phone that has no network. */
const PHONE = [
  ...['offer', 'offers', 'my-job', 'my-jobs', 'planner', 'pattern', 'away', 'inbox', 'inbox-item', 'profile', 'stats'],
  ...['reach', 'notifications', 'install', 'privacy', 'waiting'],
].map((name) => `app/pages/${name}-page.tsx`);

const source = fileURLToPath(new URL('src/', import.meta.url));

type Graph = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

/** These files and all they import. */
function closureOf(graph: Graph, files: readonly string[]): Set<string> {
  const seen = new Set(files.map((file) => source + file));
  for (const id of seen) for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) seen.add(imported);
  return seen;
}

/** Texts that come together: what every page says, what agents read all day, and the rest, which the desk reads. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  first: ['common', 'refusals', 'sign-in'],
  agent: [
    ...['shell', 'agent-home', 'agent-jobs', 'agent-offers', 'availability', 'alerts', 'chat', 'inbox', 'reconfirm'],
  ],
};

/** One file of texts, and one of guides, for each language and kind of reader. */
function textsOf(id: string): string | null {
  const [, guides] = /\/docs\/guides\/(?:([a-z]{2})\/)?[^/]+\.md/.exec(id) ?? [undefined, undefined];
  if (id.includes('/docs/guides/')) return `guides-${guides ?? 'en'}`;
  const [, language, namespace = ''] = /\/i18n\/([a-z]{2})\/([^/]+)\.ts$/.exec(id) ?? [];
  if (language === undefined) return null;
  const reader = Object.keys(TEXTS).find((name) => TEXTS[name]?.includes(namespace)) ?? 'desk';
  return `texts-${language}-${reader}`;
}

/**
 * A phone at a quarter of our speed spends ten milliseconds on each file, however small. So what is needed
 * together comes together: the start, what signing in shares with home, and home; the texts of a language; and
 * what several other pages share.
 */
export function fewChunks(): { readonly plugin: Plugin; readonly groups: Rolldown.CodeSplittingGroup[] } {
  let home = new Set<string>();
  let signIn = new Set<string>();
  let phone = new Set<string>();
  const pages = new Set([...HOME, ...SIGN_IN, ...PHONE].map((file) => source + file));
  const plugin: Plugin = {
    name: 'few-chunks',
    buildEnd() {
      home = closureOf(this, HOME);
      signIn = closureOf(this, SIGN_IN);
      phone = closureOf(this, PHONE);
    },
  };
  const isPart = (id: string) => home.has(id) && !pages.has(id);
  const groups: Rolldown.CodeSplittingGroup[] = [
    // The setting that keeps zod away from eval must run before any schema, so both share a chunk.
    { name: 'zod', test: /node_modules\/zod|zod-without-eval/, priority: 4 },
    { name: 'start', tags: ['$initial'], priority: 3 },
    { name: 'forms', test: (id) => signIn.has(id) && isPart(id), priority: 2 },
    { name: 'home', test: isPart, priority: 1 },
    { name: textsOf, priority: 1 },
    { name: 'phone', test: (id) => phone.has(id) && !pages.has(id), minShareCount: 3 },
    { name: 'desk', test: (id) => !phone.has(id) && !pages.has(id), minShareCount: 3 },
  ];
  return { plugin, groups };
}
