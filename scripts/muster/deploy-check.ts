import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { childEnvironment } from '../suite/environment.ts';
import { ROOT } from '../suite/folders.ts';
import type { Report } from './report.ts';

/** What `firebase deploy` would refuse. In a process of its own, since firebase-tools keeps state. */
export async function deployCheck(): Promise<Report> {
  const child = spawn(process.execPath, [join(ROOT, 'scripts/deploy-check.ts')], {
    cwd: ROOT,
    env: childEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [said, complained, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  const lines = `${said}\n${complained}`.split('\n').filter((line) => line.trim() !== '');
  return { ok: code === 0, lines, data: { lines } };
}
