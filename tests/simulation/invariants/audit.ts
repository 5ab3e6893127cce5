import { Job } from '@muster/domain/jobs/job';
import type { Scene } from '../trace.ts';

/** 60 and 61. Each commit that changes a job has one entry, and the numbers have no gap. */
export function oneEntryPerCommit({ commit }: Scene): string[] {
  return commit.changes.flatMap(({ path, before, after }) => {
    const [folder, id, inner] = path.split('/');
    if (folder !== 'jobs' || inner !== undefined || before === undefined || after === undefined) return [];
    const [was, is] = [Job.parse(before).audit.n, Job.parse(after).audit.n];
    const entries = commit.changes.filter((change) => change.path.startsWith(`audit/jobs~${id}~`));
    return is === was + 1 && entries.length === 1 ? [] : [`${path}: audit ${was} -> ${is}, ${entries.length} entries`];
  });
}
