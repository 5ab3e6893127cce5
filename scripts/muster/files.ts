import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build as buildRoom } from '../build.ts';
import { ROOT } from '../suite/folders.ts';
import { askFirst } from './ask-first.ts';
import type { Context } from './context.ts';
import { runningBases } from '../suite/owner.ts';
import { done, type Report } from './report.ts';

export async function build(): Promise<Report> {
  await Promise.all([buildRoom('functions'), buildRoom('web')]);
  return done('Functions and web app are built.');
}

const BUILDS = ['functions/lib', 'functions/functions.yaml', 'web/dist'];

/** Takes away the data and logs of this suite, and the builds unless another suite runs on them. */
export async function clean(context: Context): Promise<Report> {
  const { base } = context.suite;
  const running = runningBases();
  if (running.includes(base)) throw new Error('Muster is running. Stop it first: npm run muster -- stop');
  const paths = [`.run/${base}`, `firebase.local-${base}.json`, ...(running.length === 0 ? BUILDS : [])];
  const present = paths.filter((path) => existsSync(join(ROOT, path)));
  if (present.length === 0) return done('There is nothing to take away.', { removed: [] });

  await askFirst(context, `This takes away ${present.join(', ')}, with all data of the local suite.`);
  for (const path of present) rmSync(join(ROOT, path), { recursive: true, force: true });
  return done(`Taken away: ${present.join(', ')}.`, { removed: present });
}
