import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';

/** What a phone must have before home is usable, but for what the page itself needs. */
const HOME = ['app/shell/inside.tsx', 'app/shell/agent-shell.tsx', 'app/pages/agent-home-page.tsx'];
const SIGN_IN = [
  'app/pages/sign-in-page.tsx',
  'app/pages/forgot-password-page.tsx',
  'app/pages/reset-password-page.tsx',
];

const source = fileURLToPath(new URL('src/', import.meta.url));

type Graph = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

/** These files and all they import. */
function closureOf(graph: Graph, files: readonly string[]): Set<string> {
  const seen = new Set(files.map((file) => source + file));
  for (const id of seen) for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) seen.add(imported);
  return seen;
}

/**
 * A phone at a quarter of our speed spends ten milliseconds on each file, however small. So what is needed
 * together comes together: the start, what signing in shares with home, and home.
 */
export function fewChunks(): { readonly plugin: Plugin; readonly groups: Rolldown.CodeSplittingGroup[] } {
  let home = new Set<string>();
  let signIn = new Set<string>();
  const pages = new Set([...HOME, ...SIGN_IN].map((file) => source + file));
  const plugin: Plugin = {
    name: 'few-chunks',
    buildEnd() {
      home = closureOf(this, HOME);
      signIn = closureOf(this, SIGN_IN);
    },
  };
  const isPart = (id: string) => home.has(id) && !pages.has(id);
  const groups: Rolldown.CodeSplittingGroup[] = [
    // The setting that keeps zod away from eval must run before any schema, so both share a chunk.
    { name: 'zod', test: /node_modules\/zod|zod-without-eval/, priority: 4 },
    { name: 'start', tags: ['$initial'], priority: 3 },
    { name: 'forms', test: (id) => signIn.has(id) && isPart(id), priority: 2 },
    { name: 'home', test: isPart, priority: 1 },
  ];
  return { plugin, groups };
}
