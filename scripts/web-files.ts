import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { ROOT } from './suite/folders.ts';

const HOME_CODE = [
  'index.html',
  'src/app/shell/inside.tsx',
  'src/app/shell/agent-shell.tsx',
  'src/app/pages/agent-home-page.tsx',
];

/** What the browser loads until an agent can use the home page: these and all they import. */
export const AGENT_HOME = [...HOME_CODE, 'texts-en-agent'];

/** The same for who reads another language, which has nothing in the start. */
export function agentHomeIn(language: string): string[] {
  return [...HOME_CODE, `texts-${language}-agent`, `texts-${language}-first`];
}

/** Fetched once the home page is idle, so that an offer opens at once. */
export const AFTER_IDLE = ['src/app/pages/offer-page.tsx'];

const Built = z.object({ file: z.string(), name: z.string().optional(), imports: z.array(z.string()).optional() });
const Manifest = z.record(z.string(), Built);

/** The built scripts of these sources or named groups of sources, each once, without those of others. */
export function scriptsOf(sources: readonly string[], without: readonly string[] = []): string[] {
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(ROOT, 'web/dist/.vite/manifest.json'), 'utf8')));
  const known = new Set(without);
  const scripts = new Set<string>();
  const waiting = new Set(sources);
  for (const source of waiting) {
    const built = manifest[source] ?? Object.values(manifest).find(({ name }) => name === source);
    if (!built) throw new Error(`not in the build: ${source}`);
    const script = `web/dist/${built.file}`;
    if (!known.has(script)) scripts.add(script);
    for (const imported of built.imports ?? []) waiting.add(imported);
  }
  return [...scripts];
}
