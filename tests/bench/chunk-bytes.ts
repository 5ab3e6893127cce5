import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What a chunk imports before anything of it runs. */
const STATIC_IMPORT = /^(?:import|export)\b[^'"()]*['"](\.[^'"]+)['"];?$/gm;
const LOADED = /const (\w+) = load\('\w+', '([^']+)'\)/g;

async function imported(file: string, seen: Set<string>): Promise<void> {
  if (seen.has(file)) return;
  seen.add(file);
  const text = await readFile(file, 'utf8');
  for (const [, to = ''] of text.matchAll(STATIC_IMPORT)) await imported(join(dirname(file), to), seen);
}

async function sumOf(files: Iterable<string>): Promise<number> {
  const sizes = await Promise.all([...files].map(async (file) => (await stat(file)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Bytes of our own code that a process for this function evaluates. */
export async function bytesOf(bundle: string, target: string): Promise<number> {
  const text = await readFile(bundle, 'utf8');
  const chunk = [...text.matchAll(LOADED)].find(([, name]) => name === target)?.[2];
  if (chunk === undefined) throw new Error(`The bundle has no ${target}.`);
  const seen = new Set([bundle]);
  await imported(join(dirname(bundle), chunk), seen);
  return sumOf(seen);
}

export async function allBytes(bundle: string): Promise<number> {
  const folder = dirname(bundle);
  const files = await readdir(folder, { recursive: true });
  return sumOf(files.filter((file) => file.endsWith('.js')).map((file) => join(folder, file)));
}
