import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { ROOT } from './suite/folders.ts';

/** What the browser loads until an agent can use the home page: these and all they import. */
export const AGENT_HOME = [
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

/** The same for who reads another language: its texts instead of the English ones, but for those of the start. */
export function agentHomeIn(language: string): string[] {
  const own = ['common', 'refusals', 'sign-in'].map((namespace) => `src/i18n/${language}/${namespace}.ts`);
  return [...AGENT_HOME.map((source) => source.replace('/i18n/en/', `/i18n/${language}/`)), ...own];
}

/** Fetched once the home page is idle, so that an offer opens at once. */
export const AFTER_IDLE = ['src/app/pages/offer-page.tsx'];

const Manifest = z.record(z.string(), z.object({ file: z.string(), imports: z.array(z.string()).optional() }));

/** The built scripts of these sources, each once, without those of others. */
export function scriptsOf(sources: readonly string[], without: readonly string[] = []): string[] {
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(ROOT, 'web/dist/.vite/manifest.json'), 'utf8')));
  const known = new Set(without);
  const scripts = new Set<string>();
  const waiting = new Set(sources);
  for (const source of waiting) {
    const built = manifest[source];
    if (!built) throw new Error(`not in the build: ${source}`);
    const script = `web/dist/${built.file}`;
    if (!known.has(script)) scripts.add(script);
    for (const imported of built.imports ?? []) waiting.add(imported);
  }
  return [...scripts];
}
