import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');
export const TOOLS = join(ROOT, 'node_modules/.bin');

/** What one suite keeps between runs: data, logs, its copy of the rules. Ignored by git. */
export function runFolder(base: number): string {
  const folder = join(ROOT, '.run', String(base));
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** What is worth keeping for every checkout of this machine. */
export function cacheFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'muster');
}
