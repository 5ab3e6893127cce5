import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build as buildRoom } from '../build.ts';
import { ROOT } from '../suite/folders.ts';
import { askFirst } from './ask-first.ts';
import type { Context } from './context.ts';
import { ownerOf } from './owner.ts';
import { done, type Report } from './report.ts';

export async function build(): Promise<Report> {
  await Promise.all([buildRoom('functions'), buildRoom('web')]);
  return done('Functions and web app are built.');
}

/** Takes away what the builds and this suite have left: bundles, logs and the data kept between runs. */
export async function clean(context: Context): Promise<Report> {
  const { base } = context.suite;
  if (ownerOf(context.suite) !== undefined) throw new Error('Muster is running. Stop it first: npm run muster -- stop');
  const paths = [
    `.run/${base}`,
    `firebase.local-${base}.json`,
    'functions/lib',
    'functions/functions.yaml',
    'web/dist',
  ];
  const present = paths.filter((path) => existsSync(join(ROOT, path)));
  if (present.length === 0) return done('There is nothing to take away.', { removed: [] });

  await askFirst(context, `This takes away ${present.join(', ')}, with all data of the local suite.`);
  for (const path of present) rmSync(join(ROOT, path), { recursive: true, force: true });
  return done(`Taken away: ${present.join(', ')}.`, { removed: present });
}
